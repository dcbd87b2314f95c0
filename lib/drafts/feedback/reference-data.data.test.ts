import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction } from '@/lib/db/transactions'
import { withReferenceData } from '@/lib/publishing/test-files'
import { referenceData } from './reference-data'

let db: TestDatabase
beforeEach(async () => {
  db = await testDatabase(withReferenceData)
})
afterEach(() => db.close())

const rename = (name: string) => () =>
  db.session.run(`update "PlaceName" set "name" = ? where "language" = 'en' and "name" = 'Aleppo'`, [name])

const named = async (name: string) =>
  (await referenceData(db.session)).places.some(({ names }) => names.en === name)

test('places are read once, and again after a publication', async () => {
  const first = await referenceData(db.session)
  expect(await referenceData(db.session)).toBe(first)
  expect(await named('Aleppo')).toBe(true)
  await publishTransaction(db.session, '2020-01-01T00:00:00Z', rename('Halab'))
  expect(await referenceData(db.session)).not.toBe(first)
  expect(await named('Halab')).toBe(true)
  expect(await named('Aleppo')).toBe(false)
})

test('what is kept of one database is not taken for another of the same version', async () => {
  const other = await testDatabase(withReferenceData)
  try {
    await publishTransaction(other.session, '2020-01-01T00:00:00Z', async () => undefined)
    await publishTransaction(db.session, '2020-01-01T00:00:00Z', rename('Halab'))
    expect(await named('Halab')).toBe(true)
    const there = await referenceData(other.session)
    expect(there.places.some(({ names }) => names.en === 'Halab')).toBe(false)
  } finally {
    await other.close()
  }
})

test('what could not be read is read by the next who asks', async () => {
  const failing = {
    ...db.session,
    query: (sql: string, parameters?: readonly never[]) =>
      sql.includes('"PlaceName"') ? Promise.reject(new Error('gone')) : db.session.query(sql, parameters),
  } as typeof db.session
  await publishTransaction(db.session, '2020-01-01T00:00:00Z', async () => undefined)
  await expect(referenceData(failing)).rejects.toThrow('gone')
  expect(await named('Aleppo')).toBe(true)
})
