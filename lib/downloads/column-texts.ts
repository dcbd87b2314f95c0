import { CLAIM_COLUMNS, type ClaimColumnName } from '@/lib/exchange/claims-format'
import { SUMMARY_COLUMNS } from '@/lib/figures/summary-format'
import { getI18n, type I18n } from '@/lib/i18n/words'

type SummaryColumnName = (typeof SUMMARY_COLUMNS)[number]['name']

/** What stands in each column of a file of reported figures, in a sentence. */
export const claimColumnTexts = ({ t }: I18n): Readonly<Record<ClaimColumnName, string>> =>
  textsOf(CLAIM_COLUMNS, (name) => t(`column.claims.${name}`))

/** What stands in each column of a file of totals, in a sentence. */
export const summaryColumnTexts = ({ t }: I18n): Readonly<Record<SummaryColumnName, string>> =>
  textsOf(SUMMARY_COLUMNS, (name) => t(`column.totals.${name}`))

function textsOf<Name extends string>(
  columns: readonly { name: Name }[],
  say: (name: Name) => string,
): Readonly<Record<Name, string>> {
  return Object.fromEntries(columns.map(({ name }) => [name, say(name)])) as Record<Name, string>
}

/** The same for the dictionary and the schemas, which are for machines and those who write for them. */
export const CLAIM_COLUMN_TEXTS = claimColumnTexts(getI18n('en'))
export const SUMMARY_COLUMN_TEXTS = summaryColumnTexts(getI18n('en'))
