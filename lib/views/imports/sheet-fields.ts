import type { I18n } from '@/lib/i18n/words'
import type { FileOffer, Mapping, SheetOffer } from '@/lib/spreadsheets/types'
import type { AnswerField } from './types'

/** Rows that the names of columns may take. */
const HEADER_ROWS = ['1', '2', '3'] as const

/** The sheet that a mapping reads: the one that it names, else the first that is a table. */
export function sheetOf({ sheets }: FileOffer, mapping: Pick<Mapping, 'sheet'> | null): SheetOffer | null {
  const named = sheets.find(({ name }) => name === mapping?.sheet)
  return named ?? sheets.find(({ kind }) => kind === 'table') ?? sheets[0] ?? null
}

/** What is asked about a file as a whole: which sheet is read, and where it names its columns. */
export function sheetFields(offer: FileOffer, mapping: Mapping | null, { t }: I18n): AnswerField[] {
  const sheet = sheetOf(offer, mapping)
  const header = mapping?.header ?? sheet?.header ?? null
  const options = offer.sheets.map(({ name, kind, rows, hidden }) => ({
    value: name,
    label: t('imports.sheetFacts', { name, kind, rows, hidden: hidden ? 'yes' : 'no' }),
  }))
  return [
    ...(options.length > 1
      ? [
          {
            ...{ name: 'sheet', label: t('imports.sheet'), type: 'choice' as const },
            ...{ value: sheet?.name ?? '', options },
          },
        ]
      : []),
    {
      ...{ name: 'headerRow', label: t('imports.header'), type: 'text' },
      value: header === null ? '' : String(header.row + 1),
    },
    {
      ...{ name: 'headerRows', label: t('imports.headerRows'), type: 'choice' },
      value: header === null ? '1' : String(header.rows),
      options: HEADER_ROWS.map((value) => ({ value, label: value })),
    },
  ]
}
