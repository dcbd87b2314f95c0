import { expect, test } from 'vitest'
import { COUNTRY_CODES } from '@/lib/places/gazetteer/country-codes'
import { codeOfPlace, matchCountry } from '@/lib/places/gazetteer/match-country'
import { isPlaceCode } from '../place-rules'
import { namesByLanguage } from './country-names'
import { readPackedCountry } from './packed-country'

test('every country has a name, codes that can stand in files, and places that lie in its areas on Earth', async () => {
  const seen = new Set<string>()
  const wrong: string[] = []
  let places = 0
  for (const [country, iso3] of COUNTRY_CODES) {
    const packed = (await readPackedCountry(country))!
    places += packed.places.length
    const areas = new Set(packed.areas.map(([code]) => code))
    for (const code of [...areas, ...packed.places.map(([id]) => codeOfPlace(id))]) {
      if (!isPlaceCode(code, 'city') || seen.has(code)) wrong.push(code)
      seen.add(code)
    }
    for (const code of areas) if (!code.startsWith(`${country}.`)) wrong.push(code)
    for (const [id, name, , area, lat, lon] of packed.places)
      if (name === '' || !(area === '' || areas.has(area)) || Math.abs(lat) > 90 || Math.abs(lon) > 180)
        wrong.push(codeOfPlace(id))
    if (!/^[A-Z]{3}$/.test(iso3) || !namesByLanguage(country).en) wrong.push(country)
  }
  expect(wrong).toEqual([])
  // All of ISO 3166-1, and Kosovo.
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
