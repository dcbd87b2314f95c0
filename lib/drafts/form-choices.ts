import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { storedGroups, storedParts, withGroups } from '@/lib/metrics/stored-parts'
import type { MetricKind } from '@/lib/metrics/types'
import { foldedWords } from '@/lib/places/fold'
import type { PlaceKind } from '@/lib/places/tree'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import { Prisma } from '@/prisma/client/sqlite'
import { type DraftChoices, MOST_ORGANISATIONS, type Offered, type PlaceChoice } from './form/choices'
import { typedKinds } from './place-kinds'

const mostPlaces = 20

/** What the form offers; of countries those in `only`, where a role is limited to some, else all. */
export async function readDraftChoices(
  database: Database,
  language: string,
  only: readonly string[] | null,
): Promise<DraftChoices> {
  const [metrics, parts, countries, organisations, onRecord] = await Promise.all([
    database.metric.findMany({
      where: { shown: { not: 'never' } },
      include: { texts: true, ...withGroups },
      orderBy: { position: 'asc' },
    }),
    database.part.findMany({ include: { texts: true } }),
    database.place.findMany({
      where: { kind: 'country', ...(only === null ? {} : { code: { in: [...only] } }) },
      include: { names: true },
    }),
    database.organisation.findMany({
      include: { names: { orderBy: { id: 'asc' } } },
      orderBy: { id: 'asc' },
      take: MOST_ORGANISATIONS,
    }),
    database.organisation.count(),
  ])
  const labelled = (texts: { language: string; label: string }[], key: string) =>
    nameIn(
      texts.map(({ language, label }) => ({ language, name: label })),
      language,
      key,
    )
  const partLabels = new Map(parts.map(({ key, texts }) => [key, labelled(texts, key)]))
  const words = (text: string) => (text === '' ? [] : text.split(' '))
  return {
    metrics: metrics.map((metric) => {
      const parts = storedParts(metric)
      return {
        key: metric.key,
        baseUnit: metric.baseUnit as BaseUnit,
        displayUnit: metric.displayUnit as UnitCode,
        enteredUnits: words(metric.enteredUnits) as UnitCode[],
        whole: metric.whole,
        kind: metric.kind as MetricKind,
        parts,
        groups: storedGroups(metric.groups).map(({ key, complete, parts }) => ({ key, complete, parts })),
        label: labelled(metric.texts, metric.key),
        partLabels: parts.map((part) => ({ value: part, label: partLabels.get(part) ?? part })),
      }
    }),
    countries: countries
      .map(({ code, names }) => ({ value: code, label: ownName(names, language, code) }))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
    organisations: organisations
      .map(({ key, names }) => ({
        name: ownName(names, language, key),
        spellings: [...new Set(names.map(({ folded }) => folded))].join('\n'),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, language)),
    moreOrganisations: onRecord - organisations.length,
  }
}

/** The country that a new report is about as long as there is only one with figures, or that somebody may write of; blank where there are several or none. */
export async function readOnlyCountry(database: Database, only: readonly string[] | null): Promise<string> {
  if (only !== null) return only.length === 1 ? elementAt(only, 0) : ''
  const found = await database.place.findMany({
    where: { kind: 'country', operations: { some: {} } },
    select: { code: true },
    take: 2,
  })
  return found.length === 1 ? elementAt(found, 0).code : ''
}

/**
 * Places of a country with a spelling that has each typed word as the beginning of one of its words: those that go by the very text
 * first, so that a short name is found however many longer ones begin so. A word for a kind of place ("Idlib gov") narrows the others to it.
 */
export async function findPlaces(
  database: Database,
  country: string,
  typed: string,
  language: string,
): Promise<Offered<PlaceChoice>> {
  const words = foldedWords(typed)
  if (words.length === 0) return { first: [], found: 0 }
  const begin = (words: readonly string[]) =>
    Prisma.join(
      words.map((word) => Prisma.sql`(n."folded" like ${`${word}%`} or n."folded" like ${`% ${word}%`})`),
      ' and ',
    )
  const kinds = typedKinds(words).map(
    ({ kind, others }) => Prisma.sql`(p."kind" = ${kind} and ${begin(others)})`,
  )
  // The country first: its names are few beside those of all countries, which no index narrows by the beginnings of words.
  const rows = await database.$queryRaw<{ id: number | bigint; found: number | bigint }[]>(Prisma.sql`
    select p."id" as "id", count(*) over () as "found"
    from "Place" p cross join "PlaceName" n
    where p."countryId" = (select "id" from "Place" where "code" = ${country})
      and n."placeId" = p."id" and (${Prisma.join([begin(words), ...kinds], ' or ')})
    group by p."id"
    order by max(case when n."folded" = ${words.join(' ')} then 1 else 0 end) desc, p."id"
    limit ${mostPlaces}`)
  const ids = rows.map(({ id }) => Number(id))
  const places = await database.place.findMany({ where: { id: { in: ids } }, include: named })
  const byId = new Map(places.map((place) => [place.id, place]))
  return {
    first: ids.map((id) => shownPlace(entryOf(byId, id), language)),
    found: Number(rows[0]?.found ?? 0),
  }
}

/** A place with its names and those of the place around it. */
const named = { names: { orderBy: { id: 'asc' } }, parent: { include: { names: true } } } as const

/** Places by their codes, as far as they are on record. */
export async function readPlaceNames(
  database: Database,
  codes: readonly string[],
  language: string,
): Promise<PlaceChoice[]> {
  const found = await database.place.findMany({
    where: { code: { in: [...codes] } },
    include: named,
  })
  return found.map((place) => shownPlace(place, language))
}

type Names = { language: string; name: string; alias: boolean }[]

function shownPlace(
  {
    code,
    kind,
    names,
    parent,
  }: { code: string; kind: string; names: Names; parent: { code: string; names: Names } | null },
  language: string,
): PlaceChoice {
  const around = parent === null ? '' : ownName(parent.names, language, parent.code)
  return { code, name: ownName(names, language, code), kind: kind as PlaceKind, around }
}

const ownName = (names: Names, language: string, code: string) =>
  nameIn(
    names.filter(({ alias }) => !alias),
    language,
    code,
  )
