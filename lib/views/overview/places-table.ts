import { rowKey } from '@/lib/charts/ranked-rows'
import type { AreaRow, MetricFigures, PlaceOfFigures } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { kindName } from '@/lib/wording/place-name'
import { type PlaceCell, placeCells, unitOfColumn } from './place-cells'
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
  /** Whether rows say up to which day their amounts are. */
  dated: boolean
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
  /** Null where the rows do not add up to one. */
  total: PlaceCell | null
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
  /** How deep its place lies inside others of the table, whose amounts hold it: such a row adds nothing to the total. */
  depth: number
  /** The spelling by which it was found, where its name is another. */
  known: string
  /** The latest day of its amounts; blank where that is not told. */
  asOf: string
  /** One a column. */
  cells: PlaceCell[]
}

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
  const cells = placeCells(shown, longest, words)
  const rows = [...listed(places, most, 'place'), ...listed(others, mostOthers, 'not_attributed')]
  return {
    columns: given.map((metric) => ({
      key: metric.key,
      label: words.format.sentence(metric.label),
      unit: unitOfColumn(metric, words),
      href: hrefOf(metric.key),
      total: cells.totalOf(metric),
    })),
    rows,
    sort,
    shown: sort === 'name' ? (given[0]?.key ?? '') : sort,
    nameHref: hrefOf('name'),
    hatched: rows.some(({ hatched }) => hatched),
    dated: true,
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
        depth: 0,
        known: '',
        asOf: '',
        cells: given.map((metric) => ({
          ...cells.cellOf(metric, others.amounts.get(metric.key)),
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
      depth: 0,
      known: '',
      asOf: latestOf(amounts, words),
      cells: given.map((metric) => cells.cellOf(metric, amounts.get(metric.key))),
    }
  }
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
