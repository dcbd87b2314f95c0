import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { publishTransaction, writeTransaction } from '@/lib/db/transactions'
import { addPlaces } from '@/lib/places/mutations'
import type { ThingId } from '../kept-things'
import { appendAuditEntry } from '../mutations'
import { isSound, verifyRecord } from '../verify-record'
import { statesAsOf } from './as-of'

const key = process.env.FIRMGROUND_AUDIT_KEY!

let home: TestDatabase
afterEach(() => home.close())

async function threeTowns(session: SqlConnection): Promise<void> {
  const town = (code: string) => ({
    ...{ code, kind: 'city', parent: 'SY', names: { en: `Town ${code}` }, aliases: [], lat: 36.5 },
  })
  const at = '2026-03-01T08:00:00.000Z'
  await publishTransaction(session, at, async () => {
    await addPlaces(session, [
      { code: 'SY', kind: 'country', parent: null, names: { en: 'Syria' }, aliases: [] },
      ...['a', 'b', 'c'].map(town),
    ])
    const touched = { Place: [1, 2, 3, 4] }
    await appendAuditEntry(session, {
      ...{ at, by: 'test', action: 'test', subject: '', before: null, after: null, touched },
    })
  })
}

/** One statement on a setting or a place; `at` picks which. */
type Step =
  | { do: 'set' | 'unset'; at: number; value: number }
  | { do: 'rename' | 'populate' | 'unname' | 'remove' | 'add'; at: number; value: number }

/** A transaction: some statements, each with an entry of the audit or without, at an instant that may be any. */
interface Change {
  minute: number
  steps: { step: Step; noted: boolean }[]
  isPublishing: boolean
  isRolledBack: boolean
}

