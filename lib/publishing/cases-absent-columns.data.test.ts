import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { importCase, withSample } from './test-cases'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase(withSample)
})
afterEach(() => database.close())

test('a file without url, grade, said_by and language leaves these on record as they are', async () => {
  const { session, address } = database
  expect((await importCase(session, 'missing-columns-0-before')).kind).toBe('imported')
  const before = await dump(address)
  expect((await importCase(session, 'missing-columns-1-no-url-grade')).kind).toBe('unchanged')
  expect(await dump(address)).toBe(before)
})
