import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from './test-database'

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.close())

const columns = ['key', 'value', 'since']

/** Settings under numbered keys with these texts. */
const rowsOf = (texts: readonly string[]) => texts.map((text, at) => [`k${at}`, text, `${text}.`])

const stored = async () =>
  (
    await database.session.rows<[string, string, string]>('select "key", "value", "since" from "Setting"')
  ).sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))

/** Any signs but the one that PostgreSQL cannot store; halves of characters are no text. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.string({ unit: fc.constantFrom('\\', '\n', '\r', '\t', 'N', '.', '"', "'", ',', '\u2028', 'é') }),
  )
  .filter((given) => !given.includes('\0'))

test('many rows come back with every sign of their texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 40, maxLength: 120 }), async (texts) => {
      const { session } = database
      await session.transaction(async () => {
        await session.run('delete from "Setting"')
        await session.insert('Setting', columns, rowsOf(texts))
      })
      expect(await stored()).toEqual(rowsOf(texts))
    }),
    { numRuns: 15 },
  )
})

test('numbers beyond those of doubles, nothing, and yes or no come back', async () => {
  const { session } = database
  await session.run('create table "Many" ("id" integer, "amount" bigint, "text" text, "isSo" boolean)')
  const rows = Array.from({ length: 60 }, (_, id) =>
    id % 3 === 0 ? [id, null, null, true] : [id, 9_007_199_254_740_993n + BigInt(id), '', false],
  )
  await session.insert('Many', ['id', 'amount', 'text', 'isSo'], rows)
  expect(await session.rows('select "id", "amount", "text", "isSo" from "Many" order by "id"')).toEqual(
    rows.map((cells) => cells.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell))),
  )
})

test('many rows of which one cannot be stored leave nothing behind, and the connection goes on', async () => {
  const { session } = database
  const twice = [...rowsOf(Array(50).fill('a')), ['k7', 'b', '']]
  const work = () =>
    session.transaction(async () => {
      await session.insert('Setting', columns, twice)
      await session.query('select 1 as "one"')
    })
  await expect(work()).rejects.toThrow(/unique/i)
  // What is sent last is asked about by nobody but the end of the transaction.
  await expect(session.transaction(() => session.insert('Setting', columns, twice))).rejects.toThrow(
    /unique/i,
  )
  expect(await stored()).toEqual([])
  await expect(session.insert('Setting', columns, [...twice, ...twice])).rejects.toThrow(/unique/i)
  await session.run('delete from "Setting"')
  await session.transaction(() => session.insert('Setting', columns, rowsOf(Array(50).fill('c'))))
  expect(await stored()).toHaveLength(50)
})
