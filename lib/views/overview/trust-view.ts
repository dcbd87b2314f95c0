import { shownPercent } from '@/lib/charts/percent-of'
import type { Summary } from '@/lib/countries/found-country'
import { sumOf } from '@/lib/figures/sum'
import type { TrustRecord } from '@/lib/figures/trust/trust-record'
import type { MetricFigures, Operator } from '@/lib/figures/types'
import { withSemicolons } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { type Month, yearOf } from '@/lib/periods/month'

/** How far the numbers of a page can be trusted, computed from what they rest on: a bar, and sentences that lead on. */
export interface TrustView {
  /** How many figures and reports it rests on; figures alone where the page is narrowed down. */
  behind: { claims: number; reports: number | null }
  /** Figures by the grade of their report. */
  grades: TrustShare[]
  /** How many figures are quoted directly or are an official text, and how many are republished or of no known source. */
  quoted: { direct: number; republished: number }
  facts: TrustFact[]
}

export interface TrustShare {
  /** A letter, or `none`. */
  grade: string
  percent: number
  text: string
  href: string
}

export interface TrustFact {
  key: string
  text: string
  more: string
  href: string | null
}

/** What the trust of a page is computed from; `metric` is the one that it shows. */
interface Grounds {
  country: { code: string; name: string; summary: Summary }
  sources: TrustRecord
  operators: readonly Operator[]
  metric: MetricFigures | undefined
  aside: number
  /** How the page is narrowed down, as the end of an address. */
  query: string
}

/** So many months between reports are worth a word. */
const longGap = 12

export function toTrustView(
  { country, sources, operators, metric, aside, query }: Grounds,
  words: I18n,
): TrustView {
  const facts = [
    ...partyFact(operators, country.code, query, words),
    ...sourceFact(sources, country.code, query, words),
    ...(metric === undefined
      ? []
      : [...overlapFact(metric, country.code, query, words), ...gapFact(metric, words)]),
    ...asideFact(aside, country.code, words),
    ...(metric === undefined ? [] : boundFact(metric, words)),
  ]
  return {
    behind: { claims: figuresOf(sources), reports: query === '' ? country.summary.reports : null },
    grades: sharesByGrade(sources, country.code, query, words),
    quoted: quotedOf(sources),
    facts,
  }
}

const gradeOrder = ['A', 'B', 'C', 'D', 'X', '']

function sharesByGrade(sources: TrustRecord, country: string, query: string, words: I18n): TrustShare[] {
  const total = figuresOf(sources)
  return gradeOrder.flatMap((grade) => {
    const figures = figuresOf(sources.filter((one) => one.grade === grade))
    if (figures === 0) return []
    const percent = (figures * 100) / total
    return {
      grade: grade || 'none',
      percent,
      text: words.t('trust.grade', {
        grade: grade || 'none',
        percent: words.format.wholePercent(figures === total ? 100 : shownPercent(percent)),
      }),
      href: `${countryHref(words.locale, country, 'reports')}${query === '' ? '?' : `${query}&`}grade=${grade || 'none'}`,
    }
  })
}

const figuresOf = (sources: TrustRecord) => sources.reduce((sum, { figures }) => sum + figures, 0)

/** Of grades A and B, and of the others. */
function quotedOf(sources: TrustRecord): TrustView['quoted'] {
  const direct = figuresOf(sources.filter(({ grade }) => ['A', 'B'].includes(grade)))
  return { direct, republished: figuresOf(sources) - direct }
}

function partyFact(
  operators: readonly Operator[],
  country: string,
  query: string,
  { t, locale }: I18n,
): TrustFact[] {
  const parties = operators.filter(({ party }) => party)
  if (operators.length === 0) return []
  const kind = parties.length === 0 ? 'none' : parties.length === operators.length ? 'all' : 'some'
  return [
    {
      key: 'parties',
      text: t('trust.parties', { kind, operators: operators.length, parties: parties.length }),
      more: withSemicolons(
        parties.map(({ name }) => name),
        { t },
      ),
      href: countryHref(locale, country, 'organisations') + query,
    },
  ]
}

/** Whoever is quoted by several outlets is one source. */
function sourceFact(sources: TrustRecord, country: string, query: string, { t, locale }: I18n): TrustFact[] {
  if (sources.length === 0) return []
  const names = [...new Map(sources.map(({ source }) => [source.key, source.name])).values()]
  return [
    {
      key: 'sources',
      text: t('trust.sources', { sources: names.length, name: names[0] ?? '' }),
      more: t('trust.sourcesMore', { sources: names.length }),
      href: countryHref(locale, country, 'reports') + query,
    },
  ]
}

function overlapFact(
  metric: MetricFigures,
  country: string,
  query: string,
  { t, locale }: I18n,
): TrustFact[] {
  const { operators } = sumOf(metric.series)
  if (operators < 2) return []
  return [
    {
      key: 'overlap',
      text: t('trust.overlap', { operators }),
      more: t('trust.overlapMore'),
      href: `${countryHref(locale, country, 'metrics', metric.key)}${query}#how`,
    },
  ]
}

/** The longest time between two months of which any report speaks; the time after the last is no gap. */
function gapFact({ series }: MetricFigures, { t, format }: I18n): TrustFact[] {
  const months = [...new Set(series.flatMap(({ months }) => months.map(({ month }) => month)))].sort(
    (a, b) => a - b,
  )
  const gaps = months
    .slice(1)
    .map((to, at) => ({ from: months[at] ?? to, to, length: monthsApart(months[at] ?? to, to) }))
  const longest = gaps.reduce((most, gap) => (gap.length > most.length ? gap : most), {
    from: 0,
    to: 0,
    length: 0,
  })
  if (longest.length <= longGap) return []
  return [
    {
      key: 'gap',
      text: t('trust.gap', { from: format.month(longest.from), to: format.month(longest.to) }),
      more: t('trust.gapMore', { months: longest.length - 1 }),
      href: null,
    },
  ]
}

const monthsApart = (from: Month, to: Month) => (yearOf(to) - yearOf(from)) * 12 + (to % 100) - (from % 100)

function asideFact(aside: number, country: string, { t, locale }: I18n): TrustFact[] {
  if (aside === 0) return []
  return [
    {
      key: 'aside',
      text: t('trust.aside', { count: aside }),
      more: t('trust.asideMore'),
      href: `${countryHref(locale, country)}/corrections`,
    },
  ]
}

function boundFact({ series }: MetricFigures, { t }: I18n): TrustFact[] {
  if (markOfBounds(sumOf(series)) === null) return []
  return [{ key: 'bounds', text: t('trust.bounds'), more: '', href: null }]
}
