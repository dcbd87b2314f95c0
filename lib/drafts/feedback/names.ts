import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { placeholders } from '@/lib/db/connection'
import { nameIn } from '@/lib/i18n/names'
import type { I18n } from '@/lib/i18n/words'
import { entryOf } from '@/lib/lookup/entry-of'
import type { StoredPlace } from '@/lib/places/data'
import { placeTree } from '@/lib/places/tree'
import { isolated } from '@/lib/signs/directions'
import { placeName } from '@/lib/wording/place-name'
import type { PlaceChoice } from '../form/choices'

/** Labels by key, in a language. */
export async function loadLabels(
  session: SqlConnection,
  table: 'MetricText' | 'PartText',
  language: string,
): Promise<(key: string) => string> {
  const column = table === 'MetricText' ? 'metricKey' : 'partKey'
  const rows = await session.query<{ of: string; language: string; name: string }>(
    `select "${column}" as "of", "language", "label" as "name" from "${table}" order by "${column}", "language"`,
  )
  return (key) =>
    nameIn(
      rows.filter(({ of }) => of === key),
      language,
      key,
    )
}

/**
 * The names of places by code, several joined as people list them; with its kind where a name is that of another place of the
 * country too: "Damascus (city)".
 */
export function placeNames(
  places: readonly StoredPlace[],
  words: I18n,
): (codes: readonly string[]) => string {
  const { nameOf, places: byCode } = namesIn(places, words.locale)
  const { countryOf } = placeTree(places)
  const sharers = new Map<string, number>()
  const inCountry = (code: string) => `${countryOf(code)} ${nameOf(code)}`
  for (const { code } of places) sharers.set(inCountry(code), (sharers.get(inCountry(code)) ?? 0) + 1)
  const listed = new Intl.ListFormat(words.locale)
  const among = (name: string, count: number) => (count > 1 ? isolated(name, words.dir) : name)
  return (codes) =>
    listed.format(
      codes.map((code) => {
        const place = byCode.get(code)
        const isShared = place !== undefined && entryOf(sharers, inCountry(code)) > 1
        const named = { code, name: nameOf(code), kind: place?.kind ?? '' }
        return among(isShared ? placeName(named, countryOf(code) ?? '', words) : named.name, codes.length)
      }),
    )
}

function namesIn(places: readonly StoredPlace[], language: string) {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const nameOf = (code: string) => {
    const names = Object.entries(byCode.get(code)?.names ?? {})
    const given = names.flatMap(([language, name]) => (name === null ? [] : { language, name }))
    return nameIn(given, language, code)
  }
  return { nameOf, places: byCode }
}

/** Places by code as they may be chosen; null for a code that is not on record. */
export function placeChoices(
  places: readonly StoredPlace[],
  language: string,
): (code: string) => PlaceChoice | null {
  const { nameOf, places: byCode } = namesIn(places, language)
  return (code) => {
    const place = byCode.get(code)
    if (place === undefined) return null
    return {
      code,
      name: nameOf(code),
      kind: place.kind,
      around: place.parent === null ? '' : nameOf(place.parent),
    }
  }
}

/** Whose work operations are, by id. */
export async function loadOperators(
  session: SqlConnection,
  operationIds: readonly number[],
  language: string,
): Promise<(operationId: number) => string> {
  if (operationIds.length === 0) return () => ''
  const rows = await session.query<{ of: number; language: string; name: string }>(
    `select o."id" as "of", n."language", n."name" from "Operation" o
     join "OrganisationName" n on n."organisationId" = o."operatorId"
     where o."id" in (${placeholders(operationIds.length)}) and not n."alias" order by n."id"`,
    operationIds,
  )
  return (operationId) =>
    nameIn(
      rows.filter(({ of }) => of === operationId),
      language,
      '',
    )
}

/** The reports of claims, by the public id of the claim. */
export async function loadReportsOf(
  session: SqlConnection,
  claims: readonly string[],
): Promise<ReadonlyMap<string, { key: string; title: string; published: string }>> {
  if (claims.length === 0) return new Map()
  const rows = await session.query<{ claim: string; key: string; title: string; published: string }>(
    `select c."key" as "claim", r."key", r."title", r."published" from "Claim" c join "Report" r on r."id" = c."reportId"
     where c."key" in (${placeholders(claims.length)})`,
    claims,
  )
  return new Map(rows.map(({ claim, ...report }) => [claim, report]))
}
