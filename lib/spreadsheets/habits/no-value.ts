import { fold } from '@/lib/places/fold'

/** What is written into a cell of which nothing is known, in the languages of such tables; folded, "n/a" and "N. A." are one. */
const NO_VALUE = new Set(
  [
    ...[
      'n/a',
      'na',
      'nd',
      'not available',
      'not applicable',
      'no data',
      'unknown',
      'tbd',
      'tbc',
      'null',
      'nan',
    ],
    ...['s/o', 'sans objet', 'n.d.', 'non disponible', 'non renseigné', 'inconnu', 'nc', 'n.c.', 'nr', 'n/r'],
    ...['s/d', 'sin dato', 'sin datos', 'no disponible', 'no aplica', 'desconocido', 'n/d', 'n.s.'],
    ...['sem dados', 'não disponível', 'não aplicável', 'desconhecido', 'k.A.', 'keine Angabe', 'entfällt'],
    ...['н/д', 'нет данных', 'не применимо', 'неизвестно', 'немає даних', 'невідомо', 'не застосовується'],
    ...[
      'لا يوجد',
      'لا توجد بيانات',
      'غير متوفر',
      'غير متاح',
      'غير معروف',
      'لا ينطبق',
      'نامشخص',
      'ندارد',
      'موجود نیست',
    ],
    ...['不明', '該当なし', 'データなし', 'なし'],
  ].map(fold),
)

/** What spreadsheets of several languages show for "not available". */
const NOT_AVAILABLE = new Set(['#N/A', '#NV', '#N/D', '#Н/Д', '#N/A N/A', '#GETTING_DATA'])
const ERROR = /^#([A-ZÀ-ÜА-Я¡]{2,}[\w¡/]*[!?]|DIV\/0!|¡?[A-Z]+\/0!)$/u

/** Whether a cell says that there is nothing to say: blank, a dash, "n/a", #N/A. It is never 0. */
export function isNoValue(text: string): boolean {
  const plain = text.trim()
  if (/^[\p{Pd}−._…·*/\s]*$/u.test(plain)) return true
  return NOT_AVAILABLE.has(plain.toUpperCase()) || (/\p{L}/u.test(plain) && NO_VALUE.has(fold(plain)))
}

/** Whether a cell shows that its formula went wrong: "#REF!", "#VALUE!", "#DIV/0!", "#¡REF!". */
export const isFormulaError = (text: string) => ERROR.test(text.trim().toUpperCase())
