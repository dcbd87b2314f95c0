import { readAuditFilter } from '@/lib/audit/filter'
import { parseConflictAddress } from '@/lib/conflicts/address'
import { kindParameter, type PagedList, parseListQuery } from '@/lib/directory/list-query'
import { parseMetricsQuery } from '@/lib/directory/metrics-query'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { parseGrain } from '@/lib/figures/period/grain'
import type { I18n } from '@/lib/i18n/words'
import { parseMapShow } from '@/lib/links/map-href'
import { isPassing } from '@/lib/links/passing-parameters'
import { foldedWords } from '@/lib/places/fold'
import { longestTerm, parseReportFilter } from '@/lib/reports/filter'

/** What of an address a page passed over, and why: nobody is to take what is shown for what they asked for. */
export interface IgnoredParameter {
  /** What cannot be read or found, a parameter that the page does not have, or one that was given more than once. */
  why:
    | 'month'
    | 'day'
    | 'date'
    | 'grade'
    | 'sort'
    | 'after'
    | 'choice'
    | 'wordless'
    | 'long'
    | 'unknown'
    | 'twice'
  name: string
  text: string
}

/** For each parameter of a page, what one of its values is misread as; null where it is read. */
type Readers = Readonly<Record<string, (text: string) => IgnoredParameter['why'] | null>>

const anything = () => null

/** Words to look for, of which there must be one, in a text of which so many signs are read. */
const words = (text: string) =>
  foldedWords(text).length === 0 ? 'wordless' : text.length > longestTerm ? 'long' : null

const ofFigures: Readers = {
  operator: anything,
  from: (text) => (parseFigureFilter({ from: text }).from === null ? 'month' : null),
  to: (text) => (parseFigureFilter({ to: text }).to === null ? 'month' : null),
}

const ofReports: Readers = {
  q: words,
  operator: anything,
  speaker: anything,
  publisher: anything,
  grade: (text) => (parseReportFilter({ grade: text }).filter.grade === '' ? 'grade' : null),
  from: (text) => (parseReportFilter({ from: text }).filter.from === '' ? 'day' : null),
  to: (text) => (parseReportFilter({ to: text }).filter.to === '' ? 'day' : null),
  sort: (text) => (parseReportFilter({ sort: text }).filter.sort === text ? null : 'sort'),
  after: (text) => (parseReportFilter({ after: text }).after === null ? 'after' : null),
}

const ofNames: Readers = { q: words }

/** The desk's lists of places and organisations. `done` says what happened. */
const ofList = (list: PagedList): Readers => {
  const read = (name: string, text: string) => parseListQuery(list, { [name]: text })
  return {
    q: words,
    done: anything,
    country: (text) => (read('country', text).country === '' ? 'choice' : null),
    [kindParameter[list]]: (text) => (read(kindParameter[list], text).kind === '' ? 'choice' : null),
    use: (text) => (read('use', text).use === '' ? 'choice' : null),
    sort: (text) => (read('sort', text).sort === text ? null : 'choice'),
    after: (text) => (read('after', text).after === null ? 'after' : null),
  }
}

const ofAudit: Readers = {
  by: (text) => (readAuditFilter({ by: text }).by === '' ? 'choice' : null),
  action: (text) => (readAuditFilter({ action: text }).action === '' ? 'choice' : null),
  subject: (text) => (readAuditFilter({ subject: text }).subject === '' ? 'choice' : null),
  country: (text) => (readAuditFilter({ country: text }).country === '' ? 'choice' : null),
  from: (text) => (readAuditFilter({ from: text }).from === '' ? 'date' : null),
  to: (text) => (readAuditFilter({ to: text }).to === '' ? 'date' : null),
  before: (text) => (readAuditFilter({ before: text }).before === null ? 'after' : null),
}

const longest = 60

/** What a page that is narrowed to some figures passes over, in sentences. */
export const ignoredFigureParameters = (given: GivenParameters, words: I18n) => told(given, ofFigures, words)

/** What a list of some reports passes over, in sentences. */
export const ignoredReportParameters = (given: GivenParameters, words: I18n) => told(given, ofReports, words)

/** The same of a search of everything, in the country that its address names. */
export const ignoredSearchParameters = (
  given: GivenParameters,
  country: { code: string } | null,
  texts: I18n,
) =>
  told(
    given,
    {
      ...ofNames,
      country: (text) => (text.toUpperCase() === country?.code ? null : 'choice'),
    },
    texts,
  )

/** What a list of organisations passes over, which is searched by name and filtered as figures are. */
export const ignoredOrganisationParameters = (given: GivenParameters, words: I18n) =>
  told(given, { ...ofNames, ...ofFigures }, words)

