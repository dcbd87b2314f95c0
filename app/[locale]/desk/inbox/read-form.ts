import 'server-only'
import type { FormProblem } from '@/components/ui/form-state'
import { problemText } from '@/lib/i18n/problem-text'
import type { I18n } from '@/lib/i18n/words'
import { tidiedLines } from '@/lib/signs/cleared'
import { LONGEST_SOURCE_TEXT } from '@/lib/sources/limits'
import { type KnownCountry, readSourceCells, SOURCE_COLUMNS } from '@/lib/sources/source-cells'
import type { NewSource } from '@/lib/sources/types'
import { sourceColumnName } from '@/lib/views/inbox-view'

/** The fields of the form of a source: what of it is shown again. */
export const SOURCE_FIELDS: readonly string[] = [...SOURCE_COLUMNS, 'text', 'again']

/** What the form of a source says, and everything that is wrong with it; `text`: of a file, in place of the field. */
export function readSourceForm(
  sent: FormData,
  countries: readonly KnownCountry[],
  words: I18n,
  fileText: string | null = null,
): { source: NewSource; problems: FormProblem[] } {
  const { t } = words
  const typed = Object.fromEntries(SOURCE_COLUMNS.map((name) => [name, String(sent.get(name) ?? '')]))
  const { fields, problems } = readSourceCells(typed, countries)
  const told: FormProblem[] = problems.map(({ column, problem }) => ({
    field: column,
    text: t('inbox.field', { field: sourceColumnName(column, words), message: problemText(problem, words) }),
  }))
  const given = fileText ?? String(sent.get('text') ?? '')
  // A longer one would only be tidied to be refused.
  const text = given.length > 2 * LONGEST_SOURCE_TEXT ? given : tidiedLines(given)
  if (text.length > LONGEST_SOURCE_TEXT)
    told.push({ field: 'text', text: t('inbox.longText', { count: text.length, most: LONGEST_SOURCE_TEXT }) })
  return { source: { ...fields, text }, problems: told }
}
