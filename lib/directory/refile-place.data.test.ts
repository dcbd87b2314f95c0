import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { mergingOn } from './merge/test-merging'
import { refilePlace } from './refile-place'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()
let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const refile = (code: string, liesIn: string) =>
  refilePlace(home.session, permission, at, { code, liesIn }, 'a slip')

test('a place that is moved takes its figures along, and back again', async () => {
  const on = mergingOn(home)
  // 60 of the 100 in Aleppo are in its city; Idlib has 7 beside it.
  await importRows(home.session, [
    { report_id: 'a1', places: 'SY02', amount: '100' },
    { report_id: 'a2', places: 'gn170063', amount: '60' },
    { report_id: 'b1', places: 'SY07', amount: '7' },
  ])
  const before = await on.rollups()
  expect(await refile('gn170063', 'SY07')).toEqual({ kind: 'refiled' })
  // Idlib's own count of 7 is less than the 60 inside it: the country has 100 and 60.
  expect(await on.rollups()).toMatchObject({ 'team-one devices SY': 160n, 'team-one devices SY07': 60n })
  expect(await on.rebuilt()).toEqual([])
  expect(await refile('gn170063', 'SY02')).toEqual({ kind: 'refiled' })
  expect(await on.rollups()).toEqual(before)
  expect(await on.rebuilt()).toEqual([])
})

test('a place lies in none that is too small, elsewhere, inside it, or named with it', async () => {
  await importRows(home.session, [{ report_id: 'j', places: 'gn170063;SY07', amount: '3' }])
  expect(await refile('SY02', 'gn170063')).toEqual({ kind: 'inside' })
  expect(await refile('gn170063', 'YE11')).toEqual({ kind: 'elsewhere' })
  expect(await refile('SY04', 'SY02')).toEqual({ kind: 'outside' })
  expect(await refile('gn170063', 'SY07')).toMatchObject({ kind: 'nested' })
  expect(await refile('gn170063', 'Atlantis')).toEqual({ kind: 'unknown' })
  expect(await refile('SY', 'YE')).toEqual({ kind: 'gone' })
})
