import { elementAt } from '@/lib/lookup/element-at'
import { dateWords, monthsIn } from '@/lib/periods/month-names'
import { fold, foldedWords } from '@/lib/places/fold'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import type { AmountOf } from '../types'
import type { KnownIndex } from './known-index'
import { meaningsOf, meantBy, SAYS_ALL, type ScoredMeaning } from './vocabulary'

const YEAR = /^(?:19|20|21)\d{2}$/
const QUARTER =
  /(?:^|[^\p{L}\p{N}])(?:q|t|kw|кв\.?|الربع)\s*([1-4])(?![\p{L}\p{N}])|(?:^|\s)([1-4])\s*(?:кв|trim)/iu
/** A phrase of a header that is one word of a few letters says what is counted only where nothing else stands beside it. */
const SURE = 105

/**
 * What the name of a column says of the amounts below it: a metric and its part, a unit, a month, a quarter or a year, a place, an
 * operator. Nothing where it says none of this.
 */
export function amountOfHeader(name: string, index: KnownIndex, country: string | null): AmountOf {
  const latin = withLatinDigits(name)
  const time = timeOf(latin)
  const said = whatIsCounted(withoutUnit(latin), index)
  const unit = unitOfHeader(latin)
  const of: AmountOf = { ...said, ...(unit === null ? {} : { unit }), ...time }
  if (Object.keys(of).length > 0) return of
  const organisation = index.organisations.get(fold(name))
  if (organisation !== undefined) return { operator: organisation }
  const [naming, ...others] = [...index.countriesNaming(name)].filter(
    (code) => country === null || code === country,
  )
  if (naming === undefined || others.length > 0) return {}
  const found = index.resolve(name, naming)
  return found.kind === 'place' ? { places: found.code } : {}
}

function timeOf(name: string): Pick<AmountOf, 'month' | 'year' | 'period'> {
  const words = foldedWords(name)
  const iso =
    /(?<!\d)((?:19|20|21)\d{2})-(0[1-9]|1[0-2])(?!\d)|(?<!\d)(0?[1-9]|1[0-2])[/.]((?:19|20|21)\d{2})(?!\d)/.exec(
      name,
    )
  if (iso !== null) return { month: String(Number(iso[1] ? iso[2] : iso[3])), year: iso[1] ?? iso[4] ?? '' }
  const years = words.map((word) => word.replace(/年$/, '')).filter((word) => YEAR.test(word))
  const year = years.length === 1 ? { year: elementAt(years, 0) } : {}
  const quarter = QUARTER.exec(name)
  if (quarter !== null && years.length === 1)
    return { period: `${elementAt(years, 0)}-Q${quarter[1] ?? quarter[2]}` }
  const months = monthsIn(dateWords(name))
  const month = months.length === 1 ? { month: String(elementAt(months, 0).month) } : {}
  const short = /^(\p{L}{3,})\.?[-/ ']*(\d{2})$/u.exec(name.trim())
  if (short !== null && 'month' in month) return { ...month, year: `20${short[2]}` }
  return { ...month, ...year }
}

/** The metric and the part that a header names; a part alone where it belongs to no one metric. */
export function whatIsCounted(name: string, index: KnownIndex): Pick<AmountOf, 'metric' | 'part'> {
  const meanings = meaningsOf(name, index.phrases).filter(({ score }) => score >= 50)
  const metrics = best(
    meanings.filter(({ meaning }) => meaning.kind === 'metric' && index.metrics.has(meaning.of)),
  )
  const parts = best(meanings.filter(({ meaning }) => meaning.kind === 'part' && isSure(meaning.of, index)))
  const metric = only(metrics)
  const part = only(parts)
  const [metricScore, partScore] = [metrics[0]?.score ?? 0, parts[0]?.score ?? 0]
  if (metric === null && part === null) return {}
  if (part === null || (metric !== null && metricScore >= SAYS_ALL && partScore < SAYS_ALL))
    return metric === null ? {} : { metric }
  if (metric === null) return partScore >= SURE ? partAlone(part, index) : {}
  const known = index.metrics.get(metric)
  if (known?.parts.includes(part) && !overlap(elementAt(metrics, 0), elementAt(parts, 0)))
    return { metric, part }
  return metricScore >= partScore ? { metric } : partAlone(part, index)
}

const isSure = (part: string, index: KnownIndex) =>
  index.known.metrics.some(({ parts }) => parts.includes(part))

function partAlone(part: string, index: KnownIndex): Pick<AmountOf, 'metric' | 'part'> {
  const having = index.known.metrics.filter(({ parts }) => parts.includes(part))
  return having.length === 1 ? { metric: elementAt(having, 0).key, part } : { part }
}

/** Those of the highest score. */
const best = (meanings: readonly ScoredMeaning[]) =>
  meanings.filter(({ score }) => score === (meanings[0]?.score ?? 0))

/** What all of them mean; null where they mean several things, or none is there. */
function only(meanings: readonly ScoredMeaning[]): string | null {
  const meant = new Set(meanings.map(({ meaning }) => meaning.of as string))
  return meant.size === 1 ? ([...meant][0] ?? null) : null
}

const overlap = (one: ScoredMeaning, other: ScoredMeaning) => one.from < other.to && other.from < one.to

/** A header without the unit in its brackets. */
const withoutUnit = (name: string) =>
  name.replace(/\s*[([（]([^)\]）]+)[)\]）]\s*$/, (whole, inside: string) =>
    meantBy(inside, 'unit') === null ? whole : '',
  )

/** The unit that a header names: in brackets, behind its last comma, or as one of its words ("m2 cleared"). */
function unitOfHeader(name: string): string | null {
  const inBrackets = /[([（]([^)\]）]+)[)\]）]/.exec(name)?.[1] ?? /[,/>]\s*([^,/>]+)$/.exec(name)?.[1]
  const meant = inBrackets === undefined ? null : measure(meantBy(inBrackets, 'unit'))
  if (meant !== null) return meant
  const named = meaningsOf(name).filter(
    ({ meaning, score }) =>
      meaning.kind === 'unit' && !['count', 'people', 'm', 't', 'mi'].includes(meaning.of) && score >= 102,
  )
  return only(best(named))
}

/** A unit of counting says nothing that the metric does not. */
const measure = (unit: string | null) => (unit === 'count' || unit === 'people' ? null : unit)
