import 'server-only'
import { type FoundCountry, findCountry } from '@/lib/countries/found-country'
import type { ProtectedPeople } from '@/lib/curves/people/load-withheld'
import { placesAround } from '@/lib/curves/places-above'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { entryOf } from '@/lib/lookup/entry-of'
import { storedGroups, storedParts, withGroups } from '@/lib/metrics/stored-parts'
import type { MetricKind, OperatorsRule } from '@/lib/metrics/types'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import { labelIn, named, withNames } from '@/lib/reports/read-claims'
import { isShownLevel } from '@/lib/settings/people-rules'
import { readLedgerTree } from '../ledger-tree'
import { isWithheld, readProtectedPeople } from '../people'
import type { Operator, PlaceName } from '../types'
import { parseWhyPlace, type WhyScope } from './why-left'
import type { WhyAddress, WhyMetric } from './why-record'

/** What an address asks to be explained, found on the record. */
export interface WhySubject {
  country: Pick<FoundCountry, 'id' | 'code' | 'name' | 'state'>
  place: PlaceName
  scope: WhyScope
  metric: WhyMetric
  /** Only of people: what readers are told of them. */
  people: ProtectedPeople | null
  /** Only of a stock: for how many days a statement holds. */
  limit: number | null
  part: { key: string; label: string } | null
  /** Labels of the parts that the metric may have, by key. */
  partLabels: ReadonlyMap<string, string>
  /** Keys of the parts of its groups, by the key of the group. */
  groups: ReadonlyMap<string, readonly string[]>
  /** Operations of the country in the order in which they came onto its record, or the one that is asked about. */
  operations: readonly { id: number; operator: Operator }[]
}

/** Null where any of what is named is not on record. */
export async function findSubject(
  database: Database,
  address: WhyAddress,
  language: string,
): Promise<WhySubject | null> {
  const country = await findCountry(database, address.country, language)
  if (country === null) return null
  const [metricKey = '', ...partWords] = address.metric.split(':')
  const partKey = partWords.length === 0 ? undefined : partWords.join(':')
  const asked = await findPlaceAsked(database, country.id, address.place)
  if (asked === null) return null
  const [place, metric, parts, operations] = await Promise.all([
    database.place.findFirst({
      // A merged one is read as the other.
      where: {
        countryId: country.id,
        OR: [{ code: asked.place }, { mergedHere: { some: { code: asked.place } } }],
      },
      include: { names: { where: { alias: false } } },
    }),
    database.metric.findUnique({
      where: { key: metricKey },
      include: { texts: true, ...withGroups },
    }),
    database.part.findMany({ include: { texts: true }, orderBy: { position: 'asc' } }),
    database.operation.findMany({
      where: {
        countryId: country.id,
        operator: {
          mergedIntoId: null,
          ...(address.operator === null
            ? {}
            : { OR: [{ key: address.operator }, { mergedHere: { some: { key: address.operator } } }] }),
        },
      },
      include: { operator: withNames },
      orderBy: { id: 'asc' },
    }),
  ])
  if (place === null || metric === null) return null
  const people = metric.people ? await readProtectedPeople(database, country.id) : null
  if (people !== null) {
    if (!isShownLevel(place.kind, people.rules) || asked.scope.kind !== 'count') return null
    if (isWithheld(people, operations, metric.key, partKey ?? '', place.code)) return null
  }
  if (address.operator !== null && operations.length === 0) return null
  const own = storedParts(metric)
  const ofMetric = parts.filter(({ key }) => own.includes(key))
  const partLabels = new Map(ofMetric.map(({ key, texts }) => [key, labelIn(texts, language, key)]))
  if (partKey !== undefined && !partLabels.has(partKey)) return null
  const { code, kind, names } = place
  return {
    country,
    place: { code, kind, name: nameIn(names, language, code) },
    scope: asked.scope,
    metric: {
      key: metric.key,
      kind: metric.kind as MetricKind,
      operators: metric.operators as OperatorsRule,
      label: labelIn(metric.texts, language, metric.key),
      unit: { baseUnit: metric.baseUnit as BaseUnit, displayUnit: metric.displayUnit as UnitCode },
    },
    people,
    limit: metric.kind === 'stock' ? country.state.staleAfterDays : null,
    part: partKey === undefined ? null : { key: partKey, label: entryOf(partLabels, partKey) },
    partLabels,
    groups: new Map(storedGroups(metric.groups).map(({ key, parts }) => [key, parts])),
    operations: operations.map(({ id, operator }) => ({ id, operator: named(operator, language) })),
  }
}

/** The place whose rows hold what is asked about: of a joint figure, the nearest around all that it names. */
async function findPlaceAsked(
  database: Database,
  countryId: number,
  text: string,
): Promise<{ place: string; scope: WhyScope } | null> {
  const read = parseWhyPlace(text)
  if (read === null) return null
  const [first = ''] = read.codes
  if (read.codes.length === 1) return { place: first, scope: { kind: read.rest ? 'rest' : 'count' } }
  const [tree, known] = await Promise.all([
    readLedgerTree(database, countryId),
    database.area.count({ where: { key: read.codes.join('+') } }),
  ])
  if (known === 0 || !read.codes.every((code) => tree.has(code))) return null
  const [around] = placesAround(tree, read.codes)
  return around === undefined ? null : { place: around, scope: { kind: 'joint', area: read.codes } }
}
