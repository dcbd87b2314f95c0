import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { type RowCells, withReferenceData } from '@/lib/publishing/test-files'
import { mergeEntities, previewMerge, unmerge } from './merge'
import { mergingOn, number } from './test-merging'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()

let database: TestDatabase
let on: ReturnType<typeof mergingOn>

beforeEach(async () => {
  database = await testDatabase(withReferenceData)
  on = mergingOn(database)
})
afterEach(() => database.close())

describe('a place that holds others', () => {
  /** Two governorates, each with a city in it: 60 of the 100 in Aleppo were in its city, and 140 by February in Idlib. */
  const governorates = { kind: 'place', from: 'SY02', into: 'SY07' } as const
  const rows: RowCells[] = [
    { report_id: 'a1', places: 'SY02', amount: '100' },
    { report_id: 'a2', places: 'gn170063', amount: '60' },
    { report_id: 'a3', places: 'gn167357;gn163808', metric: 'aid', amount: '5', unit: 't' },
    { report_id: 'b1', places: 'SY07', to: '2020-02-28', published: '2020-03-01', amount: '140' },
    { report_id: 'b2', places: 'gn169389', operator: 'Team Two', amount: '7' },
    { report_id: 'c1', places: 'gn170063', operator: 'Team Two', amount: '8' },
  ]
  const undo = (key: string) => unmerge(database.session, permission, at, { kind: 'place', key }, '')
  const parentOf = async (code: string) => {
    const place = await database.database.place.findUnique({ where: { code }, include: { parent: true } })
    return place?.parent?.code
  }

  test('is read as the other with everything inside it', async () => {
    await on.enter(rows)
    const before = await on.claims()
    expect(await on.rollups()).toMatchObject({
      'team-one devices SY': 240n,
      'team-one devices SY02': 100n,
      'team-two devices SY': 15n,
    })
    const looked = await previewMerge(database.session, at, governorates)
    const outcome = await on.merged(governorates)
    expect(looked).toEqual(outcome)
    // 140 by February is the running total of the two; 60 of it were in the city that lies there now.
    expect(await on.rollups()).toMatchObject({
      'team-one devices SY': 140n,
      'team-one devices SY07': 140n,
      'team-two devices SY': 15n,
      'team-two devices SY07': 15n,
    })
    expect(Object.keys(await on.rollups()).join()).not.toContain('SY02')
    const numbers = outcome.numbers.filter(({ metric }) => metric === 'devices')
    expect(new Set(numbers)).toEqual(
      new Set([
        number('Team One', 'SY', 240n, 140n),
        number('Team One', 'SY02', 100n, null),
        number('Team Two', 'SY02', 8n, null),
        number('Team Two', 'SY07', 7n, 15n),
      ]),
    )
    expect(await parentOf('gn170063')).toBe('SY07')
    expect(await on.claims()).toEqual(before)
    expect(await on.rebuilt()).toEqual([])
    expect(await on.enterAgain(rows)).toBe('unchanged')
  })

  test('is what it was once the merge is undone', async () => {
    await on.enter(rows)
    const before = await on.record()
    const counts = await on.rollups()
    await on.merged(governorates)
    expect(await undo('SY02')).toBe(true)
    expect(await on.record()).toEqual(before)
    expect(await on.rollups()).toEqual(counts)
    expect(await on.rebuilt()).toEqual([])
  })

  const city = { kind: 'place', from: 'gn170063', into: 'gn163808' } as const
  test.each([
    ['after it, undone in the order of the merges', [governorates, city], ['SY02', 'gn170063']],
    ['after it, undone the other way round', [governorates, city], ['gn170063', 'SY02']],
    ['before it, undone in the order of the merges', [city, governorates], ['gn170063', 'SY02']],
    ['before it, undone the other way round', [city, governorates], ['SY02', 'gn170063']],
  ] as const)('has a place in it merged %s', async (_, merges, undone) => {
    await on.enter(rows)
    const before = await on.record()
    const counts = await on.rollups()
    for (const asked of merges) {
      await on.merged(asked)
      expect(await on.rebuilt()).toEqual([])
    }
    expect(await on.rollups()).toMatchObject({ 'team-one devices SY': 200n, 'team-one devices SY04': 60n })
    for (const key of undone) {
      expect(await undo(key)).toBe(true)
      expect(await on.rebuilt()).toEqual([])
    }
    expect(await on.record()).toEqual(before)
    expect(await on.rollups()).toEqual(counts)
  })

  test('is not merged where what it holds could not be told apart, or could not lie there', async () => {
    await on.enter([...rows, { report_id: 'j3', places: 'gn170063;SY07', amount: '3' }])
    const obstacle = async (from: string, into: string) => {
      const outcome = await mergeEntities(database.session, permission, at, { kind: 'place', from, into }, '')
      return outcome.kind === 'refused' ? outcome.obstacle : outcome.kind
    }
    expect(await obstacle('SY02', 'SY07')).toEqual({ kind: 'nested', codes: ['SY07', 'gn170063'] })
    expect(await obstacle('SY02', 'gn170063')).toEqual({ kind: 'inside' })
    expect(await obstacle('SY04', 'gn170063')).toMatchObject({ kind: 'tooLarge' })
    expect(await on.rebuilt()).toEqual([])
  })
})
