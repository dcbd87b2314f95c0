import { readFile } from 'node:fs/promises'
import { namesByLanguage } from '@/lib/directory/gazetteer/country-names'
import { readPackedCountry } from '@/lib/directory/gazetteer/packed-country'
import { type Extractor, extractorOf } from '@/lib/extract/extract'
import type { GazetteerPlace } from '@/lib/extract/places/gazetteer'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { matchCountry } from '@/lib/places/gazetteer/match-country'

const files = ['syria', 'yemen', 'ukraine']

/** The two letters of a country by its two or three; null where they are no country's. */
function countryCode(letters: string): string | null {
  const upper = letters.trim().toUpperCase()
  if (COUNTRY_CODES.has(upper)) return upper
  for (const [two, three] of COUNTRY_CODES) if (three === upper) return two
  return null
}

/**
 * The places that come with Firmground, without asking a database: those of the seed, and every country of the world. Where a country is
 * given by its two letters, also all that the gazetteer has of it, as it would be on record once the country was added.
 */
export async function placesOnFile(country: string | null = null): Promise<GazetteerPlace[]> {
  const read = files.map(async (name) => {
    const file = new URL(`../../prisma/seed/places-${name}.json`, import.meta.url)
    return (JSON.parse(await readFile(file, 'utf8')) as { places: GazetteerPlace[] }).places
  })
  const seeded = (await Promise.all(read)).flat()
  const known = new Set(seeded.map(({ code }) => code))
  const countries = [...COUNTRY_CODES].flatMap(([code, iso3]): GazetteerPlace[] =>
    known.has(code)
      ? []
      : [{ code, kind: 'country', parent: null, names: namesByLanguage(code), aliases: [], iso3 }],
  )
  const packed = country === null ? null : await readPackedCountry(country)
  if (country === null || packed === null) return [...seeded, ...countries]
  const recorded = seeded.map(({ names, aliases, otherCodes, ...place }) => ({
    ...{ lat: null, lon: null, otherCodes: otherCodes ?? [] },
    ...place,
    spellings: [...Object.values(names), ...aliases].filter((name) => name !== null),
  }))
  const { matched, missing } = matchCountry(
    country,
    packed,
    recorded.filter(({ code }) => code.startsWith(country) || parentsOf(seeded, code).includes(country)),
  )
  const namesToAdd = new Map(matched.map(({ code, nameToAdd }) => [code, nameToAdd]))
  const own = seeded.map((place) => {
    const more = namesToAdd.get(place.code)
    return more ? { ...place, aliases: [...place.aliases, more] } : place
  })
  const added = missing.map(
    ({ name, code, kind, parent }): GazetteerPlace => ({
      ...{ code, kind, parent, names: { en: name }, aliases: [] },
    }),
  )
  return [...own, ...countries, ...added]
}

function parentsOf(places: readonly GazetteerPlace[], code: string): string[] {
  const parent = places.find((place) => place.code === code)?.parent ?? null
  return parent === null ? [] : [parent, ...parentsOf(places, parent)]
}

/** Readers of texts by the country that these are about; each is made when the first text on its country comes. */
export function extractorsOnFile(): (letters: string | null | undefined) => Promise<Extractor> {
  const made = new Map<string, Promise<Extractor>>()
  return (letters) => {
    const country = letters ? countryCode(letters) : null
    const known = made.get(country ?? '')
    if (known !== undefined) return known
    if (made.size >= MOST_KEPT) made.clear()
    const making = placesOnFile(country).then(extractorOf)
    made.set(country ?? '', making)
    return making
  }
}

const MOST_KEPT = 16
