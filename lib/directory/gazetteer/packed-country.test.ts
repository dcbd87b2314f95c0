import { expect, test } from 'vitest'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { codeOfPlace, matchCountry } from '@/lib/places/gazetteer/match-country'
import { placeTree } from '@/lib/places/tree'
import { isPlaceCode } from '../place-rules'
import { namesByLanguage } from './country-names'
import { readPackedCountry } from './packed-country'

test('every country has codes that can stand in files, names, and places that lie in it', async () => {
  const seen = new Set<string>()
  let places = 0
  for (const [country, iso3] of COUNTRY_CODES) {
    expect(iso3).toMatch(/^[A-Z]{3}$/)
    expect(namesByLanguage(country).en, country).toBeTruthy()
    const packed = await readPackedCountry(country)
    const { missing } = matchCountry(country, packed!, [])
    places += packed!.places.length
    for (const { code, kind, lat, lon } of missing) {
      if (!isPlaceCode(code, kind) || seen.has(code))
        expect(code).toBe('a code that is one, and no other place’s')
      seen.add(code)
      if (Math.abs(lat ?? 0) > 90 || Math.abs(lon ?? 0) > 180) expect(code).toBe('on Earth')
    }
    const tree = placeTree([{ code: country, kind: 'country', parent: null }, ...missing])
    expect(missing.filter(({ code }) => tree.countryOf(code) !== country)).toEqual([])
  }
  expect(COUNTRY_CODES.size).toBe(249 + 1)
  expect(places).toBe(135_233)
}, 60_000)

test('a country is named in the languages of those who read of it', () => {
  expect(namesByLanguage('IQ')).toMatchObject({
    en: 'Iraq',
    fr: 'Irak',
    ar: 'العراق',
    ru: 'Ирак',
    uk: 'Ірак',
  })
})

test('letters that are no country’s have no gazetteer', async () => {
  for (const code of ['XX', 'iq', '../IQ', '']) expect(await readPackedCountry(code)).toBeNull()
})

test('Sinjar and Mosul lie in Nineveh', async () => {
  const iraq = (await readPackedCountry('IQ'))!
  const { missing } = matchCountry('IQ', iraq, [])
  const byCode = new Map(missing.map((place) => [place.code, place]))
  for (const code of [codeOfPlace(448149), codeOfPlace(99072)]) {
    const place = byCode.get(code)!
    expect(byCode.get(place.parent)!.parent, place.name).toBe('IQ.15')
  }
  expect(byCode.get('IQ.15')).toMatchObject({ name: 'Nineveh', kind: 'admin1', parent: 'IQ', lat: 36.335 })
})
