import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fromTerminal } from '../access/terminal'
import { rebuild } from '../curves/rebuild'
import { publishing } from '../db/publishing'
import { type TestDatabase, testDatabase } from '../db/test-database'
import { dump } from '../db/test-dump'
import { everything } from '../reports/filter'
import { findReports } from '../reports/search'
import { importRows, type RowCells, values, withReferenceData } from '../reports/test-files'
import { merge, previewMerge, unmerge } from './merge'

const at = '2026-03-01T00:00:00.000Z'
const leave = fromTerminal<'lists.change'>()
const teams = { kind: 'organisation', from: 'team-one', into: 'team-two' } as const
const cities = { kind: 'place', from: 'gn169577', into: 'gn170063' } as const

let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
  await withReferenceData(database.session)
})
afterEach(() => database.close())

const rebuilt = () => publishing(database.session, at, () => rebuild(database.session))

/** The record without what tells when and how often it was written, and without the ids of what is computed from it. */
async function record(): Promise<string[]> {
  const lines = (await dump(database.address)).split('\n')
  const passing = /^(DataVersion|AuditEntry|AuditHead|Rollup|sqlite_sequence)/
  return lines.filter((line) => !passing.test(line)).sort()
}

async function rollups(): Promise<Record<string, bigint>> {
  const rows = await database.database.rollup.findMany({
    include: { place: true, operation: { include: { operator: true } } },
  })
  return Object.fromEntries(
    rows
      .map((row): [string, bigint] => [
        `${row.operation.operator.key} ${row.metricKey} ${row.place.code}`,
        row.value,
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

const claims = () => database.session.rows('select * from "Claim" order by "id"')

async function merged(asked: Parameters<typeof merge>[3]) {
  const outcome = await merge(database.session, leave, at, asked, 'the same')
  if (outcome.kind !== 'merged') throw new Error(JSON.stringify(outcome))
  return outcome
}

const number = (operator: string, place: string, before: bigint | null, after: bigint | null) => ({
  ...{ operator, metric: 'devices', part: '', area: [place], before, after },
})

const enter = async (rows: RowCells[]) => {
  const outcome = await importRows(database.session, rows, { acceptFalls: true })
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome))
  return outcome
}

/** What entering rows that are on record already comes to. */
const enterAgain = async (rows: RowCells[]) => (await importRows(database.session, rows)).kind

describe('two organisations that are one', () => {
  /** One says 100 by January; the other 130 by February, in the same place and in another. */
  const rows: RowCells[] = [
    { report_id: 'a1', operator: 'Team One', publisher: 'Team One', amount: '100' },
    { report_id: 'a2', operator: 'Team One', said_by: 'Team One', places: 'SY02', amount: '7' },
    { report_id: 'b1', operator: 'Team Two', to: '2020-02-28', published: '2020-03-01', amount: '130' },
    { report_id: 'c1', operator: 'Team Three', amount: '1' },
  ]

  test('have one count of what each said, and their reports', async () => {
    await enter(rows)
    const before = await claims()
    expect(await rollups()).toEqual({
      'team-one devices SY': 107n,
      'team-three devices SY': 1n,
      'team-two devices SY': 130n,
    })
    await merged(teams)
    // 130 by February after 100 by January is a running total, and 7 come from the other place.
    expect(await rollups()).toEqual({ 'team-three devices SY': 1n, 'team-two devices SY': 137n })
    expect(await claims()).toEqual(before)
    expect(await rebuilt()).toEqual([])
    const published = async (publisher: string) =>
      (await findReports(database.database, 'sy', 'en', { ...everything, publisher }, null))!.total
    expect([await published('team-two'), await published('team-one')]).toEqual([1, 1])
    const worked = await findReports(
      database.database,
      'sy',
      'en',
      { ...everything, operator: 'team-one' },
      null,
    )
    expect(worked!.total).toBe(3)
  })

  test('are what they were once the merge is undone', async () => {
    await enter(rows)
    const before = await record()
    const counts = await rollups()
    await merged(teams)
    expect(await record()).not.toEqual(before)
    expect(await unmerge(database.session, leave, at, { kind: 'organisation', key: 'team-one' }, '')).toBe(
      true,
    )
    expect(await record()).toEqual(before)
    expect(await rollups()).toEqual(counts)
    expect(await rebuilt()).toEqual([])
    const entries = await database.database.auditEntry.findMany({ where: { subject: 'team-one' } })
    expect(entries.map(({ action }) => action)).toEqual(['organisation.merge', 'organisation.unmerge'])
  })

  test('take a file under either name, and the same file changes nothing', async () => {
    await enter(rows)
    await merged(teams)
    expect(await enterAgain(rows)).toBe('unchanged')
    await enter([
      { report_id: 'a3', operator: 'TEAM one', to: '2020-03-31', published: '2020-04-01', amount: '150' },
    ])
    expect((await rollups())['team-two devices SY']).toBe(157n)
    expect(await rebuilt()).toEqual([])
    await unmerge(database.session, leave, at, { kind: 'organisation', key: 'team-one' }, '')
    // What was entered meanwhile was entered for the two as one, and stays with the one that they were read as.
    expect(await rollups()).toMatchObject({ 'team-one devices SY': 107n, 'team-two devices SY': 150n })
    expect(await rebuilt()).toEqual([])
  })

  test('a correction ends the claim that the other one filed, and lands with both', async () => {
    await enter(rows)
    await merged(teams)
    await enter([{ report_id: 'a1', operator: 'Team One', publisher: 'Team One', amount: '90' }])
    expect((await rollups())['team-two devices SY']).toBe(137n)
    const [corrected] = await database.database.claim.findMany({ where: { ended: 'superseded' } })
    expect(corrected).toMatchObject({ key: 'a1.1', amount: '100' })
    expect(await rebuilt()).toEqual([])
  })

  test('are looked at before they are merged, and nothing is written', async () => {
    await enter(rows)
    const before = await dump(database.address)
    const outcome = await previewMerge(database.session, at, teams)
    if (outcome.kind !== 'merged') throw new Error(JSON.stringify(outcome))
    expect(outcome.setAside).toEqual([])
    expect(new Set(outcome.numbers)).toEqual(
      new Set([
        number('Team One', 'SY', 107n, null),
        number('Team One', 'SY09', 100n, null),
        number('Team One', 'SY02', 7n, null),
        number('Team Two', 'SY02', null, 7n),
        number('Team Two', 'SY', 130n, 137n),
      ]),
    )
    expect(outcome.numbers[0]).toEqual(number('Team One', 'SY', 107n, null))
    expect(await dump(database.address)).toBe(before)
  })

  test('what cannot be merged is not', async () => {
    await enter(rows)
    const refusal = async (from: string, into: string) => {
      const outcome = await merge(database.session, leave, at, { kind: 'organisation', from, into }, '')
      return outcome.kind === 'refused' ? outcome.obstacle : outcome.kind
    }
    expect(await refusal('team-one', 'team-one')).toEqual({ kind: 'same' })
    expect(await refusal('team-one', 'nobody')).toEqual({ kind: 'unknown' })
    await merged(teams)
    expect(await refusal('team-one', 'team-three')).toEqual({ kind: 'merged', key: 'team-one' })
    expect(await refusal('team-three', 'team-one')).toEqual({ kind: 'merged', key: 'team-one' })
    expect(await refusal('team-two', 'team-three')).toEqual({ kind: 'merged', key: 'team-one' })
    expect(await refusal('team-three', 'team-two')).toBe('merged')
    expect(await rollups()).toEqual({ 'team-two devices SY': 137n })
    expect(await rebuilt()).toEqual([])
  })
})

describe('two places that are one', () => {
  const rows: RowCells[] = [
    { report_id: 'a1', places: cities.from, amount: '100' },
    { report_id: 'b1', places: cities.into, to: '2020-02-28', published: '2020-03-01', amount: '130' },
    { report_id: 'j1', places: `${cities.from};SY07`, metric: 'aid', amount: '5', unit: 't' },
  ]

  test('have one count, and what names the old code means the new one', async () => {
    await enter(rows)
    const before = await claims()
    await merged(cities)
    expect(await values(database.session)).toMatchObject({ [`devices ${cities.into}`]: 130n })
    expect(Object.keys(await values(database.session)).join()).not.toContain(cities.from)
    expect((await rollups())['team-one devices SY']).toBe(130n)
    expect(await claims()).toEqual(before)
    expect(await rebuilt()).toEqual([])
    expect(await enterAgain(rows)).toBe('unchanged')
  })

  test('are what they were once the merge is undone', async () => {
    await enter(rows)
    const before = await record()
    const counts = await rollups()
    await merged(cities)
    expect(await unmerge(database.session, leave, at, { kind: 'place', key: cities.from }, '')).toBe(true)
    expect(await record()).toEqual(before)
    expect(await rollups()).toEqual(counts)
    expect(await rebuilt()).toEqual([])
  })

  test.each([
    ['in the order of the merges', ['organisation', 'place']],
    ['the other way round', ['place', 'organisation']],
  ] as const)('with two operators that are one, undone %s', async (_, order) => {
    await enter([...rows, { report_id: 't2', operator: 'Team Two', places: cities.into, amount: '60' }])
    const before = await record()
    await merged(teams)
    await merged(cities)
    // 100 or 60 by January; 130 by February counts in the end.
    expect(await values(database.session)).toMatchObject({ [`devices ${cities.into}`]: 130n })
    expect(await rebuilt()).toEqual([])
    for (const kind of order) {
      const key = kind === 'organisation' ? teams.from : cities.from
      expect(await unmerge(database.session, leave, at, { kind, key }, '')).toBe(true)
      expect(await rebuilt()).toEqual([])
    }
    expect(await record()).toEqual(before)
  })

  test('places that cannot be one are not merged', async () => {
    await enter([{ report_id: 'j2', places: `${cities.from};${cities.into}`, amount: '3' }])
    const refusal = async (from: string, into: string) => {
      const outcome = await merge(database.session, leave, at, { kind: 'place', from, into }, '')
      return outcome.kind === 'refused' ? outcome.obstacle.kind : outcome.kind
    }
    expect(await refusal(cities.from, cities.into)).toBe('together')
    expect(await refusal('SY02', 'SY07')).toBe('holds')
    expect(await refusal(cities.from, 'YE11')).toBe('elsewhere')
    expect(await refusal('YE', 'SY')).toBe('elsewhere')
  })
})
