import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { type CountBounds, countBoundsOf, markOf, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import { type IndexedPlace, listPlaces } from '@/lib/places/directory'
import { type PlaceKind, type PlaceTree, placeTree } from '@/lib/places/tree'
import { readMetrics } from '../rollup-data'
import type { PlaceAmount, PlacesRecord } from './places-record'

/** More places than this are no list that anybody reads. */
const mostPlaces = 200

/** The places of a country that figures name, or that have the words of `typed` in a name; null where there is none such. */
export function readPlaceIndex(
  database: Database,
  countryCode: string,
  language: string,
  typed = '',
): Promise<PlacesRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, countryCode, language)
    if (country === null) return null
    const [metrics, named] = await Promise.all([
      readMetrics(database, language),
      database.areaPlace.findMany({ where: { place: { countryId: country.id } } }),
    ])
    const ids = new Set(named.map(({ placeId }) => placeId))
    const { places, codeOf } = await readPlaces(database, country.id, ids, language)
    const areas = new Map<number, string[]>(named.map(({ areaId }) => [areaId, []]))
    for (const { areaId, placeId } of named) areas.get(areaId)!.push(codeOf.get(placeId)!)
    const { entries, found, listed } = listPlaces(places, typed, mostPlaces, language)
    const tree = placeTree(
      places.map(({ code, parent, kind }) => ({ code, parent, kind: kind as PlaceKind })),
    )
    const amounts = await readAmounts(
      database,
      country.id,
      entries.map(({ code }) => code),
      tree,
      areas,
    )
    return {
      country: { code: country.code, name: country.name },
      metrics: metrics.map(({ key, label, unit }) => ({ key, label, unit })),
      places: entries.map((entry) => ({ ...entry, amounts: amounts.get(entry.code) ?? new Map() })),
      found,
      listed,
    }
  })
}

async function readPlaces(
  database: Database,
  countryId: number,
  named: ReadonlySet<number>,
  language: string,
): Promise<{ places: IndexedPlace[]; codeOf: ReadonlyMap<number, string> }> {
  // Names are read by the country, not by the ids of its places: those may be more than a statement takes.
  const [places, written] = await Promise.all([
    database.place.findMany({
      where: { countryId },
      select: { id: true, code: true, kind: true, parentId: true },
    }),
    database.placeName.findMany({ where: { place: { countryId } }, orderBy: { id: 'asc' } }),
  ])
  const namesOf = new Map<number, typeof written>(places.map(({ id }) => [id, []]))
  for (const name of written) namesOf.get(name.placeId)?.push(name)
  const codeOf = new Map(places.map(({ id, code }) => [id, code]))
  const indexed = places.map(({ id, code, kind, parentId }) => ({
    code,
    kind,
    parent: parentId === null ? null : (codeOf.get(parentId) ?? null),
    name: nameIn(
      namesOf.get(id)!.filter(({ alias }) => !alias),
      language,
      code,
    ),
    spellings: namesOf.get(id)!.map(({ name, folded }) => ({ name, folded })),
    named: named.has(id),
  }))
  return { places: indexed, codeOf }
}

/** The counts of places by metric, over operators: roll-ups where there are such, else own streams; or what is only joint, or parts alone. */
async function readAmounts(
  database: Database,
  countryId: number,
  codes: readonly string[],
  tree: PlaceTree,
  areas: ReadonlyMap<number, readonly string[]>,
): Promise<Map<string, Map<string, PlaceAmount>>> {
  const counted = { lastDay: { not: '' } }
  const [rollups, streams, joint] = await Promise.all([
    database.rollup.findMany({
      where: { ...counted, place: { code: { in: [...codes] } } },
      include: { place: { select: { code: true } } },
    }),
    database.stream.findMany({
      where: { ...counted, operation: { countryId }, area: { key: { in: [...codes] } } },
      include: { area: { select: { key: true } } },
    }),
    database.stream.findMany({
      where: { ...counted, part: '', operation: { countryId }, area: { key: { contains: '+' } } },
      select: { metricKey: true, areaId: true },
    }),
  ])
  const amounts = new Map(codes.map((code) => [code, new Map<string, PlaceAmount>()]))
  const add = (code: string, metric: string, value: bigint, bounds: CountBounds) => {
    const own = amounts.get(code)!
    const before = own.get(metric)
    const sum = before?.kind === 'reported' ? before : { value: 0n, atLeast: false }
    const mark = markOfSum([markOfBounds(sum), markOfBounds(bounds)])
    own.set(metric, { kind: 'reported', value: sum.value + value, ...countBoundsOf(mark) })
  }
  const rolled = new Set<string>()
  const parts: { code: string; metric: string }[] = []
  for (const { operationId, metricKey, part, place, value, ...bounds } of rollups) {
    if (part !== '') {
      parts.push({ code: place.code, metric: metricKey })
      continue
    }
    rolled.add(`${operationId} ${metricKey} ${place.code}`)
    add(place.code, metricKey, value, bounds)
  }
  for (const { operationId, metricKey, part, area, ...head } of streams) {
    if (part !== '') parts.push({ code: area.key, metric: metricKey })
    else if (!rolled.has(`${operationId} ${metricKey} ${area.key}`))
      add(area.key, metricKey, head.value, countBoundsOf(markOf(head)))
  }
  for (const { metricKey, areaId } of joint) {
    for (const code of new Set(
      (areas.get(areaId) ?? []).flatMap((part) => [part, ...tree.ancestorsOf(part)]),
    )) {
      const own = amounts.get(code)
      if (own !== undefined && !own.has(metricKey)) own.set(metricKey, { kind: 'jointly' })
    }
  }
  for (const { code, metric } of parts) {
    const own = amounts.get(code)!
    if (!own.has(metric)) own.set(metric, { kind: 'parts' })
  }
  return amounts
}
