import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readLastChanges } from './last-changes'
import { changeSettings } from './mutations'
import { settingsOf } from './settings'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
})
afterEach(() => home.close())

test('a setting says what it was and who changed it, and only what was asked is changed', async () => {
  const change = (at: string, asked: Parameters<typeof changeSettings>[3]) =>
    changeSettings(home.session, cliPermission<'settings.change'>(), at, asked)
  expect(await change('2026-03-01T00:00:00.000Z', { 'desk.fourEyes': false })).toEqual(['desk.fourEyes'])
  expect(await change('2026-03-02T00:00:00.000Z', { 'desk.fourEyes': true, 'reading.closed': true })).toEqual(
    [...['reading.closed', 'desk.fourEyes']],
  )
  expect(settingsOf(await home.database.setting.findMany())).toMatchObject({
    ...{ 'desk.fourEyes': true, 'reading.closed': true, 'readers.sources': false },
  })
  const changes = await readLastChanges(home.database, ['desk.fourEyes', 'readers.sources'])
  expect([...changes]).toEqual([
    ['desk.fourEyes', { at: '2026-03-02T00:00:00.000Z', by: 'terminal', isPerson: false, from: 'false' }],
  ])
})
