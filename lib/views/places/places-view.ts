import { addressOfFigures, daysOf, type FigureFilter } from '@/lib/figures/figure-filter'
import type { PlaceAmount, PlacesRecord } from '@/lib/figures/place/places-record'
import type { MetricFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import type { Listed } from '@/lib/places/directory'
import { kindName } from '@/lib/wording/place-name'
import { type FilterView, toFilterView } from '../filter-view'
import { type PlaceCell, placeCells, unitOfColumn } from '../overview/place-cells'
import type { PlacesTable, PlacesTableRow } from '../overview/places-table'
import { orderedInside } from './places-order'
import { rowsOfNoPlace } from './rows-of-no-place'

/** The index of a country's places. */
export type PlacesView = {
  country: { code: string; name: string }
  filter: FilterView
  /** How it is filtered, as the end of an address, which its links to places and other pages keep. */
  query: string
  /** Places under those around them; where all outermost ones are listed, with what is for no one place and the total. */
  table: PlacesTable
  /** Where those that are ticked are compared, and what that keeps. */
  compare: { action: string; kept: { name: string; value: string }[] }
  /** How many were asked for, and how many of those are not listed. */
  found: number
  more: number
  listed: Listed
}

/** Deeper than this nothing is set in any further. */
const deepest = 4

/** What the list of places is asked for: a name to look for, blank for none, what figures are filtered by, and a metric's key or `name` to sort by. */
export type PlacesQuery = { typed: string; filter: FigureFilter; sort: string }

export function toPlacesView(record: PlacesRecord, words: I18n, asked: PlacesQuery): PlacesView {
  const { country, narrowable, places, found, listed } = record
  const { t, locale } = words
  const columns = record.metrics.filter(({ key }) => places.some(({ amounts }) => amounts.has(key)))
  const [first] = columns
  const usual = first?.key ?? 'name'
  const sort = asked.sort === 'name' || columns.some(({ key }) => key === asked.sort) ? asked.sort : usual
  const address = countryHref(locale, country.code, 'places')
  const kept = { q: asked.typed, sort: sort === usual ? '' : sort }
  const page = { ...narrowable, country: country.name, address, kept }
  const filter = toFilterView(page, asked.filter, words)
  const understood = { ...asked.filter, operator: filter.operator }
  const query = addressOfFigures(understood)
  const { from, to } = daysOf(understood)
  const period = from === null && to === null ? {} : { period: { from, to } }
  const longest = new Map(columns.map(({ key }) => [key, largest(places, key)]))
  const shown = { code: country.code, operator: filter.operator || undefined }
  const cells = placeCells(shown, longest, words)
  const amountOf = (place: PlacesRecord['places'][number], key: string) => {
    const amount = place.amounts.get(key)
    return amount?.kind === 'reported' ? amount.value : undefined
  }
  const ordered =
    sort === 'name' ? places : orderedInside(places, (a, b) => byAmount(amountOf(a, sort), amountOf(b, sort)))
  const whole = record.whole.filter(({ key }) => columns.some((column) => column.key === key))
  const rows: PlacesTableRow[] = [
    ...ordered.map((place) => ({
      key: `place+${place.code}`,
      kind: 'place' as const,
      code: place.code,
      name: place.name,
      hint: kindName(place, country.code, words),
      href: countryHref(locale, country.code, 'places', place.code) + query,
      hatched: false,
      depth: Math.min(place.depth, deepest),
      known: place.found ? place.known : '',
      asOf: '',
      cells: columns.map((metric) =>
        cellOf({ ...metric, ...period }, place.code, place.amounts.get(metric.key)),
      ),
    })),
    ...rowsOfNoPlace(whole, columns, country.code, cells, words),
  ]
  const hrefOf = (sort: string) =>
    address + addressOfFigures(understood, { q: asked.typed, sort: sort === usual ? '' : sort })
  return {
    country,
    filter,
    query,
    table: {
      columns: columns.map((metric, at) => ({
        key: metric.key,
        label: words.format.sentence(metric.label),
        unit: unitOfColumn(metric, words),
        href: hrefOf(metric.key),
        total: totalOf(
          whole.find(({ key }) => key === metric.key),
          rows.flatMap(({ depth, cells }) => (depth > 0 ? [] : (cells[at] ?? []))),
        ),
      })),
      rows,
      sort,
      shown: sort === 'name' ? usual : sort,
      nameHref: hrefOf('name'),
      hatched: rows.some(({ hatched }) => hatched),
      dated: false,
      comparable: places.length > 1,
    },
    compare: {
      action: countryHref(locale, country.code, 'compare'),
      kept: [
        ...(sort === 'name' || sort === usual ? [] : [{ name: 'metric', value: sort }]),
        ...[...new URLSearchParams(query)].map(([name, value]) => ({ name, value })),
      ],
    },
    found,
    more: found - places.filter((place) => place.found).length,
    listed,
  }

  function cellOf(
    metric: PlacesRecord['metrics'][number] & Pick<MetricFigures, 'period'>,
    place: string,
    amount: PlaceAmount | undefined,
  ): PlaceCell {
    if (amount?.kind === 'reported') {
      return cells.placeOf(metric, place, { value: amount.value, mark: markOfBounds(amount) })
    }
    const none = { metric: metric.key, value: '', amount: '', mark: null, percent: 0, href: null }
    if (amount === undefined || amount.kind === 'silent') return none
    return { ...none, text: t(`places.${amount.kind}`) }
  }

  /** The total, where there is one and what is listed adds up to it. */
  function totalOf(metric: MetricFigures | undefined, listed: readonly PlaceCell[]): PlaceCell | null {
    if (metric === undefined || metric.series.length === 0) return null
    const total = cells.totalOf(metric)
    const sum = listed.reduce((all, { value }) => all + BigInt(value || 0), 0n)
    return String(sum) === total.value ? total : null
  }
}

/** The largest amount of a metric that a place has. */
function largest(places: PlacesRecord['places'], metric: string): bigint {
  return places.reduce((most, { amounts }) => {
    const amount = amounts.get(metric)
    return amount?.kind === 'reported' && amount.value > most ? amount.value : most
  }, 0n)
}

/** The larger first; without an amount last. */
function byAmount(one: bigint | undefined, other: bigint | undefined): number {
  if (one === other) return 0
  if (one === undefined) return 1
  return other === undefined || one > other ? -1 : 1
}
