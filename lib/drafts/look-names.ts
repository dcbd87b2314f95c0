import 'server-only'
import type { Session } from '../db/session'
import { marks } from '../db/session'
import { nameIn } from '../i18n/names'
import type { StoredPlace } from '../places/data'
import type { PlaceChoice } from './shown'

/** Labels by key, in a language. */
export async function loadLabels(
  session: Session,
  table: 'MetricText' | 'PartText',
  language: string,
): Promise<(key: string) => string> {
  const column = table === 'MetricText' ? 'metricKey' : 'partKey'
  const rows = await session.rows<[string, string, string]>(
    `select "${column}", "language", "label" from "${table}" order by "${column}", "language"`,
  )
  return (key) =>
    nameIn(
      rows.filter(([of]) => of === key).map(([, language, label]) => ({ language, name: label })),
      language,
      key,
    )
}

/** The names of places by code, several joined as people list them. */
export function placeNames(
  places: readonly StoredPlace[],
  language: string,
): (codes: readonly string[]) => string {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const listed = new Intl.ListFormat(language)
  return (codes) =>
    listed.format(
      codes.map((code) => {
        const names = Object.entries(byCode.get(code)?.names ?? {})
        return nameIn(
          names.flatMap(([language, name]) => (name === null ? [] : { language, name })),
          language,
          code,
        )
      }),
    )
}

/** Places by code as they may be chosen; null for a code that is not on record. */
export function placeChoices(
  places: readonly StoredPlace[],
  language: string,
): (code: string) => PlaceChoice | null {
  const byCode = new Map(places.map((place) => [place.code, place]))
  const nameOf = placeNames(places, language)
  return (code) => {
    const place = byCode.get(code)
    if (place === undefined) return null
    return {
      code,
      name: nameOf([code]),
      kind: place.kind,
      around: place.parent === null ? '' : nameOf([place.parent]),
    }
  }
}

/** Whose work operations are, by id. */
export async function loadOperators(
  session: Session,
  operationIds: readonly number[],
  language: string,
): Promise<(operationId: number) => string> {
  if (operationIds.length === 0) return () => ''
  const rows = await session.rows<[number, string, string]>(
    `select o."id", n."language", n."name" from "Operation" o
     join "OrganisationName" n on n."organisationId" = o."operatorId"
     where o."id" in (${marks(operationIds.length)}) and not n."alias" order by n."id"`,
    operationIds,
  )
  return (operationId) =>
    nameIn(
      rows.filter(([id]) => id === operationId).map(([, language, name]) => ({ language, name })),
      language,
      '',
    )
}

/** The reports of claims, by the public id of the claim. */
export async function loadReportsOf(
  session: Session,
  claims: readonly string[],
): Promise<ReadonlyMap<string, { key: string; title: string; published: string }>> {
  if (claims.length === 0) return new Map()
  const rows = await session.rows<[string, string, string, string]>(
    `select c."key", r."key", r."title", r."published" from "Claim" c join "Report" r on r."id" = c."reportId"
     where c."key" in (${marks(claims.length)})`,
    claims,
  )
  return new Map(rows.map(([claim, key, title, published]) => [claim, { key, title, published }]))
}