const changes = fc.array(
  fc.record({
    minute: fc.integer({ min: 0, max: 8 }),
    steps: fc.array(
      fc.record({
        step: fc.record({
          do: fc.constantFrom('set', 'unset', 'rename', 'populate', 'unname', 'remove', 'add'),
          at: fc.integer({ min: 0, max: 2 }),
          value: fc.integer({ min: 0, max: 3 }),
        }) as fc.Arbitrary<Step>,
        noted: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    isPublishing: fc.boolean(),
    isRolledBack: fc.constantFrom(false, false, false, true),
  }),
  { minLength: 2, maxLength: 12 },
)

const instantOf = (minute: number) => new Date(Date.UTC(2026, 2, 1, 9, minute)).toISOString()

/** What is on record, read by statements of the test's own: places with their names, and settings. */
async function standing(session: SqlConnection): Promise<Record<string, unknown>> {
  const things: Record<string, unknown> = {}
  const places = await session.query<{ id: number; code: string; population: number | null }>(
    'select "id", "code", "population" from "Place"',
  )
  for (const { id, code, population } of places) {
    const names = await session.query<{ name: string }>(
      'select "name" from "PlaceName" where "placeId" = ? order by "id"',
      [id],
    )
    things[`Place ${id}`] = [code, population, names.map(({ name }) => name)]
  }
  for (const { key, value } of await session.query<{ key: string; value: string }>(
    'select "key", "value" from "Setting"',
  ))
    things[`Setting ${key}`] = value
  return things
}

/** The same of an instant, as the history has it. */
async function standingAsOf(session: SqlConnection, instant: string): Promise<Record<string, unknown>> {
  const things: Record<string, unknown> = {}
  for (const [id, { row, parts }] of await statesAsOf(session, 'Place', instant))
    things[`Place ${id}`] = [row.code, row.population, (parts.PlaceName ?? []).map(({ name }) => name)]
  for (const [id, { row }] of await statesAsOf(session, 'Setting', instant))
    things[`Setting ${id}`] = row.value
  return things
}

class Undone extends Error {}

async function make({ session }: TestDatabase, change: Change): Promise<void> {
  const at = instantOf(change.minute)
  const transaction = change.isPublishing ? publishTransaction : writeTransaction
  const work = transaction(session, at, async () => {
    const touched = { Place: new Set<ThingId>(), Setting: new Set<ThingId>() }
    const note = () =>
      appendAuditEntry(session, {
        ...{ at, by: 'test', action: 'test', subject: '', before: null, after: null, touched },
      })
    for (const { step, noted } of change.steps) {
      await take(session, step, touched)
      if (noted) await note()
    }
    await note()
    if (change.isRolledBack) throw new Undone()
  })
  if (change.isRolledBack) await expect(work).rejects.toThrow(Undone)
  else await work
}

async function take(
  session: SqlConnection,
  { do: what, at, value }: Step,
  touched: Record<'Place' | 'Setting', Set<ThingId>>,
): Promise<void> {
  const setting = `test.${at}`
  if (what === 'set' || what === 'unset') {
    touched.Setting.add(setting)
    await session.run('delete from "Setting" where "key" = ?', [setting])
    if (what === 'set') await session.insert('Setting', ['key', 'value'], [[setting, String(value)]])
    return
  }
  const ids = (await session.query<{ id: number }>('select "id" from "Place" order by "id"')).map(
    ({ id }) => id,
  )
  if (what === 'add') {
    const code = `x${value}`
    await addPlaces(session, [{ code, kind: 'city', parent: 'SY', names: { en: code }, aliases: [] }])
    for (const { id } of await session.query<{ id: number }>('select "id" from "Place" where "code" = ?', [
      code,
    ]))
      touched.Place.add(id)
    return
  }
  // Never the country, which the others lie in; the last is removed most, whose number the next one gets.
  const id = what === 'remove' ? ids.at(-1)! : ids[1 + (at % (ids.length - 1))]
  if (id === undefined || ids.length < 3) return
  touched.Place.add(id)
  if (what === 'rename')
    await session.run('update "PlaceName" set "name" = ? where "placeId" = ?', [`n${value}`, id])
  if (what === 'populate')
    await session.run('update "Place" set "population" = ? where "id" = ?', [value, id])
  if (what === 'unname') await session.run('delete from "PlaceName" where "placeId" = ?', [id])
  if (what === 'remove') await session.run('delete from "Place" where "id" = ?', [id])
}

test('each former value is found at each instant at which it stood, and at no other', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (made) => {
      home = await testDatabase(threeTowns)
      try {
        const began = await standing(home.session)
        /** What stood from each instant on, in the order of the changes; an instant is never before the last that was published at. */
        const stood: { from: string; things: Record<string, unknown> }[] = []
        let published = '2026-03-01T08:00:00.000Z'
        let lastEnds = new Map<string, string>()
        const sinces = new Map<string, string>()
        for (const change of made) {
          const before = await standing(home.session)
          await make(home, change)
          const things = await standing(home.session)
          if (!change.isRolledBack) {
            const at = instantOf(change.minute)
            const [earlier, ended, ends] = [published, lastEnds, new Map(lastEnds)]
            if (change.isPublishing) published = at > published ? at : published
            for (const name of new Set([...Object.keys(before), ...Object.keys(things)])) {
              if (JSON.stringify(before[name]) === JSON.stringify(things[name])) continue
              const kind = name.slice(0, name.indexOf(' '))
              const from = [at, earlier, ended.get(kind) ?? '', sinces.get(name) ?? ''].sort().at(-1)!
              sinces.set(name, from)
              if (before[name] !== undefined) ends.set(kind, [from, ends.get(kind) ?? ''].sort().at(-1)!)
              stood.push({ from, things: { [name]: things[name] } })
            }
            lastEnds = ends
          }
        }
        const instants = Array.from({ length: 9 }, (_, minute) => Date.parse(instantOf(minute)))
        for (const instant of instants.flatMap((time) => [time - 1, time])) {
          const asOf = new Date(instant).toISOString()
          const expected: Record<string, unknown> = { ...began }
          for (const { from, things } of stood) if (from <= asOf) Object.assign(expected, things)
          for (const [name, thing] of Object.entries(expected)) if (thing === undefined) delete expected[name]
          expect(await standingAsOf(home.session, asOf), asOf).toEqual(expected)
        }
        expect(isSound(await verifyRecord(home.session, key))).toBe(true)
      } finally {
        await home.close()
      }
    }),
    { numRuns: 10 },
  )
})

test('places that are added cost no former state, however many, and stand since they came', async () => {
  home = await testDatabase(threeTowns)
  const { session } = home
  const at = instantOf(5)
  const count = 2_000
  await publishTransaction(session, at, async () => {
    await addPlaces(
      session,
      Array.from({ length: count }, (_, n) => ({
        ...{ code: `v${n}`, kind: 'locality', parent: 'SY', names: { en: `Village ${n}` }, aliases: [] },
      })),
    )
    const added = await session.query<{ id: number }>(`select "id" from "Place" where "code" like 'v%'`)
    const touched = { Place: added.map(({ id }) => id) }
    await appendAuditEntry(session, {
      ...{ at, by: 'test', action: 'test', subject: '', before: null, after: null, touched },
    })
  })
  expect(await session.query('select 1 as "one" from "FormerState"')).toEqual([])
  expect((await statesAsOf(session, 'Place', instantOf(4))).size).toBe(4)
  expect((await statesAsOf(session, 'Place', at)).size).toBe(4 + count)
})
