import { largestOf } from '@/lib/figures/sum'
import type { AreaRow, PlaceName, PlaceOfFigures } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { countBoundsOf, type Mark, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { countryHref } from '@/lib/links/page-href'
import { jointOf, restOf } from '@/lib/links/why-href'
import type { MetricKind } from '@/lib/metrics/types'
import { kindName, namesTogether } from '@/lib/wording/place-name'
import { laterOf } from './period'

/** A row of a ranked table: hatched where its amount is for no one place alone. */
export type RankedRow = {
  kind: AreaRow['kind'] | 'others'
  key: string
  name: string
  /** What kind of place it is: names alone are shared by cities and regions. */
  hint: string
  value: string
  amount: string
  /** The word before its amount. */
  mark: Mark | null
  /** Length of its bar in percent of the longest; rows folded together have none. */
  percent: number
  hatched: boolean
  asOf: string
  /** The page of its place; null where it is for no one place. */
  placeHref: string | null
  /** Where its amount is explained; null where it is many together. */
  href: string | null
}

/**
 * The rows of one metric, added over operators by kind, place and joint area: places by amount, then joint amounts, then
 * what is not given by place (the whole, where an operator names no place). They add up to the headline exactly. A rest
 * of nothing is left out; a reported zero stays. Of very many rows the smallest of each kind are one row.
 */
export function toRankedRows(
  rows: readonly AreaRow[],
  shown: PlaceOfFigures,
  unit: AmountUnit & { kind?: MetricKind },
  words: I18n,
  hrefOf: (place: string) => string | null = () => null,
): RankedRow[] {
  const country = shown.country ?? shown.code
  const added = addedRows(rows, shown.code, unit.kind)
  const kept = added
    .filter(({ kind, value }) => kind === 'place' || value !== 0n || added.length === 1)
    .sort((a, b) => Number(isRestOf(a, shown.code)) - Number(isRestOf(b, shown.code)) || byRank(a, b))
  const ranked = (Object.keys(ranks) as AreaRow['kind'][]).flatMap((kind) =>
    folded(
      kept.filter((row) => row.kind === kind),
      mostRows[kind],
    ),
  )
  const most = largestOf(ranked.filter((row) => row.folded === 0))
  return ranked.map((row) => ({
    kind: row.folded > 0 ? 'others' : row.kind,
    key: row.folded > 0 ? `others+${row.kind}` : rowKey(row),
    name:
      row.folded > 0
        ? words.t(`rows.others.${row.kind}`, { count: row.folded })
        : rowName(row, rows, shown.code, words),
    hint: row.folded > 0 || row.kind !== 'place' ? '' : kindName(row.within, country, words),
    value: String(row.value),
    amount: amountText(row.value, markOfBounds(row), unit, words),
    mark: markOfBounds(row),
    percent:
      row.folded > 0 || most === 0n || row.value <= 0n ? 0 : Number((row.value * 10_000n) / most) / 100,
    hatched: row.kind !== 'place',
    asOf: row.lastDay === '' ? '' : words.format.day(row.lastDay),
    placeHref:
      row.kind !== 'place' || row.within.code === country
        ? null
        : row.folded === 0
          ? countryHref(words.locale, country, 'places', row.within.code) + (shown.query ?? '')
          : shown.code === country
            ? countryHref(words.locale, country, 'places')
            : null,
    href: row.folded > 0 ? null : hrefOf(explainedPlace(row)),
  }))
}

/** The rows of all operators added by kind, place and joint area, with what is left of a place told apart from it; levels leave none. */
export function addedRows(rows: readonly AreaRow[], whole: string, kind?: MetricKind): AreaRow[] {
  const added = new Map<string, AreaRow>()
  for (const row of kind === 'stock' ? rows : restsApart(rows, whole)) {
    const key = rowKey(row)
    const before = added.get(key)
    added.set(key, before === undefined ? row : rowsTogether(before, row))
  }
  return [...added.values()]
}

/** How many rows of a kind a table shows by name; all of them are in the files to download. */
const mostRows = { place: 25, joint: 10, not_attributed: 10 }

/** The largest rows of one kind, and the others as one row where there are more. */
function folded(rows: readonly AreaRow[], most: number): (AreaRow & { folded: number })[] {
  const named = rows.length > most ? rows.slice(0, most - 1) : rows
  const others = rows.slice(named.length)
  return [
    ...named.map((row) => ({ ...row, folded: 0 })),
    ...(others.length === 0 ? [] : [{ ...others.reduce(rowsTogether), folded: others.length }]),
  ]
}

/**
 * The rows with what is left of a place told apart from it: where rows are inside a place, what is given for it as a whole by an
 * operator that names none of these is what remains of it, as a rest is. So is the whole itself.
 */
export function restsApart(rows: readonly AreaRow[], whole: string): AreaRow[] {
  const holding = new Set([whole])
  for (const { kind, within, around = [] } of rows) {
    for (const code of around) holding.add(code)
    if (kind !== 'place') holding.add(within.code)
  }
  return rows.map((row) =>
    row.kind === 'place' && holding.has(row.within.code) ? { ...row, kind: 'not_attributed' } : row,
  )
}

/** What of a place its row is, as addresses of explanations name it: of a reported zero nothing is left, it is the count itself. */
export function explainedPlace({ kind, within, joint, value }: AreaRow): string {
  if (kind === 'joint') return jointOf(joint.map(({ code }) => code))
  return kind === 'place' || value === 0n ? within.code : restOf(within.code)
}

/** What no place inside is given of the whole: it comes last. */
const isRestOf = ({ kind, within }: AreaRow, whole: string) =>
  kind === 'not_attributed' && within.code === whole

const ranks = { place: 0, joint: 1, not_attributed: 2 }

function byRank(a: AreaRow, b: AreaRow): number {
  if (a.kind !== b.kind) return ranks[a.kind] - ranks[b.kind]
  if (a.value !== b.value) return a.value < b.value ? 1 : -1
  return rowKey(a) < rowKey(b) ? -1 : 1
}

/** A row by what it is of: the same of every operator. */
export function rowKey({ kind, within, joint }: AreaRow): string {
  return [kind, within.code, ...joint.map(({ code }) => code)].join('+')
}

/** Two rows as one that has the amounts of both. */
export function rowsTogether(a: AreaRow, b: AreaRow): AreaRow {
  return {
    ...a,
    value: a.value + b.value,
    ...countBoundsOf(markOfSum([markOfBounds(a), markOfBounds(b)])),
    claims: a.claims + b.claims,
    lastDay: laterOf(a.lastDay, b.lastDay),
  }
}

export function rowName(
  { kind, within, joint }: AreaRow,
  rows: readonly AreaRow[],
  whole: string,
  words: I18n,
): string {
  const { t } = words
  if (kind === 'place') return within.name
  if (kind === 'joint') {
    const names = joint.map(({ name }) => name)
    return t('place.joint', { places: namesTogether(names, words) })
  }
  if (within.code === whole) return t('place.restOfCountry')
  const inner = placesInside(rows, within.code).map(({ name }) => name)
  return inner.length === 0
    ? t('place.restOfPlace', { place: within.name })
    : t('rows.outside', { place: within.name, places: namesTogether(inner, words) })
}

/** The outermost places inside a place that rows are about, in the order of the rows. */
function placesInside(rows: readonly AreaRow[], code: string): PlaceName[] {
  const isInside = ({ around = [] }: AreaRow) => around.includes(code)
  const about = new Set(
    rows.filter((row) => row.kind !== 'joint' && isInside(row)).map(({ within }) => within.code),
  )
  const inside = new Map<string, PlaceName>()
  for (const row of rows) {
    const { kind, within, joint, around = [] } = row
    if (kind === 'joint' && (within.code === code || isInside(row))) {
      for (const place of joint) inside.set(place.code, place)
    } else if (
      isInside(row) &&
      !around.slice(0, around.indexOf(code)).some((between) => about.has(between))
    ) {
      inside.set(within.code, within)
    }
  }
  return [...inside.values()]
}
