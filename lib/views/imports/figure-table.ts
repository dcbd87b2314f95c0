import type { I18n } from '@/lib/i18n/words'
import type { FigureField } from '@/lib/spreadsheets/types'
import { fieldLabel } from './field-label'
import type { FigureTable } from './types'

/** Figures as a table, by columns of our own format. */
export function toFigureTable(
  columns: readonly string[],
  figures: readonly Readonly<Record<string, string>>[],
  words: I18n,
): FigureTable {
  return {
    columns: columns.map((name) => ({ name, label: fieldLabel(words, name as FigureField) })),
    rows: figures.map((figure) => columns.map((name) => figure[name] ?? '')),
  }
}
