import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import { loadProtection } from './data'
import { changePeopleRules } from './mutations'
import { parsePeopleRules } from './people-rules'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const at = '2026-01-01T00:00:00.000Z'
const version = async () => (await home.database.dataVersion.findFirst())?.version ?? 0

test('people are protected from the second level and from five on until an administrator says otherwise', async () => {
  expect(await loadProtection(home.database)).toEqual({ level: 'admin2', smallest: 5 })
  const before = await version()
  const asked = { level: 'admin1', smallest: 10 } as const
  const change = () => changePeopleRules(home.session, cliPermission(), at, asked, 'as the ministry asks')
  expect(await change()).toEqual(['level', 'smallest'])
  expect(await loadProtection(home.database)).toEqual(asked)
  // Pages in memory go.
  expect(await version()).toBe(before + 1)
  expect(await change()).toEqual([])
  const entries = await home.database.auditEntry.findMany({ where: { action: 'setting.change' } })
  expect(entries.map(({ subject, before, after, reason }) => [subject, before, after, reason])).toEqual([
    ['people.level', '"admin2"', '"admin1"', 'as the ministry asks'],
    ['people.smallest', '5', '10', 'as the ministry asks'],
  ])
})

test.each([
  ['2', 'would say that an amount is 1'],
  ['0', 'is none'],
  ['five', 'is no number'],
  ['1001', 'would withhold everything'],
])('a smallest number of %s %s', (smallest) => {
  expect(parsePeopleRules({ level: 'admin2', smallest })).toEqual({ ok: false, problems: ['smallest'] })
})
