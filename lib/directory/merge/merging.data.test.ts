import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { findCountry } from '@/lib/countries/found-country'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { dump } from '@/lib/db/test-dump'
import { readCorrectionsOf } from '@/lib/figures/corrections/corrections-data'
import { readOperations } from '@/lib/figures/operations'
import { type RowCells, values, withReferenceData } from '@/lib/publishing/test-files'
import { everything } from '@/lib/reports/filter'
import { findReports } from '@/lib/reports/search'
import { mergeEntities, previewMerge, unmerge } from './merge'
import { mergingOn, number } from './test-merging'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()
const teams = { kind: 'organisation', from: 'team-one', into: 'team-two' } as const
const cities = { kind: 'place', from: 'gn169577', into: 'gn170063' } as const

let database: TestDatabase
let on: ReturnType<typeof mergingOn>

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  on = mergingOn(database)
})
afterEach(() => database.close())

describe('two organisations that are one', () => {
  /** One says 100 by January; the other 130 by February, in the same place and in another. */
  const rows: RowCells[] = [
    { report_id: 'a1', operator: 'Team One', publisher: 'Team One', amount: '100' },
    { report_id: 'a2', operator: 'Team One', said_by: 'Team One', places: 'SY02', amount: '7' },
    { report_id: 'b1', operator: 'Team Two', to: '2020-02-28', published: '2020-03-01', amount: '130' },
    { report_id: 'c1', operator: 'Team Three', amount: '1' },
    { report_id: 'x1', operator: 'Team One', to: '2020-01-20', amount: '9', grade: 'X' },
  ]

  test('have one count of what each said, and their reports', async () => {
    await on.enter(rows)
    const before = await on.claims()
    expect(await on.rollups()).toEqual({
      'team-one devices SY': 107n,
      'team-three devices SY': 1n,
      'team-two devices SY': 130n,
    })
    await on.merged(teams)
    // 130 by February after 100 by January is a running total, and 7 come from the other place.
    expect(await on.rollups()).toEqual({ 'team-three devices SY': 1n, 'team-two devices SY': 137n })
    expect(await on.claims()).toEqual(before)
    expect(await on.rebuilt()).toEqual([])
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
    expect(worked!.total).toBe(4)
    // What is set aside of the one is set aside of the other: of all days, as its streams say, and day by day.
    const country = await findCountry(database.database, 'sy', 'en')
    const operations = await readOperations(database.database, [country!.id], 'en')
    for (const days of [{}, { gte: '2000-01-01' }]) {
      const { aside } = await readCorrectionsOf(database.database, operations, 'en', 10, days)
      expect([aside.count, aside.latest.map(({ operator }) => operator.key)]).toEqual([1, ['team-two']])
    }
  })

  test('are what they were once the merge is undone', async () => {
    await on.enter(rows)
    const before = await on.record()
    const counts = await on.rollups()
    await on.merged(teams)
    expect(await on.record()).not.toEqual(before)
    expect(
      await unmerge(database.session, permission, at, { kind: 'organisation', key: 'team-one' }, ''),
    ).toBe(true)
    expect(await on.record()).toEqual(before)
    expect(await on.rollups()).toEqual(counts)
    expect(await on.rebuilt()).toEqual([])
    const entries = await database.database.auditEntry.findMany({ where: { subject: 'team-one' } })
    expect(entries.map(({ action }) => action)).toEqual(['organisation.merge', 'organisation.unmerge'])
  })

  test('take a file under either name, and the same file changes nothing', async () => {
    await on.enter(rows)
    await on.merged(teams)
    expect(await on.enterAgain(rows)).toBe('unchanged')
    await on.enter([
      { report_id: 'a3', operator: 'TEAM one', to: '2020-03-31', published: '2020-04-01', amount: '150' },
    ])
    expect((await on.rollups())['team-two devices SY']).toBe(157n)
    expect(await on.rebuilt()).toEqual([])
    await unmerge(database.session, permission, at, { kind: 'organisation', key: 'team-one' }, '')
    // What was entered meanwhile was entered for the two as one, and stays with the one that they were read as.
    expect(await on.rollups()).toMatchObject({ 'team-one devices SY': 107n, 'team-two devices SY': 150n })
    expect(await on.rebuilt()).toEqual([])
  })

  test('a correction ends the claim that the other one filed, and lands with both', async () => {
    await on.enter(rows)
    await on.merged(teams)
    await on.enter([{ report_id: 'a1', operator: 'Team One', publisher: 'Team One', amount: '90' }])
    expect((await on.rollups())['team-two devices SY']).toBe(137n)
    const [corrected] = await database.database.claim.findMany({ where: { ended: 'superseded' } })
    expect(corrected).toMatchObject({ key: 'a1.1', amount: '100' })
    expect(await on.rebuilt()).toEqual([])
  })

  test('are looked at before they are merged, and nothing is written', async () => {
    await on.enter(rows)
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
    await on.enter(rows)
    const refusal = async (from: string, into: string) => {
      const outcome = await mergeEntities(
        database.session,
        permission,
        at,
        { kind: 'organisation', from, into },
        '',
      )
      return outcome.kind === 'refused' ? outcome.obstacle : outcome.kind
    }
    expect(await refusal('team-one', 'team-one')).toEqual({ kind: 'same' })
    expect(await refusal('team-one', 'nobody')).toEqual({ kind: 'unknown' })
    await on.merged(teams)
    const already = { kind: 'merged', key: 'team-one', into: 'team-two' }
    expect(await refusal('team-one', 'team-three')).toEqual(already)
    expect(await refusal('team-three', 'team-one')).toEqual(already)
    expect(await refusal('team-two', 'team-three')).toEqual({ kind: 'holdsMerged', keys: ['team-one'] })
    expect(await refusal('team-three', 'team-two')).toBe('merged')
    expect(await on.rollups()).toEqual({ 'team-two devices SY': 137n })
    expect(await on.rebuilt()).toEqual([])
  })
})

