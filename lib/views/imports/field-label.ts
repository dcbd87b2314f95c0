import type { I18n } from '@/lib/i18n/words'
import { columnLetters } from '@/lib/spreadsheets/rows/origins'
import type { CellPlace, FigureField } from '@/lib/spreadsheets/types'

/** Columns of our own format that drafts have no field for; the rest of them go by their name in files. */
const OWN = ['report_id', 'claim_id'] as const

const NAMED_IN_FILES = ['pin', 'pin_reason', 'pin_date', 'accepted', 'accepted_reason', 'supersedes'] as const

/** What a column of our own format is called on the desk. */
export function fieldLabel({ t }: I18n, field: FigureField): string {
  const own = OWN.find((one) => one === field)
  if (own !== undefined) return t(`imports.use.${own}`)
  const file = NAMED_IN_FILES.find((one) => one === field)
  return (
    file ??
    t(`draft.cell.${field as Exclude<FigureField, (typeof OWN)[number] | (typeof NAMED_IN_FILES)[number]>}`)
  )
}

/** A cell of a file as spreadsheets name it: "Hoja1!C12"; a whole row as "Hoja1!12". */
export const cellAddress = ({ sheet, row, column }: CellPlace): string =>
  `${sheet}!${column === null ? '' : columnLetters(column)}${row + 1}`