/** The same of a list of places, which can be sorted by their names or by one of these metrics. */
export const ignoredPlaceParameters = (
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
) => told(given, { ...ofNames, ...ofFigures, sort: orderBy(metrics) }, words)

/** The same of a page that shows one of these metrics. */
export const ignoredMetricParameters = (
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
) => told(given, { ...ofFigures, metric: oneOfMetrics(metrics) }, words)

/** The same of the page of a metric, which tells what came between reports by month, by quarter or by year. */
export const ignoredGrainParameters = (given: GivenParameters, words: I18n) =>
  told(given, { ...ofFigures, by: (text) => (parseGrain(text) === text ? null : 'choice') }, words)

/** The same of the map, which shows one of these metrics in one of its ways. */
export const ignoredMapParameters = (
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
) =>
  told(
    given,
    {
      ...ofFigures,
      metric: oneOfMetrics(metrics),
      show: (text) => (parseMapShow(text) === text ? null : 'choice'),
    },
    words,
  )

/** The same of a country's page, whose places can be sorted by their names or by one of these metrics. */
export const ignoredOverviewParameters = (
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
) =>
  told(
    given,
    {
      ...ofFigures,
      metric: oneOfMetrics(metrics),
      sort: orderBy(metrics),
    },
    words,
  )

const oneOfMetrics = (metrics: readonly { key: string }[]) => (text: string) =>
  metrics.some(({ key }) => key === text) ? null : 'choice'

const orderBy = (metrics: readonly { key: string }[]) => (text: string) =>
  text === 'name' ? null : oneOfMetrics(metrics)(text)

/** The same of a comparison, whose places or operators may be as many as the address gives. */
export function ignoredComparisonParameters(
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
): string[] {
  const { place: _places, by: _operators, ...others } = given
  return ignoredMetricParameters(others, metrics, words)
}

/** The same of a comparison of countries. */
export function ignoredCountriesParameters(
  given: GivenParameters,
  metrics: readonly { key: string }[],
  words: I18n,
): string[] {
  const { country: _, ...others } = given
  return told(others, { metric: oneOfMetrics(metrics) }, words)
}

/** The same of the desk's list of reports, of one of these countries. */
export const ignoredDeskReportParameters = (
  given: GivenParameters,
  countries: readonly { code: string }[],
  words: I18n,
) => told(given, { ...ofReports, country: oneOfThese(countries) }, words)

/** The same of the desk's lists of places and organisations. */
export const ignoredListParameters = (given: GivenParameters, list: PagedList, words: I18n) =>
  told(given, ofList(list), words)

/** The same of the desk's list of metrics. */
export const ignoredMetricListParameters = (given: GivenParameters, texts: I18n) =>
  told(
    given,
    {
      q: words,
      done: anything,
      use: (text) => (parseMetricsQuery({ use: text }).use === '' ? 'choice' : null),
      sort: (text) => (parseMetricsQuery({ sort: text }).sort === text ? null : 'choice'),
    },
    texts,
  )

/** The same of the audit. */
export const ignoredAuditParameters = (given: GivenParameters, words: I18n) => told(given, ofAudit, words)

/** The same of the lists of conflicts, of one of these countries. */
export const ignoredConflictParameters = (
  given: GivenParameters,
  countries: readonly { code: string }[],
  words: I18n,
) =>
  told(
    given,
    {
      show: (text) => (parseConflictAddress({ show: text }).show === text ? null : 'choice'),
      country: oneOfThese(countries),
      before: (text) =>
        parseConflictAddress({ show: given.show, before: text }).before === null ? 'after' : null,
    },
    words,
  )

const oneOfThese = (countries: readonly { code: string }[]) => (text: string) =>
  countries.some(({ code }) => code === text) ? null : 'choice'

function told(given: GivenParameters, readers: Readers, { t }: I18n): string[] {
  return Object.entries(given)
    .flatMap(([name, value]) => misreadOf(name, value, readers))
    .map(({ why, name, text }) => t('misread', { why, name: shortened(name), text: shortened(text) }))
}

function misreadOf(name: string, value: GivenParameters[string], readers: Readers): IgnoredParameter[] {
  const texts = [value ?? []].flat().map((text) => text.trim())
  const text = texts[0] ?? ''
  if (texts.every((one) => one === '') || isPassing(name)) return []
  const read = Object.hasOwn(readers, name) ? readers[name] : undefined
  if (read === undefined) return [{ why: 'unknown', name, text }]
  const why = text === '' ? null : read(text)
  return [
    ...(why === null ? [] : [{ why, name, text }]),
    ...(texts.some((one) => one !== text) ? [{ why: 'twice' as const, name, text }] : []),
  ]
}

const shortened = (text: string) => (text.length > longest ? `${text.slice(0, longest)}…` : text)
