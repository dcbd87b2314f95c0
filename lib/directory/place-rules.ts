import { PLACE_KINDS, type PlaceKind } from '@/lib/places/tree'

/** Where a place lies: degrees north and east, WGS 84; null where nobody said. */
export interface Coordinates {
  lat: number | null
  lon: number | null
}

export type CoordinateFault = 'half' | 'north' | 'east'

const DEGREES = /^[-+]?\d{1,3}(\.\d{1,10})?$/

/** Reads two texts as degrees; both blank is nowhere in particular. */
export function parseCoordinates(
  north: string,
  east: string,
): { ok: true; at: Coordinates } | { ok: false; fault: CoordinateFault } {
  const [lat, lon] = [north.trim(), east.trim()]
  if (lat === '' && lon === '') return { ok: true, at: { lat: null, lon: null } }
  if (lat === '' || lon === '') return { ok: false, fault: 'half' }
  if (!DEGREES.test(lat) || Math.abs(Number(lat)) > 90) return { ok: false, fault: 'north' }
  if (!DEGREES.test(lon) || Math.abs(Number(lon)) > 180) return { ok: false, fault: 'east' }
  return { ok: true, at: { lat: Number(lat), lon: Number(lon) } }
}

/**
 * Codes stand in addresses and in cells of files, where `;` and `+` part them. A country's is its ISO 3166 code, in capitals.
 */
export function isPlaceCode(code: string, kind: PlaceKind): boolean {
  return kind === 'country' ? /^[A-Z]{2}$/.test(code) : /^[A-Za-z0-9][A-Za-z0-9._-]{1,39}$/.test(code)
}

/** Whether a place of one kind can lie in one of another: a city in a district, never the other way round. */
export function canLieIn(kind: PlaceKind, around: PlaceKind): boolean {
  return PLACE_KINDS.indexOf(around) < PLACE_KINDS.indexOf(kind)
}
