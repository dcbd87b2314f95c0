import { createReadStream } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importFile } from '@/lib/publishing/import'
import { withReferenceData } from '@/lib/publishing/test-files'
import { parseFigureFilter } from '../figure-filter'
import { readPlaceIndex } from './places-data'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase(withReferenceData)
  await importFile(database.session, {
    bytes: createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
    author: { by: 'test', at: '2026-01-01T00:00:00Z' },
    dryRun: false,
    acceptFalls: true,
  })
})
afterAll(() => database.close())

const amountsOf = async (typed: string, given: Record<string, string> = {}) => {
  const filter = parseFigureFilter(given)
  const { places, found } = (await readPlaceIndex(database.database, 'sy', 'en', typed, filter))!
  const rows = places.map(({ name, depth, amounts }) => {
    const amount = amounts.get('devices')
    return [depth, name, amount?.kind === 'reported' ? amount.value : amount?.kind]
  })
  return { found, rows }
}

test('the places that figures name stand under their governorates, with amounts', async () => {
  expect(await amountsOf('')).toEqual({
    found: 6,
    rows: [
      [0, 'Aleppo', 36_319n],
      [1, 'Aleppo', 36_319n],
      [0, 'Damascus', undefined],
      [1, 'Damascus', undefined],
      [0, 'Deir ez-Zor', 44_783n],
      // 24,065 in Palmyra, inside it, and 6,133 in Homs itself by another operator.
      [0, 'Homs', 30_198n],
      [1, 'Palmyra', 24_065n],
      // 7,612 with Homs, which is not split.
      [0, 'Rural Damascus', 'jointly'],
    ],
  })
})

test('narrowed to a year and an operator, only what their figures name is listed, with what was added', async () => {
  // 24,065 of Palmyra are of the years before, and by another operator.
  const year = { from: '2018', to: '2018' }
  const army = { operator: 'syrian-army-engineers' }
  expect(await amountsOf('', { ...year, ...army })).toEqual({
    found: 2,
    rows: [
      [0, 'Homs', 6_133n],
      [0, 'Rural Damascus', 'jointly'],
    ],
  })
  // Whatever the name is that is looked for, the amounts are those of the year.
  expect(await amountsOf('tadmor', year)).toEqual({
    found: 1,
    rows: [
      [0, 'Homs', 6_133n],
      [1, 'Palmyra', 'silent'],
    ],
  })
  expect(await amountsOf('tadmor', army)).toEqual({
    found: 1,
    rows: [
      [0, 'Homs', 6_133n],
      [1, 'Palmyra', undefined],
    ],
  })
})

test('up to a month, amounts are running totals at its end', async () => {
  const { rows } = await amountsOf('', { to: '2017-12' })
  // The 6,133 of Homs itself are of 2018.
  expect(rows).toContainEqual([0, 'Homs', 24_065n])
  expect(rows).toContainEqual([1, 'Palmyra', 24_065n])
  expect(rows).not.toContainEqual([0, 'Rural Damascus', 'jointly'])
  expect(await amountsOf('', { from: '2031' })).toEqual({ found: 0, rows: [] })
})

test('what is given only jointly is no amount, and not nothing', async () => {
  const { places } = (await readPlaceIndex(database.database, 'sy', 'en', 'damascus'))!
  const aid = places.map(({ code, amounts }) => [code, amounts.get('aid')?.kind])
  expect(aid).toContainEqual(['gn170654', 'jointly'])
  expect(aid).toContainEqual(['SY01', 'jointly'])
})

test('a place is found by any name, whether or not a figure names it', async () => {
  expect(await amountsOf('Tadmor')).toEqual({
    found: 1,
    rows: [
      [0, 'Homs', 30_198n],
      [1, 'Palmyra', 24_065n],
    ],
  })
  expect((await amountsOf('الرقة')).rows[0]).toEqual([0, 'Raqqa', undefined])
  expect(await amountsOf('xyz')).toEqual({ found: 0, rows: [] })
})

test('a country without reports has no index', async () => {
  expect(await readPlaceIndex(database.database, 'zz', 'en')).toBeNull()
})
