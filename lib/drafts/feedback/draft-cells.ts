import type { ClaimColumnName } from '@/lib/exchange/claims-format'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import type { DraftContent, DraftFigure } from '../schema'

/** Cells by the columns of the file of claims; those that are not given are blank. */
export type DraftCells = Partial<Record<ClaimColumnName, string>>

/** What the amounts of a draft are typed in: the language of its report, or `language` where that is not given. */
export const typedLanguage = ({ report }: Pick<DraftContent, 'report'>, language: string): string =>
  report.language === '' ? language : report.language

/**
 * What a draft says of its report and of a figure, as the cells of a row: as typed, but for amounts, which are decimals where they
 * are read as numbers. Every reading of a draft begins here. A `figure` of null is a row of the report alone.
 */
export function draftCells(content: DraftContent, figure: DraftFigure | null, language: string): DraftCells {
  const typedIn = typedLanguage(content, language)
  const cells: DraftCells = { ...content.report, ...figure?.cells }
  for (const name of ['amount', 'amount_to'] as const) {
    const typed = cells[name] ?? ''
    cells[name] = readTypedAmount(typed, typedIn) ?? typed
  }
  return cells
}
