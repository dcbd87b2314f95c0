import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowOf } from '@/lib/charts/test-figures'
import { findCountry } from '@/lib/countries/found-country'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withSample } from '@/lib/publishing/test-cases'
import { readPositions } from './map-data'

let record: TestDatabase
beforeAll(async () => {
  record = await testDatabase(withSample)
})
afterAll(() => record.close())

test('where places lie is read of more than a statement takes, each once', async () => {
  const syria = (await findCountry(record.database, 'sy', 'en'))!
  const codes = ['gn163808', 'SY09', ...Array.from({ length: 70_000 }, (_, at) => `nowhere-${at}`)]
  const rows = codes.map((code) => rowOf('place', { code, kind: '', name: code }, 1))
  const positions = await readPositions(record.database, syria.id, [{ rows }], 'en')
  // Fourteen governorates, Deir ez-Zor (SY09) among them, and Palmyra.
  expect(positions.filter(({ kind }) => kind === 'admin1')).toHaveLength(14)
  expect(positions.filter(({ kind }) => kind !== 'admin1').map(({ name }) => name)).toEqual(['Palmyra'])
  expect(new Set(positions.map(({ code }) => code)).size).toBe(positions.length)
})
