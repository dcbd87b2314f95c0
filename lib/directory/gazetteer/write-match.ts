import 'server-only'
import { randomBytes } from 'node:crypto'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { entryOf } from '@/lib/lookup/entry-of'
import { fold } from '@/lib/places/fold'
import type { FileMatch } from '@/lib/places/gazetteer/match-file'
import { addPlaces, type PlaceEntry } from '@/lib/places/mutations'
import type { RecordedRow } from './recorded-places'

/** Writes what a file does to places; the ids of all that it touched. For use inside a publishing transaction. */
export async function writeMatch(
  session: SqlConnection,
  match: FileMatch,
  recorded: readonly RecordedRow[],
): Promise<number[]> {
  const ids = new Map(recorded.map(({ code, id }) => [code, id]))
  const known = new Map(recorded.map((place) => [place.code, place]))
  const first = await nextId(session, 'Place')
  await addPlaces(session, match.added.map(entryOfRow))
  const last = await nextId(session, 'Place')
  let nameId = await nextId(session, 'PlaceName')
  const codes: [string, number][] = []
  const names: [number, number, string, string, boolean, string][] = []
  for (const { code, codeToAdd, names: more, renamed } of match.changes) {
    const id = entryOf(ids, code)
    if (codeToAdd !== '') codes.push([codeToAdd, id])
    for (const { language, from, to } of renamed) {
      await session.run(
        'update "PlaceName" set "name" = ?, "folded" = ? where "placeId" = ? and "language" = ? and "alias" = ?',
        [to, fold(to), id, language, false],
      )
      const isKept = known
        .get(code)
        ?.names.some((one) => one.alias && one.language === language && one.name === from)
      if (!isKept) names.push([nameId++, id, language, from, true, fold(from)])
    }
    const seen = new Set<string>()
    for (const { language, name, alias } of more) {
      const own = `${language} ${alias} ${name}`
      if (seen.has(own) || fold(name) === '') continue
      seen.add(own)
      names.push([nameId++, id, language, name, alias, fold(name)])
    }
  }
  await session.insert('PlaceCode', ['code', 'placeId'], codes)
  await session.insert('PlaceName', ['id', 'placeId', 'language', 'name', 'alias', 'folded'], names)
  const changed = match.changes.map(({ code }) => entryOf(ids, code))
  return [...changed, ...Array.from({ length: last - first }, (_, n) => first + n)]
}

/** What has no code gets one that is made once and stored. */
function entryOfRow(row: FileMatch['added'][number]): PlaceEntry {
  const { code, kind, parentCode, names, lat, lon, population } = row
  return {
    code: code === '' ? `own-${randomBytes(5).toString('hex')}` : code,
    kind: kind ?? 'locality',
    parent: parentCode === '' ? null : parentCode,
    names: Object.fromEntries(
      names.flatMap(({ language, name, alias }) => (alias ? [] : [[language, name]])),
    ),
    aliases: names.flatMap(({ name, alias }) => (alias ? [name] : [])),
    ...{ lat, lon, population },
  }
}
