import { fold } from '@/lib/places/fold'
import type { Sheet, SheetKind } from '../types'
import { isBlankCell } from './cell-kinds'
import { lineText } from './cell-text'
import { findHeader } from './header'
import { tableRows } from './table-rows'

/** What spreadsheets write into a sheet that they make of another one, in the languages of such files. */
const PIVOT_WORDS = new Set(
  [
    ...['Row Labels', 'Column Labels', 'Étiquettes de lignes', 'Étiquettes de colonnes'],
    ...['Etiquetas de fila', 'Etiquetas de columna', 'Rótulos de Linha', 'Rótulos de Coluna'],
    ...['Zeilenbeschriftungen', 'Spaltenbeschriftungen', 'Названия строк', 'Названия столбцов'],
    ...['Назви рядків', 'Назви стовпців', 'Позначки рядків', 'Позначки стовпців'],
    ...['تسميات الصفوف', 'تسميات الأعمدة', '行ラベル', '列ラベル', 'Total Result'],
  ].map(fold),
)
const PIVOT_SUM =
  /^(sum|count|average|max|min|somme|nombre|moyenne|suma|cuenta|soma|contagem|summe|anzahl|сумма|количество|сума|кількість)\s+(of|de|von|по полю|за полем|-)\s/i
const ROWS_LOOKED_AT = 15

/** What a sheet seems to be for. */
export function sheetKind(sheet: Sheet): SheetKind {
  if (sheet.rows.every((row) => row.every(isBlankCell))) return 'empty'
  if (isPivot(sheet)) return 'pivot'
  const header = findHeader(sheet)
  return header !== null && tableRows(sheet, header).data.length > 0 ? 'table' : 'notes'
}

function isPivot({ rows }: Sheet): boolean {
  const texts = rows.slice(0, ROWS_LOOKED_AT).flatMap((row) => row.map(lineText))
  if (texts.some((text) => PIVOT_WORDS.has(fold(text)))) return true
  return texts.some((text) => PIVOT_SUM.test(text)) && rows.slice(0, 2).every((row) => row.length <= 3)
}
