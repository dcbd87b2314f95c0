import { explainedPlace, rowKey } from '@/lib/charts/ranked-rows'
import { addedOf, isAdded, sumOf } from '@/lib/figures/sum'
import type { AreaRow, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { type Mark, markOfBounds } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { isOfWholePlace, whyHref } from '@/lib/links/why-href'
import { kindName } from '@/lib/wording/place-name'
import { foldedRows, isOfNoPlace, rowsSideBySide, type SideBySide, sortedRows } from './rows-side-by-side'

/** The places of a country side by side with every metric that is given for any of them; the rows of a metric add up to its total. */
export interface PlacesTable {
  columns: PlacesColumn[]
  rows: PlacesTableRow[]
  /** What the rows are sorted by: a metric, or `name`. */
  sort: string
  /** The metric of which a narrow page has the amounts; blank where there is none. */
  shown: string
  /** The same page sorted by the names of places. */
  nameHref: string
  /** Whether any row is for no one place alone. */
  hatched: boolean
  /** Whether there are two places at least, which can be compared. */
  comparable: boolean
}

export interface PlacesColumn {
  key: string
  label: string
  /** The unit of its amounts, which cells leave out; blank of a count. */
  unit: string
  /** The same page sorted by it. */
  href: string
  total: PlaceCell
}

export interface PlacesTableRow {
  key: string
  kind: AreaRow['kind'] | 'others'
  /** Code of its place; blank where it is for no one place alone, which cannot be compared. */
  code: string
  name: string
  hint: string
  href: string | null
  hatched: boolean
  /** The latest day of its amounts. */
  asOf: string
  /** One a column. */
  cells: PlaceCell[]
}

/** An amount; blank where nothing is reported, which is not zero. */
export interface PlaceCell {
  metric: string
  value: string
  amount: string
  mark: Mark | null
  /** Length of its bar in percent of the longest of a place. */
  percent: number
  href: string | null
}

type ColumnTotal = { value: bigint; mark: Mark | null }

/** How rows are sorted and where they are sorted otherwise, by a metric's key or `name`; and how many rows of places are listed. */
interface Listing {
  sort: string
  hrefOf: (sort: string) => string
  most: number
}

/** How many rows of joint amounts, and of amounts without a place, are listed. */
const mostOthers = 6

export function toPlacesTable(
  metrics: readonly MetricFigures[],
  shown: PlaceOfFigures,
  { sort: asked, hrefOf, most }: Listing,
  words: I18n,
): PlacesTable {
  const country = shown.country ?? shown.code
  const given = metrics.filter(({ rows }) => rows.some(({ within }) => within.code !== shown.code))
  const sort = asked === 'name' || given.some(({ key }) => key === asked) ? asked : (given[0]?.key ?? 'name')
  const sorted = sortedRows(rowsSideBySide(given, shown.code, words), sort, shown.code, words)
  const [places, others] = [false, true].map((ofNone) =>
    sorted.filter(({ row }) => isOfNoPlace(row, shown.code) === ofNone),
  ) as [SideBySide[], SideBySide[]]
  const longest = new Map(given.map(({ key }) => [key, longestOf(places, key)]))
  const rows = [...listed(places, most, 'place'), ...listed(others, mostOthers, 'not_attributed')]
  return {
    columns: given.map((metric) => ({
      key: metric.key,
      label: words.format.sentence(metric.label),
      unit:
        metric.unit.baseUnit === 'count'
          ? ''
          : words.t(`unit.${metric.unit.displayUnit}`, { amount: '' }).trim(),
      href: hrefOf(metric.key),
      total: { ...written(metric, shownTotal(metric)), percent: 0, href: whyOf(metric, shown.code) },
    })),
    rows,
    sort,
    shown: sort === 'name' ? (given[0]?.key ?? '') : sort,
    nameHref: hrefOf('name'),
    hatched: rows.some(({ hatched }) => hatched),
    comparable: rows.filter(({ code }) => code !== '').length > 1,
  }

  function listed(
    all: readonly SideBySide[],
    most: number,
    kind: 'place' | 'not_attributed',
  ): PlacesTableRow[] {
    const { listed, others } = foldedRows(all, most)
    if (others.count === 0) return listed.map(toRow)
    return [
      ...listed.map(toRow),
      {
        key: `others+${kind}`,
        kind: 'others',
        code: '',
        name: words.t(`rows.others.${kind}`, { count: others.count }),
        hint: '',
        href: kind === 'place' ? countryHref(words.locale, country, 'places') + (shown.query ?? '') : null,
        hatched: kind !== 'place',
        asOf: '',
        cells: given.map((metric) => ({
          ...cellOf(metric, others.amounts.get(metric.key)),
          percent: 0,
          href: null,
        })),
      },
    ]
  }

  function toRow({ row, name, amounts }: SideBySide): PlacesTableRow {
    const { kind, within } = row
    const isInside = kind !== 'joint' && within.code !== country && within.code !== shown.code
    return {
      key: rowKey(row),
      kind,
      code: isInside && kind === 'place' ? within.code : '',
      name,
      hint: kind === 'place' ? kindName(within, country, words) : '',
      href: isInside ? countryHref(words.locale, country, 'places', within.code) + (shown.query ?? '') : null,
      hatched: isOfNoPlace(row, shown.code),
      asOf: latestOf(amounts, words),
      cells: given.map((metric) => cellOf(metric, amounts.get(metric.key))),
    }
  }

  function cellOf(metric: MetricFigures, row: AreaRow | undefined): PlaceCell {
    if (row === undefined) {
      return { metric: metric.key, value: '', amount: '', mark: null, percent: 0, href: null }
    }
    const most = longest.get(metric.key) ?? 0n
    const percent = most === 0n || row.value <= 0n ? 0 : Number((row.value * 10_000n) / most) / 100
    const explained = explainedPlace(row)
    return {
      ...written(metric, { value: row.value, mark: markOfBounds(row) }),
      percent: Math.min(100, percent),
      // Of people what is left of a place, and what is given for several together, has no explanation.
      href: metric.people && !isOfWholePlace(explained) ? null : whyOf(metric, explained),
    }
  }

  /** Explanations are of the record as it stands: none of a period. */
  function whyOf(metric: MetricFigures, place: string): string | null {
    return metric.period === undefined
      ? whyHref(words.locale, { country, metric: metric.key, place, operator: shown.operator })
      : null
  }

  function written(metric: MetricFigures, { value, mark }: ColumnTotal) {
    return { metric: metric.key, value: String(value), amount: words.format.bare(value, metric.unit), mark }
  }
}

/** What a metric comes to on the page: what was added in a period, or the total. */
function shownTotal(metric: MetricFigures): ColumnTotal {
  const sum = sumOf(metric.series)
  return isAdded(metric) ? addedOf(metric.series) : { value: sum.value, mark: markOfBounds(sum) }
}

/** The largest amount of a metric that is given for a place, or for what remains of one. */
function longestOf(places: readonly SideBySide[], metric: string): bigint {
  return places.reduce((most, { amounts }) => {
    const value = amounts.get(metric)?.value ?? 0n
    return value > most ? value : most
  }, 0n)
}

function latestOf(amounts: ReadonlyMap<string, AreaRow>, { format }: I18n): string {
  const last = [...amounts.values()].reduce(
    (latest, { lastDay }) => (lastDay > latest ? lastDay : latest),
    '',
  )
  return last === '' ? '' : format.day(last)
}
