import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { elementAt } from '@/lib/lookup/element-at'
import { storedGroups, storedParts, withGroups } from '@/lib/metrics/stored-parts'
import type { MetricKind } from '@/lib/metrics/types'
import { fold } from '@/lib/places/fold'
import type { PlaceKind } from '@/lib/places/tree'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import type { Prisma } from '@/prisma/client/sqlite'
import { type DraftChoices, MOST_ORGANISATIONS, type Offered, type PlaceChoice } from './form/choices'

const mostPlaces = 20

export async function readDraftChoices(database: Database, language: string): Promise<DraftChoices> {
  const [metrics, parts, countries, organisations, onRecord] = await Promise.all([
    database.metric.findMany({
      where: { shown: { not: 'never' } },
      include: { texts: true, ...withGroups },
      orderBy: { position: 'asc' },
    }),
    database.part.findMany({ include: { texts: true } }),
    database.place.findMany({ where: { kind: 'country' }, include: { names: true } }),
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

/** The country that a new report is about as long as there is only one with figures; blank where there are several or none. */
export async function readOnlyCountry(database: Database): Promise<string> {
  const found = await database.place.findMany({
    where: { kind: 'country', operations: { some: {} } },
    select: { code: true },
    take: 2,
  })
  return found.length === 1 ? elementAt(found, 0).code : ''
}

/**
 * Places of a country with a spelling that has each typed word as the beginning of one of its words: those that go by the very text
 * first, so that a short name is found however many longer ones begin so.
 */
export async function findPlaces(
  database: Database,
  country: string,
  typed: string,
  language: string,
): Promise<Offered<PlaceChoice>> {
  const words = fold(typed).split(' ').filter(Boolean)
  if (words.length === 0) return { first: [], found: 0 }
  const within = { OR: [{ country: { code: country } }, { code: country }] }
  const called = { some: { folded: words.join(' ') } }
  const begun = {
    some: {
      AND: words.map((word) => ({
        OR: [{ folded: { startsWith: word } }, { folded: { contains: ` ${word}` } }],
      })),
    },
  }
  const [exact, others, found] = await Promise.all([
    readFirst(database, { AND: [within, { names: called }] }),
    readFirst(database, { AND: [within, { names: begun }, { NOT: { names: called } }] }),
    database.place.count({ where: { AND: [within, { names: begun }] } }),
  ])
  const first = [...exact, ...others].slice(0, mostPlaces)
  return { first: first.map((place) => shownPlace(place, language)), found }
}

const readFirst = (database: Database, where: Prisma.PlaceWhereInput) =>
  database.place.findMany({
    where,
    include: { names: { orderBy: { id: 'asc' } }, parent: { include: { names: true } } },
    orderBy: { id: 'asc' },
    take: mostPlaces,
  })

/** Places by their codes, as far as they are on record. */
export async function readPlaceNames(
  database: Database,
  codes: readonly string[],
  language: string,
): Promise<PlaceChoice[]> {
  const found = await database.place.findMany({
    where: { code: { in: [...codes] } },
    include: { names: { orderBy: { id: 'asc' } }, parent: { include: { names: true } } },
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
