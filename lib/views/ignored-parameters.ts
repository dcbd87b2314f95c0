import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { I18n } from '@/lib/i18n/words'
import { parseReportFilter } from '@/lib/reports/filter'

/** What of an address a page passed over, and why: nobody is to take what is shown for what they asked for. */
export interface IgnoredParameter {
  /** What cannot be read, a parameter that the page does not have, or one that was given more than once. */
  why: 'month' | 'day' | 'grade' | 'sort' | 'after' | 'unknown' | 'twice'
  name: string
  text: string
}

/** For each parameter of a page, what one of its values is misread as; null where it is read. */
type Readers = Readonly<Record<string, (text: string) => IgnoredParameter['why'] | null>>

const anything = () => null

const ofFigures: Readers = {
  operator: anything,
  from: (text) => (parseFigureFilter({ from: text }).from === null ? 'month' : null),
  to: (text) => (parseFigureFilter({ to: text }).to === null ? 'month' : null),
}

const ofReports: Readers = {
  q: anything,
  operator: anything,
  speaker: anything,
  publisher: anything,
  grade: (text) => (parseReportFilter({ grade: text }).filter.grade === '' ? 'grade' : null),
  from: (text) => (parseReportFilter({ from: text }).filter.from === '' ? 'day' : null),
  to: (text) => (parseReportFilter({ to: text }).filter.to === '' ? 'day' : null),
  sort: (text) => (parseReportFilter({ sort: text }).filter.sort === text ? null : 'sort'),
  after: (text) => (parseReportFilter({ after: text }).after === null ? 'after' : null),
}

/** What else may stand in an address: what charts keep there, and by what others count who follows their links. */
const passing = /^(period$|chart\.|utm_|(fb|g|ms)clid$)/

const longest = 60

/** What a page that is narrowed to some figures passes over, in sentences. */
export const ignoredFigureParameters = (given: GivenParameters, words: I18n) => told(given, ofFigures, words)

/** What a list of some reports passes over, in sentences. */
export const ignoredReportParameters = (given: GivenParameters, words: I18n) => told(given, ofReports, words)

function told(given: GivenParameters, readers: Readers, { t }: I18n): string[] {
  return Object.entries(given)
    .flatMap(([name, value]) => misreadOf(name, value, readers))
    .map(({ why, name, text }) => t('misread', { why, name: shortened(name), text: shortened(text) }))
}

function misreadOf(name: string, value: GivenParameters[string], readers: Readers): IgnoredParameter[] {
  const texts = [value ?? []].flat().map((text) => text.trim())
  const text = texts[0] ?? ''
  if (texts.every((one) => one === '') || passing.test(name)) return []
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (read === undefined) return [{ why: 'unknown', name, text }]
  const why = text === '' ? null : read(text)
  return [
    ...(why === null ? [] : [{ why, name, text }]),
    ...(texts.some((one) => one !== text) ? [{ why: 'twice' as const, name, text }] : []),
  ]
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
