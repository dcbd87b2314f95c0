import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { stateAction } from '@/lib/audit/chain'
import { type AuditNote, appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, publishTransaction } from '@/lib/db/transactions'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from '@/lib/places/fold'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { type MatchedPlace, matchCountry } from '@/lib/places/gazetteer/match-country'
import { addPlaces } from '@/lib/places/mutations'
import { namesByLanguage } from './country-names'
import { readPackedCountry } from './packed-country'
import { loadRecorded, type RecordedRow } from './recorded-places'
import { addCountryAction, refreshPlaces } from './refresh-places'

/** How many places the record has of a country by now, and what became of them. */
export interface CountryCounts {
  areas: number
  places: number
  /** On record before, and known by the gazetteer's code or name from now on. */
  matched: number
  /** Of which the gazetteer says something else by now; not given where there are none. */
  refreshed?: number
}

export type AddedCountry =
  | ({ kind: 'added' } & CountryCounts)
  /** All of it is on record. */
  | { kind: 'unchanged' }
  /** These are not the two letters of a country. */
  | { kind: 'unknown' }

/**
 * Adds a country with its areas of two levels and its places, as GeoNames has them, in one publishing transaction. What is on record of it
 * stays as it is, is known by GeoNames' codes and names too, and lies where GeoNames has it where the record did not say; but places that
 * GeoNames gave and nobody has changed since are brought up to date with it. `read` gives what GeoNames has of a country.
 */
export async function addCountry(
  session: SqlConnection,
  granted: Permission<'lists.change'>,
  at: string,
  code: string,
  reason = '',
  read = readPackedCountry,
): Promise<AddedCountry> {
  const packed = await read(code)
  if (packed === null) return { kind: 'unknown' }
  return publishTransaction(session, at, async () => {
    const fresh = await refreshPlaces(session, code, packed)
    const recorded = await loadRecorded(session, code)
    const { matched, missing } = matchCountry(code, packed, recorded)
    const first = await nextId(session, 'Place')
    const country = recorded.find((place) => place.code === code)
    if (country === undefined)
      await addPlaces(session, [
        {
          ...{ code, kind: 'country', parent: null, names: namesByLanguage(code), aliases: [] },
          iso3: COUNTRY_CODES.get(code) ?? null,
        },
      ])
    await addPlaces(
      session,
      missing.map(({ name, ...place }) => ({ ...place, names: { en: name }, aliases: [] })),
    )
    await addSpellings(session, matched, recorded)
    await addPositions(session, matched, recorded)
    const renamed = country === undefined ? false : await addCountryNames(session, country.id, code)
    const areas = missing.filter(({ kind }) => kind === 'admin1' || kind === 'admin2').length
    const counts = { areas, places: missing.length - areas, matched: matched.length }
    const more = fresh.length > 0 ? { refreshed: fresh.length } : {}
    if (country !== undefined && missing.length + matched.length + fresh.length === 0 && !renamed)
      return { kind: 'unchanged' }
    const ids = new Map(recorded.map((place) => [place.code, place.id]))
    const changed = [
      ...fresh,
      ...matched.map((place) => entryOf(ids, place.code)),
      ...(renamed && country ? [country.id] : []),
    ]
    const last = await nextId(session, 'Place')
    const touched = [...changed, ...Array.from({ length: last - first }, (_, n) => first + n)]
    const entry = {
      at,
      by: granted.by,
      action: addCountryAction,
      subject: code,
      before: null,
      after: { ...counts, ...more },
      reason,
    }
    await appendAuditEntry(session, ...inParts(entry, touched))
    return { kind: 'added', ...counts, ...more }
  })
}

/** How many places an entry of the audit vouches for. */
const placesPerEntry = 5_000

/** An entry, and as many that only vouch as it takes for all places. */
function inParts(entry: AuditNote, placeIds: readonly number[]): AuditNote[] {
  const notes: AuditNote[] = []
  for (let start = 0; start === 0 || start < placeIds.length; start += placesPerEntry) {
    const touched = { Place: placeIds.slice(start, start + placesPerEntry) }
    const { at, by, subject } = entry
    notes.push(
      start === 0
        ? { ...entry, touched }
        : { at, by, action: stateAction, subject, before: null, after: null, touched },
    )
  }
  return notes
}

async function addSpellings(
  session: SqlConnection,
  matched: readonly MatchedPlace[],
  recorded: readonly RecordedRow[],
): Promise<void> {
  const ids = new Map(recorded.map((place) => [place.code, place.id]))
  const codes = matched.filter(({ codeToAdd }) => codeToAdd !== '')
  await session.insert(
    'PlaceCode',
    ['code', 'placeId'],
    codes.map(({ code, codeToAdd }) => [codeToAdd, entryOf(ids, code)]),
  )
  let nameId = await nextId(session, 'PlaceName')
  await session.insert(
    'PlaceName',
    ['id', 'placeId', 'language', 'name', 'alias', 'folded'],
    matched
      .filter(({ nameToAdd }) => nameToAdd !== '')
      .map(({ code, nameToAdd }) => [nameId++, entryOf(ids, code), '', nameToAdd, true, fold(nameToAdd)]),
  )
}

/** Says where places lie of which the record did not. */
async function addPositions(
  session: SqlConnection,
  matched: readonly MatchedPlace[],
  recorded: readonly RecordedRow[],
): Promise<void> {
  const ids = new Map(recorded.map((place) => [place.code, place.id]))
  for (const { code, positionToAdd } of matched) {
    if (positionToAdd === null) continue
    const { lat, lon } = positionToAdd
    await session.run('update "Place" set "lat" = ?, "lon" = ? where "id" = ?', [
      lat,
      lon,
      entryOf(ids, code),
    ])
  }
}

/** Adds the names of a country that is on record in languages in which it has none; whether there were any. */
async function addCountryNames(session: SqlConnection, id: number, code: string): Promise<boolean> {
  const rows = await session.query<{ language: string }>(
    'select "language" from "PlaceName" where "placeId" = ? and "alias" = ?',
    [id, false],
  )
  const named = new Set(rows.map(({ language }) => language))
  const names = Object.entries(namesByLanguage(code)).filter(([language]) => !named.has(language))
  let nameId = await nextId(session, 'PlaceName')
  await session.insert(
    'PlaceName',
    ['id', 'placeId', 'language', 'name', 'alias', 'folded'],
    names.map(([language, name]) => [nameId++, id, language, name, false, fold(name)]),
  )
  return names.length > 0
}
