import 'server-only'
import { readCountedTogether } from '@/lib/claims/counted-together'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import type { UnitCode } from '@/lib/quantities/units'
import { labelIn, named, readClaims, withNames } from '@/lib/reports/read-claims'
import type { ReadClaim, SourcedClaim } from '@/lib/reports/types'
import { conflictsPerPage, type Page } from './data'

/** A place whose parts exceed the whole: what its places come to on a day, and the most that its own figures leave room for. */
export interface PlaceConflict {
  operationId: number
  metric: ReadClaim['metric']
  /** Key and label of the part, blank for the whole. */
  part: { key: string; label: string }
  place: { id: number; code: string; kind: string; name: string }
  country: string
  operator: ReadClaim['operator']
  day: string
  sum: bigint
  high: bigint
}

/** Where a page of them ends. */
export interface PlaceCursor {
  day: string
  id: number
}

const withAll = {
  operation: { include: { operator: withNames, country: true } },
  metric: { include: { texts: true } },
  place: { include: { names: { where: { alias: false } } } },
} as const

/**
 * Places whose parts exceed the whole, by the day on which they first do, the latest first; of some countries, of any where these are null.
 */
export async function readPlaceConflicts(
  database: Database,
  countries: readonly string[] | null,
  before: PlaceCursor | null,
  language: string,
): Promise<Page<PlaceConflict, PlaceCursor>> {
  const found = await database.rollup.findMany({
    where: {
      conflictDay: { gt: '' },
      ...(countries === null ? {} : { operation: { country: { code: { in: [...countries] } } } }),
      ...(before === null
        ? {}
        : {
            OR: [{ conflictDay: { lt: before.day } }, { conflictDay: before.day, id: { lt: before.id } }],
          }),
    },
    orderBy: [{ conflictDay: 'desc' }, { id: 'desc' }],
    take: conflictsPerPage + 1,
    include: withAll,
  })
  const page = found.slice(0, conflictsPerPage)
  const last = page.at(-1)
  const parts = await readPartLabels(database, language)
  return {
    rows: page.map((row) => toConflict(row, parts, language)),
    next: found.length > page.length && last !== undefined ? { day: last.conflictDay, id: last.id } : null,
  }
}

/** What names one: keys and codes, as addresses have them. */
export interface PlaceConflictAddress {
  metric: string
  part: string
  place: string
  operator: string
}

/** How many figures of the places inside, and of the place itself, are shown; the rest are counted. */
const mostInside = 12
const mostWhole = 3

/** Figures of one side, and how many more there are. */
export interface ConflictFigures {
  claims: SourcedClaim[]
  more: number
}

/** One of them with the figures of both sides: of the place itself, and the latest of each place inside. */
export async function readPlaceConflict(
  database: Database,
  { metric, part, place, operator }: PlaceConflictAddress,
  language: string,
): Promise<{ conflict: PlaceConflict; whole: ConflictFigures; inside: ConflictFigures } | null> {
  const found = await database.rollup.findFirst({
    where: {
      metricKey: metric,
      part,
      place: { code: place },
      operation: { operator: { key: operator } },
      conflictDay: { gt: '' },
    },
    include: withAll,
  })
  if (found === null) return null
  const conflict = toConflict(found, await readPartLabels(database, language), language)
  const streams = await database.stream.findMany({
    where: { operationId: found.operationId, metricKey: metric, part, lastDay: { gt: '' } },
    select: { id: true, value: true, area: { select: { key: true } } },
  })
  const inside = await placesInside(database, found.place.id, found.place.countryId)
  const reported = streams
    .filter(({ area }) => area.key.split('+').every((code) => inside.has(code)))
    .sort((a, b) => (a.value < b.value ? 1 : -1))
  const parts = reported.slice(0, mostInside)
  const own = streams.find(({ area }) => area.key === place)
  const together = await readCountedTogether(
    database,
    [own, ...parts].flatMap((stream) => stream?.id ?? []),
  )
  const countedIn = (id = -1) => ({ streamId: { in: [...(together.get(id) ?? [])] } })
  const kept = { ended: '', decision: { status: { in: ['counted', 'corroborates'] } } }
  const ofWhole = { ...kept, ...countedIn(own?.id), high: { not: null }, toDay: { gte: conflict.day } }
  const [whole, wholeCount, latest] = await Promise.all([
    database.claim.findMany({
      where: ofWhole,
      orderBy: [{ toDay: 'asc' }, { id: 'asc' }],
      take: mostWhole,
      select: { id: true },
    }),
    database.claim.count({ where: ofWhole }),
    Promise.all(
      parts.map(({ id }) =>
        database.claim.findFirst({
          where: { ...kept, ...countedIn(id), toDay: { lte: conflict.day } },
          orderBy: [{ toDay: 'desc' }, { id: 'desc' }],
          select: { id: true },
        }),
      ),
    ),
  ])
  const read = (ids: number[]) => readClaims(database, { id: { in: ids } }, language)
  return {
    conflict,
    whole: { claims: await read(whole.map(({ id }) => id)), more: wholeCount - whole.length },
    inside: {
      claims: await read(latest.flatMap((claim) => claim?.id ?? [])),
      more: reported.length - parts.length,
    },
  }
}

/** Codes of the places inside one, at any depth. */
async function placesInside(database: Database, placeId: number, countryId: number | null) {
  const places = await database.place.findMany({
    where: { countryId },
    select: { id: true, code: true, parentId: true },
    orderBy: { id: 'asc' },
  })
  const within = new Set([placeId])
  const codes = new Set<string>()
  for (let before = -1; before !== within.size; ) {
    before = within.size
    for (const { id, code, parentId } of places) {
      if (parentId === null || !within.has(parentId) || within.has(id)) continue
      within.add(id)
      codes.add(code)
    }
  }
  return codes
}

async function readPartLabels(database: Database, language: string): Promise<Map<string, string>> {
  const parts = await database.part.findMany({ include: { texts: true } })
  return new Map(parts.map(({ key, texts }) => [key, labelIn(texts, language, key)]))
}

type Row = Awaited<ReturnType<typeof sample>>
const sample = (database: Database) => database.rollup.findFirstOrThrow({ include: withAll })

function toConflict(row: Row, parts: ReadonlyMap<string, string>, language: string): PlaceConflict {
  const { operation, metric, place } = row
  return {
    operationId: operation.id,
    metric: {
      key: metric.key,
      label: labelIn(metric.texts, language, metric.key),
      baseUnit: metric.baseUnit as ReadClaim['metric']['baseUnit'],
      displayUnit: metric.displayUnit as UnitCode,
    },
    part: { key: row.part, label: parts.get(row.part) ?? row.part },
    place: {
      id: place.id,
      code: place.code,
      kind: place.kind,
      name: nameIn(place.names, language, place.code),
    },
    country: operation.country.code,
    operator: named(operation.operator, language),
    day: row.conflictDay,
    sum: row.conflictSum ?? 0n,
    high: row.conflictHigh ?? 0n,
  }
}
