const earthRadiusKm = 6_371

/** Where something lies: degrees north and east, WGS 84. */
export interface LatLon {
  lat: number
  lon: number
}

/** How far two positions lie apart on the ground, in km. */
export function kmBetween(a: LatLon, b: LatLon): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const [north, east] = [radians(b.lat - a.lat), radians(b.lon - a.lon)]
  const half =
    Math.sin(north / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(east / 2) ** 2
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(half))
}
