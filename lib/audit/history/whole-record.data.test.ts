import { afterEach, describe, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { type ThingId, thingOf } from '../kept-things'
import { notedStates } from '../state-notes'
import { makeWholeRecord } from '../test-whole-record'
import { stateAsOf } from './as-of'
import { historyKinds, type State } from './state-rows'

let home: TestDatabase
afterEach(() => home.close())

describe('a record on which everything was done once', () => {
  test('has a former state for every change that its entries tell, and for no other', async () => {
    home = await testDatabase()
    await makeWholeRecord(home)
    const entries = await home.session.query<{ at: string; states: string }>(
      `select e."at", s."states" from "AuditEntry" e join "AuditEntryState" s on s."entryId" = e."id" order by e."id"`,
    )
    // All entries of one transaction tell one time, and no two transactions the same.
    const said = new Map<string, { state: string; told: string; at: string; was: string; since: string }>()
    const expected: unknown[] = []
    const close = (name: string) => {
      const { state, at, was, since } = said.get(name)!
      if (was !== '' && was !== state) expected.push({ name, since, until: at })
    }
    let at = ''
    for (const { at: told, states } of entries) {
      // Files are entered at a time of years ago: the history never goes back.
      at = [at, new Date(told).toISOString()].sort().at(-1)!
      for (const { kind, id, state } of notedStates(states)) {
        if (!historyKinds.includes(kind)) continue
        const name = `${kind} ${id}`
        const earlier = said.get(name)
        if (earlier?.told === told) {
          said.set(name, { ...earlier, state })
          continue
        }
        if (earlier !== undefined) close(name)
        // It stands since the change that made it what it is.
        const isOther = earlier !== undefined && earlier.state !== earlier.was
        const since = earlier === undefined ? at : isOther ? earlier.at : earlier.since
        said.set(name, { state, told, at, was: earlier?.state ?? '', since })
      }
    }
    for (const name of said.keys()) close(name)
    const kept = await home.session.query<{ kind: string; key: string; since: string; until: string }>(
      'select "kind", "key", "since", "until" from "FormerState"',
    )
    const sorted = (rows: unknown[]) => rows.map((row) => JSON.stringify(row)).sort()
    expect(
      sorted(kept.map(({ kind, key, since, until }) => ({ name: `${kind} ${key}`, since, until }))),
    ).toEqual(sorted(expected))
    const kinds = new Set(kept.map(({ kind }) => kind))
    expect(historyKinds.filter((kind) => !kinds.has(kind))).toEqual([])
  })

  test('tells what a report, a name, a setting, a label and a place said before', async () => {
    home = await testDatabase()
    await makeWholeRecord(home)
    const { session } = home
    const change = async (
      kind: (typeof historyKinds)[number],
      table: string,
      column: string,
      value: string,
    ) => {
      const [row] = await session.query<{ id: ThingId }>(
        `select "${thingOf(kind).key}" as "id" from "${table}" where "${column}" = ?`,
        [value],
      )
      const [first] = await session.query<{ until: string }>(
        'select "until" from "FormerState" where "kind" = ? and "key" = ? order by "id"',
        [kind, String(row!.id)],
      )
      const earlier = new Date(Date.parse(first!.until) - 1).toISOString()
      return [
        await stateAsOf(session, kind, row!.id, earlier),
        await stateAsOf(session, kind, row!.id, first!.until),
      ]
    }
    const [title, retitled] = await change('Report', 'Report', 'key', 'r4')
    expect(retitled?.row).toMatchObject({ title: 'Another title', published: '2020-02-02' })
    expect(title?.row.title).not.toBe('Another title')
    expect(title?.row.published).not.toBe('2020-02-02')

    const [still, moved] = await change('Place', 'Place', 'code', 'SYX1')
    expect([still?.row.lat, moved?.row.lat]).toEqual([36, 36.5])

    const [, party] = await change('Organisation', 'Organisation', 'key', 'agency-a')
    expect(party?.row).toMatchObject({ standing: 'party', standingNote: 'a side' })

    const languages = (state: State | null | undefined) =>
      state?.parts.MetricText?.map(({ language }) => language)
    const [english, turkish] = await change('Metric', 'Metric', 'key', 'devices')
    const seeded = ['ar', 'en', 'es', 'fr', 'pt', 'ru', 'uk']
    expect([languages(english)?.sort(), languages(turkish)?.sort()]).toEqual([
      seeded,
      [...seeded, 'tr'].sort(),
    ])
  })
})
