import { describe, expect, it } from 'vitest'
import { commandText } from '@/lib/i18n/problem-text'
import syria from '@/prisma/seed/places-syria.json'
import ukraine from '@/prisma/seed/places-ukraine.json'
import yemen from '@/prisma/seed/places-yemen.json'
import { type NamedPlace, placeResolver } from './resolve'

const places = [...syria.places, ...yemen.places, ...ukraine.places] as unknown as NamedPlace[]
const resolve = placeResolver(places)
const answer = (text: string, country = 'SY') => {
  const found = resolve(text, country)
  return found.kind === 'place' ? found.code : commandText(found.problem)
}

describe('the text of a place', () => {
  it.each([
    ['SY', 'SY', 'SY'],
    ['SY02', 'SY', 'SY02'],
    ['gn170063', 'SY', 'gn170063'],
    ['Palmyra', 'SY', 'gn163808'],
    ['PALMYRE', 'SY', 'gn163808'],
    ['Rif Dimashq', 'SY', 'SY03'],
    ['Damascus province', 'SY', 'SY03'],
    ['провинция Алеппо', 'SY', 'SY02'],
    ['Харківська область', 'UA', 'UA63'],
    ['Kyiv', 'UA', 'UA80'],
    ['Kyiv Oblast', 'UA', 'UA32'],
    ['Marib', 'YE', 'YE26'],
    ['Ma’rib', 'YE', 'YE26'],
    ['محافظة صعدة', 'YE', 'YE22'],
  ])('%j in its country is %s', (text, country, code) => {
    expect(answer(text, country)).toBe(code)
  })

  it('tells namesakes apart by their kind', () => {
    expect(answer('Aleppo city')).toBe('gn170063')
    expect(answer('Aleppo, city')).toBe('gn170063')
    expect(answer('Aleppo (admin 1)')).toBe('SY02')
    expect(answer('Aleppo governorate')).toBe('SY02')
  })

  it.each([
    [
      'Aleppo',
      'SY',
      '"Aleppo" is the name of two places; write SY02 (Aleppo, admin 1) or gn170063 (Aleppo, city)',
    ],
    ['حلب', 'SY', '"حلب" is the name of two places; write SY02 (Aleppo, admin 1) or gn170063 (Aleppo, city)'],
    [
      'Damascus City',
      'SY',
      '"Damascus City" is the name of two places; write SY01 (Damascus, admin 1) or gn170654 (Damascus, city)',
    ],
    [
      "Sana'a",
      'YE',
      `"Sana'a" is the name of two places; write YE13 (Sana'a City, admin 1) or YE23 (Sana'a, admin 1)`,
    ],
    ['SY02', 'YE', '"SY02" is a place in SY, not in YE; correct the place or the country'],
    [
      'Aleppo',
      'YE',
      '"Aleppo" is not a known place in YE; write the code or a name of a place on record, or add the place first',
    ],
    [
      'xqzvwk',
      'SY',
      '"xqzvwk" is not a known place in SY; write the code or a name of a place on record, or add the place first',
    ],
    [
      '',
      'SY',
      '"" is not a known place in SY; write the code or a name of a place on record, or add the place first',
    ],
    [
      'Aleppo',
      'XX',
      '"Aleppo" is not a known place in XX; write the code or a name of a place on record, or add the place first',
    ],
  ])('%j in %s is answered with a remedy', (text, country, message) => {
    expect(answer(text, country)).toBe(message)
  })

  it('that is misspelt is answered with the nearest places', () => {
    expect(answer('Alepo city')).toMatch(
      /^"Alepo city" is not a known place in SY; the nearest are gn170063 \(Aleppo, city\), /,
    )
    expect(answer('Palmira')).toBe('gn163808')
    expect(answer('Palmirra')).toMatch(/; the nearest (is|are) gn163808 \(Palmyra, city\)/)
    expect(answer('sy02')).toMatch(/; the nearest are SY02 \(Aleppo, admin 1\), /)
    expect(answer('gn17006')).toMatch(/; the nearest are gn170063 \(Aleppo, city\), /)
    expect(answer('Kharkiv', 'UA')).toMatch(/; the nearest (is|are) UA63 \(Kharkivska, admin 1\)/)
    expect(answer('x'.repeat(10_000))).toMatch(/or add the place first$/)
  })

  it('offers the candidates as data', () => {
    expect(resolve('Aleppo', 'SY')).toMatchObject({
      kind: 'ambiguous',
      candidates: [
        { code: 'SY02', name: 'Aleppo', kind: 'admin1' },
        { code: 'gn170063', name: 'Aleppo', kind: 'city' },
      ],
    })
    const unknown = resolve('Alepo city', 'SY')
    expect(unknown.kind === 'unknown' && unknown.nearest[0]?.code).toBe('gn170063')
    expect(resolve('SY02', 'YE')).toMatchObject({ kind: 'elsewhere', country: 'SY' })
  })

  it('is answered alike the second time, and after very many others', () => {
    const first = resolve('Aleppo', 'SY')
    expect(resolve('Aleppo', 'SY')).toBe(first)
    for (let at = 0; at < 20_001; at++) resolve(`${at}`.padStart(90, '-'), 'YE')
    expect(resolve('Aleppo', 'SY')).toEqual(first)
  })
})

describe('the seeded places', () => {
  it('are 127, 23 and 28, each country with its ISO code and area', () => {
    expect([syria, yemen, ukraine].map((file) => file.places.length)).toEqual([127, 23, 28])
    expect([syria, yemen, ukraine].map((file) => file.places[0]?.iso3)).toEqual(['SYR', 'YEM', 'UKR'])
    for (const file of [syria, yemen, ukraine]) expect(file.places[0]?.area_km2).toBeGreaterThan(100_000)
  })

  it('resolve by their own codes', () => {
    for (const { code } of places) expect(answer(code, /^(YE|UA)/.exec(code)?.[0] ?? 'SY')).toBe(code)
  })
})
