/**
 * `npm run boundaries`: writes into prisma/seed/boundaries which first-level area each drawn one is, by the codes that records begin with:
 * those of prisma/seed/places-*.json, else GeoNames'. Needed when the boundaries or the gazetteer have become newer.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { readPackedCountry } from '@/lib/directory/gazetteer/packed-country'
import { type Boundaries, drawnAreas } from '@/lib/maps/boundaries'
import { matchBoundaries, type SeatedArea } from '@/lib/places/gazetteer/match-boundaries'
import { seatOf } from '@/lib/places/gazetteer/match-country'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'

const folder = fileURLToPath(new URL('../prisma/seed/boundaries/', import.meta.url))

const seeded = [...syria.places, ...yemen.places, ...ukraine.places]

/** The first-level areas that a record of a country begins with. */
async function areasOf(country: string): Promise<SeatedArea[]> {
  const own = seeded.filter(({ kind, parent }) => kind === 'admin1' && parent === country)
  if (own.length > 0)
    return own.map(({ code, names, aliases, lat, lon }) => ({
      code,
      spellings: [...Object.values(names).filter((name) => name !== null), ...aliases],
      seat: lat == null || lon == null ? null : { lat, lon },
    }))
  const packed = await readPackedCountry(country)
  return (packed?.areas ?? [])
    .filter(([code]) => code.split('.').length === 2)
    .map(([code, name]) => {
      const seat = seatOf(
        packed?.places.filter(([, , , area]) => area === code || area.startsWith(`${code}.`)) ?? [],
      )
      return { code, spellings: [name], seat: seat === undefined ? null : { lat: seat[4], lon: seat[5] } }
    })
}

let [drawn, matched] = [0, 0]
for (const file of (await readdir(folder)).filter((name) => /^[A-Z]{2}\.json$/.test(name)).sort()) {
  const path = `${folder}${file}`
  const boundaries = JSON.parse(await readFile(path, 'utf8')) as Boundaries
  const areas = drawnAreas(boundaries)
  for (const area of areas) delete area.code
  const codes = matchBoundaries(boundaries, await areasOf(file.slice(0, 2)))
  for (const [area, code] of codes) area.code = code
  drawn += areas.length
  matched += codes.size
  await writeFile(path, JSON.stringify(boundaries))
}
console.log(`${matched} of ${drawn} drawn areas have the code of a first-level area`)