describe('two places that are one', () => {
  const rows: RowCells[] = [
    { report_id: 'a1', places: cities.from, amount: '100' },
    { report_id: 'b1', places: cities.into, to: '2020-02-28', published: '2020-03-01', amount: '130' },
    { report_id: 'j1', places: `${cities.from};SY07`, metric: 'aid', amount: '5', unit: 't' },
  ]

  test('have one count, and what names the old code means the new one', async () => {
    await on.enter(rows)
    const before = await on.claims()
    await on.merged(cities)
    expect(await values(database.session)).toMatchObject({ [`devices ${cities.into}`]: 130n })
    expect(Object.keys(await values(database.session)).join()).not.toContain(cities.from)
    expect((await on.rollups())['team-one devices SY']).toBe(130n)
    expect(await on.claims()).toEqual(before)
    expect(await on.rebuilt()).toEqual([])
    expect(await on.enterAgain(rows)).toBe('unchanged')
  })

  test('are what they were once the merge is undone', async () => {
    await on.enter(rows)
    const before = await on.record()
    const counts = await on.rollups()
    await on.merged(cities)
    expect(await unmerge(database.session, permission, at, { kind: 'place', key: cities.from }, '')).toBe(
      true,
    )
    expect(await on.record()).toEqual(before)
    expect(await on.rollups()).toEqual(counts)
    expect(await on.rebuilt()).toEqual([])
  })

  test.each([
    ['in the order of the merges', ['organisation', 'place']],
    ['the other way round', ['place', 'organisation']],
  ] as const)('with two operators that are one, undone %s', async (_, order) => {
    await on.enter([...rows, { report_id: 't2', operator: 'Team Two', places: cities.into, amount: '60' }])
    const before = await on.record()
    await on.merged(teams)
    await on.merged(cities)
    // 100 or 60 by January; 130 by February counts in the end.
    expect(await values(database.session)).toMatchObject({ [`devices ${cities.into}`]: 130n })
    expect(await on.rebuilt()).toEqual([])
    for (const kind of order) {
      const key = kind === 'organisation' ? teams.from : cities.from
      expect(await unmerge(database.session, permission, at, { kind, key }, '')).toBe(true)
      expect(await on.rebuilt()).toEqual([])
    }
    expect(await on.record()).toEqual(before)
  })

  test('places that cannot be one are not merged', async () => {
    await on.enter([{ report_id: 'j2', places: `${cities.from};${cities.into}`, amount: '3' }])
    const refusal = async (from: string, into: string) => {
      const outcome = await mergeEntities(database.session, permission, at, { kind: 'place', from, into }, '')
      return outcome.kind === 'refused' ? outcome.obstacle.kind : outcome.kind
    }
    expect(await refusal(cities.from, cities.into)).toBe('together')
    expect(await refusal('SY02', cities.into)).toBe('inside')
    expect(await refusal(cities.from, 'YE11')).toBe('elsewhere')
    expect(await refusal('YE', 'SY')).toBe('elsewhere')
  })
})
