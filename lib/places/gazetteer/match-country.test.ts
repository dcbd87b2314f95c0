import { describe, expect, test } from 'vitest'
import { areaKey } from './area-names'
import { kmBetween } from './distance'
import { matchCountry, type RecordedPlace } from './match-country'
import type { PackedCountry, PackedPlace } from './packed'

const place = (code: string, kind: RecordedPlace['kind'], parent: string | null, ...spellings: string[]) => ({
  ...{ code, kind, parent, spellings, otherCodes: [] as string[] },
  ...{ lat: null as number | null, lon: null as number | null },
})
const country = place('XX', 'country', null, 'Exland')

const town = (id: number, name: string, area: string, lat: number, lon: number): PackedPlace => [
  ...([id, name, 'city', area, lat, lon] as const),
  20_000,
]

const packed: PackedCountry = {
  areas: [
    ['XX.01', 'North Governorate'],
    ['XX.02', 'Kyrv City'],
    ['XX.03', 'Kyrv Oblast'],
    ['XX.01.7', 'Upper District'],
  ],
  places: [
    town(11, 'Norden', 'XX.01.7', 40, 20),
    town(12, 'Kyrv', 'XX.02', 30, 20),
    town(13, 'Öst', '', 31, 25),
    [14, 'Hamlet', 'locality', 'XX.03', 30.5, 20.5, 0],
  ],
}

test('of a country that is not on record everything is missing, each in the finest area that is known', () => {
  const { matched, missing } = matchCountry('XX', packed, [])
  expect(matched).toEqual([])
  expect(missing.map(({ code, kind, parent }) => [code, kind, parent])).toEqual([
    ['XX.01', 'admin1', 'XX'],
    ['XX.02', 'admin1', 'XX'],
    ['XX.03', 'admin1', 'XX'],
    ['XX.01.7', 'admin2', 'XX.01'],
    ['gn11', 'city', 'XX.01.7'],
    ['gn12', 'city', 'XX.02'],
    ['gn13', 'city', 'XX'],
    ['gn14', 'locality', 'XX.03'],
  ])
  // Areas stand where their seat or largest town does; nobody has counted the hamlet.
  expect(missing[0]).toMatchObject({ lat: 40, lon: 20, population: null })
  expect(missing.at(-1)).toMatchObject({ lat: 30.5, lon: 20.5, population: null })
})

describe('what is on record', () => {
  const codes = (recorded: RecordedPlace[]) =>
    Object.fromEntries(
      matchCountry('XX', packed, [country, ...recorded])
        .matched.filter(({ codeToAdd }) => codeToAdd !== '')
        .map(({ code, codeToAdd }) => [codeToAdd, code]),
    )

  test('is an area by its name, with or without the word that says what it is', () => {
    expect(codes([place('N', 'admin1', 'XX', 'Norrland', 'North')])).toEqual({ 'XX.01': 'N' })
    expect(codes([place('N', 'admin1', 'XX', 'Province of North')])).toEqual({ 'XX.01': 'N' })
    // The city and the oblast around it are told apart by just that word.
    expect(
      codes([
        place('A', 'admin1', 'XX', 'Kyrvska', 'Kyrv Oblast'),
        place('B', 'admin1', 'XX', 'Kyrv', 'Kyrv City'),
      ]),
    ).toEqual({ 'XX.02': 'B', 'XX.03': 'A' })
  })

  test('is an area by the places that lie in it by both', () => {
    expect(codes([place('N', 'admin1', 'XX', 'Severia'), place('gn11', 'city', 'N', 'Norden')])).toEqual({
      'XX.01': 'N',
    })
  })

  test('is a place within two kilometres by a folded name or an alias, and none further away', () => {
    const near = { ...place('t', 'locality', 'XX', 'Ost'), lat: 31.01, lon: 25 }
    expect(kmBetween({ lat: 31, lon: 25 }, near)).toBeCloseTo(1.11, 1)
    expect(codes([near])).toEqual({ gn13: 't' })
    expect(codes([{ ...near, spellings: ['Eastville', 'OST'] }])).toEqual({ gn13: 't' })
    expect(codes([{ ...near, lat: 31.02 }])).toEqual({})
    expect(codes([{ ...near, spellings: ['Eastville'] }])).toEqual({})
  })

  test('is found once: held against the same again nothing is new', () => {
    const { missing } = matchCountry('XX', packed, [country])
    const recorded = missing.map(({ name, ...one }) => ({ ...one, spellings: [name], otherCodes: [] }))
    expect(matchCountry('XX', packed, [country, ...recorded])).toEqual({ matched: [], missing: [] })
  })

  test('keeps its parent, its kind and its position', () => {
    const own = { ...place('gn12', 'locality', 'N', 'Kyrv'), lat: 1, lon: 1 }
    const { matched, missing } = matchCountry('XX', packed, [
      country,
      place('N', 'admin1', 'XX', 'North'),
      own,
    ])
    expect([...matched, ...missing].filter(({ code }) => code === 'gn12')).toEqual([])
  })
})

test('names of areas are compared without signs, blanks and what they are', () => {
  expect(areaKey('Muhafazat Ḩajjah')).toBe(areaKey('Hajjah Governorate'))
  expect(areaKey('Al Asimah')).toBe(areaKey('Alasimah'))
  expect(areaKey('District')).toBe('district')
})
