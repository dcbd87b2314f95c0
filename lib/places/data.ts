import 'server-only'
import type { Session } from '@/lib/db/session'
import type { NamedPlace } from './resolve'
import type { PlaceKind } from './tree'

/** A place as stored, with its database id. */
export interface StoredPlace extends NamedPlace {
  id: number
}

/** Every place with its names and aliases. */
export async function loadPlaces(session: Session): Promise<StoredPlace[]> {
  const rows = await session.rows<[number, string, string, number | null]>(
    'select "id", "code", "kind", "parentId" from "Place" order by "id"',
  )
  const codes = new Map(rows.map(([id, code]) => [id, code]))
  const places = new Map<number, StoredPlace & { names: Record<string, string>; aliases: string[] }>()
  for (const [id, code, kind, parentId] of rows) {
    const parent = parentId === null ? null : (codes.get(parentId) ?? null)
    places.set(id, { id, code, kind: kind as PlaceKind, parent, names: {}, aliases: [] })
  }
  const names = await session.rows<[number, string, string, number]>(
    'select "placeId", "language", "name", "alias" from "PlaceName" order by "id"',
  )
  for (const [placeId, language, name, alias] of names) {
    const place = places.get(placeId)
    if (place === undefined) continue
    if (alias) place.aliases.push(name)
    else place.names[language] = name
  }
  return [...places.values()]
}
