import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importCase, withSample } from './test-cases'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await withSample(database.session)
})
afterEach(() => database.close())

test('a file with every column is entered', async () => {
  expect((await importCase(database.session, 'missing-columns-0-before')).kind).toBe('imported')
})
