import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { areaTree } from '@/lib/ledger/place-tree'
import { entryOf } from '@/lib/lookup/entry-of'
import { endOfDays } from '@/lib/periods/day'
import { type IndexedPlace, listPlaces } from '@/lib/places/directory'
import { foldedWords } from '@/lib/places/fold'
import { Prisma } from '@/prisma/client/sqlite'
import { operatorsByName } from '../country/country-data'
import { allFigures, daysOf, type FigureFilter } from '../figure-filter'
import { ofOperations, ofOperator, readOperations } from '../operations'
import { readFilteredFigures } from '../period/period-data'
import type { DaySpan } from '../period/streams-on-day'
import { readMetrics } from '../rollup-data'
import { withNewest } from '../same-thing'
import { type PlaceAmounts, readAmounts, readAmountsOfPeriod } from './place-amounts'
import type { PlacesRecord } from './places-record'

/** More places than this are no list that anybody reads. */
const mostPlaces = 200

/**
 * The places of a country that figures name, or that have the words of `typed` in a name; null where there is none such. Narrowed to an
 * operator and a period as a country is: what their figures name, with what they come to.
 */
export function readPlaceIndex(
  database: Database,
  countryCode: string,
  language: string,
  typed = '',
  filter: FigureFilter = allFigures,
): Promise<PlacesRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, countryCode, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const operations = ofOperator(all, filter.operator)
    const isDated = filter.from !== null || filter.to !== null
    const everNamed = await readNamed(database, operations, { from: null, to: null })
    const [metrics, named] = await Promise.all([
      readMetrics(database, language),
      isDated ? readNamed(database, operations, daysOf(filter)) : everNamed,
    ])
    const places = await readPlaces(database, country.id, { named, everNamed }, typed, language)
    const { entries, found, listed } = listPlaces(places, typed, mostPlaces, language)
    const listing = {
      countryId: country.id,
      codes: entries.map(({ code }) => code),
      operations,
      same: new Set(metrics.filter(({ operators }) => operators === 'same').map(({ key }) => key)),
      tree: areaTree(places.map(({ code, parent }) => ({ id: code, parent }))),
    }
    const amounts = isDated
      ? await readAmountsOfPeriod(database, listing, daysOf(filter))
      : await readAmounts(database, listing)
    return {
      country: { code: country.code, name: country.name },
      narrowable: { ...country.summary, operators: operatorsByName(all, language) },
      metrics: metrics
        // The amounts of places beside each other would tell small ones: people stand on their own pages.
        .filter(({ people }) => !people)
        .filter(
          ({ key, shown = 'always' }) =>
            shown === 'always' || (shown === 'reported' && isAnywhere(key, amounts)),
        )
        .map(({ key, label, unit }) => ({ key, label, unit })),
      places: entries.map((entry) => ({ ...entry, amounts: amounts.get(entry.code) ?? new Map() })),
      found,
      listed,
      whole:
        typed.trim() === '' && listed !== 'first'
          ? await withNewest(
              database,
              await readFilteredFigures(database, country, all, language, filter),
              operations,
              { countryId: country.id, code: country.code, kind: 'country' },
            )
          : [],
    }
  })
}

/** Whether any place has something of a metric. */
const isAnywhere = (metric: string, amounts: PlaceAmounts) =>
  [...amounts.values()].some((ofPlace) => ofPlace.has(metric))

/** Ids of the places that some operations' figures name whose last day lies in a period. */
async function readNamed(
  database: Database,
  operations: readonly { id: number }[],
  { from, to }: DaySpan,
): Promise<Set<number>> {
  const dated =
    from === null && to === null
      ? Prisma.empty
      : Prisma.sql`and exists (select 1 from "Claim" c where c."streamId" = s."id"
          and c."toDay" >= ${from ?? ''} and c."toDay" <= ${to ?? endOfDays})`
  const rows = await database.$queryRaw<{ id: number | bigint }[]>(Prisma.sql`
    select distinct a."placeId" as "id" from "Stream" s join "AreaPlace" a on a."areaId" = s."areaId"
    where ${ofOperations(operations)} ${dated}`)
  return new Set(rows.map(({ id }) => Number(id)))
}

/** SQLite is told at most 999 values at once by what asks it. */
const placesAtOnce = 900

/** Ids of the places of a list, those around them among them. */
async function findIds(
  database: Database,
  countryId: number,
  named: ReadonlySet<number>,
  typed: string,
): Promise<number[]> {
  const words = foldedWords(typed)
  const begun = words.map(
    (word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`,
  )
  const listed =
    words.length === 0
      ? [...named]
      : (
          await database.$queryRaw<{ id: number | bigint }[]>(Prisma.sql`
          select distinct p."id" as "id" from "Place" p cross join "PlaceName" n
          where p."countryId" = ${countryId} and n."placeId" = p."id" and ${Prisma.join(begun, ' and ')}`)
        ).map(({ id }) => Number(id))
  const found = new Set([countryId, ...listed, ...named])
  for (let next = [...found]; next.length > 0; ) {
    const around: number[] = []
    for (let start = 0; start < next.length; start += placesAtOnce) {
      const rows = await database.place.findMany({
        where: { id: { in: next.slice(start, start + placesAtOnce) } },
        select: { parentId: true },
      })
      around.push(...rows.flatMap(({ parentId }) => parentId ?? []))
    }
    next = [...new Set(around)].filter((id) => !found.has(id))
    for (const id of next) found.add(id)
  }
  return [...found].sort((a, b) => a - b)
}

/** The places that are named, or that have the words in a name, and all around them. */
async function readPlaces(
  database: Database,
  countryId: number,
  { named, everNamed }: Record<'named' | 'everNamed', ReadonlySet<number>>,
  typed: string,
  language: string,
): Promise<IndexedPlace[]> {
  // Amounts of a period rest on what was stated before it too.
  const found = await findIds(database, countryId, everNamed, typed)
  const places: { id: number; code: string; kind: string; parentId: number | null }[] = []
  const written: { placeId: number; language: string; name: string; alias: boolean; folded: string }[] = []
  for (let start = 0; start < found.length; start += placesAtOnce) {
    const ids = found.slice(start, start + placesAtOnce)
    const select = { id: true, code: true, kind: true, parentId: true } as const
    places.push(...(await database.place.findMany({ where: { id: { in: ids } }, select })))
    written.push(
      ...(await database.placeName.findMany({ where: { placeId: { in: ids } }, orderBy: { id: 'asc' } })),
    )
  }
  const namesOf = new Map<number, typeof written>(places.map(({ id }) => [id, []]))
  for (const name of written) namesOf.get(name.placeId)?.push(name)
  const codeOf = new Map(places.map(({ id, code }) => [id, code]))
  return places.map(({ id, code, kind, parentId }) => ({
    code,
    kind,
    parent: parentId === null ? null : (codeOf.get(parentId) ?? null),
    name: nameIn(
      entryOf(namesOf, id).filter(({ alias }) => !alias),
      language,
      code,
    ),
    spellings: entryOf(namesOf, id).map(({ name, folded }) => ({ name, folded })),
    named: named.has(id),
  }))
}
