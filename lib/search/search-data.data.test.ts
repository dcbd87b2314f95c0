import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withSample } from '@/lib/publishing/test-cases'
import { readSearch } from './search-data'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withSample)
})
afterAll(() => database.close())

const search = async (typed: string, country = '') => {
  const { groups } = await readSearch(database.database, typed, country, 'en')
  return Object.fromEntries(
    groups.map(({ kind, hits }) => [kind, hits.map(({ country, key, name }) => [country.code, key, name])]),
  )
}

test('places are found by any name in any script, those that figures name first', async () => {
  // Figures name the city; its governorate is found beside it.
  expect((await search('حلب')).places?.[0]).toEqual(['SY', 'gn170063', 'Aleppo'])
  expect((await search('aleppo', 'SY')).places?.map(([, key]) => key)).toContain('SY02')
  expect((await search('ez zor')).places?.[0]).toEqual(['SY', 'SY09', 'Deir ez-Zor'])
  expect((await search('zzzz')).places).toBeUndefined()
})

test('a spelling by which something was found is told where its name is another', async () => {
  const { groups } = await readSearch(database.database, 'حلب', 'sy', 'en')
  expect(groups[0]?.hits[0]?.known).toContain('حلب')
  const plain = await readSearch(database.database, 'Deir', 'sy', 'en')
  expect(plain.groups[0]?.hits[0]?.known).toBe('')
})

test('operators, metrics, reports and countries are found by beginnings of words', async () => {
  const found = await search('explosive')
  expect(found.metrics?.[0]).toEqual(['SY', 'devices', 'explosive devices neutralised'])
  expect((await search('mine action russ')).operators?.[0]?.slice(0, 2)).toEqual([
    'SY',
    'russian-international-mine-action-centre',
  ])
  expect((await search('palmyra')).reports?.length).toBeGreaterThan(0)
  expect((await search('yem')).countries).toEqual([['YE', undefined, 'Yemen']])
})

test('who only published or is quoted is found after those who did work, within a country and in all', async () => {
  const agency = [['SY', 'ria-novosti', 'RIA Novosti']]
  expect((await search('novosti')).operators).toEqual(agency)
  expect((await search('novosti', 'SY')).operators).toEqual(agency)
  expect((await search('novosti', 'YE')).operators).toBeUndefined()
  for (const country of ['', 'SY']) {
    const russian = (await search('russian', country)).operators?.map(([, key]) => key)
    expect(russian?.[0]).toBe('russian-international-mine-action-centre')
    expect(russian).toContain('russian-general-staff')
    expect(new Set(russian).size).toBe(russian?.length)
  }
})

test('within a country nothing of another is found, and a code of none asks for all', async () => {
  const within = await search('a', 'YE')
  const codes = Object.values(within).flatMap((hits) => hits.map(([code]) => code))
  expect(new Set(codes)).toEqual(new Set(['YE']))
  expect(within.countries).toBeUndefined()
  expect((await readSearch(database.database, 'yem', 'XX', 'en')).country).toBeNull()
})

test('signs that stand for any others are signs like the others, and nothing typed finds nothing', async () => {
  for (const typed of ['%', '_', '', ' --', "'"]) expect(await search(typed), typed).toEqual({})
})

test('of many of a kind eight are listed, and that there are more is told', async () => {
  const { groups } = await readSearch(database.database, 'a', 'SY', 'en')
  const places = groups.find(({ kind }) => kind === 'places')
  expect(places?.hits).toHaveLength(8)
  expect(places?.more).toBe(true)
})
