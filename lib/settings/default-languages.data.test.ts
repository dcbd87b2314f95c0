import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import { loadDefaultLanguages } from './data'
import { changeDefaultLanguages } from './mutations'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const at = '2026-01-01T00:00:00.000Z'

test('a site and a country choose their languages, and what they were before is kept', async () => {
  expect(await loadDefaultLanguages(home.database)).toEqual({ site: 'en', countries: {} })
  const asked = { site: 'fr', countries: { SY: 'ar' } } as const
  const change = (to: typeof asked | { site: 'fr'; countries: { SY?: 'ar' } }) =>
    changeDefaultLanguages(home.session, cliPermission(), at, to)
  expect(await change(asked)).toEqual(['site.language', 'country.SY.language'])
  expect(await loadDefaultLanguages(home.database)).toEqual(asked)
  expect(await change(asked)).toEqual([])
  // That of the site again.
  expect(await change({ site: 'fr', countries: {} })).toEqual(['country.SY.language'])
  expect(await loadDefaultLanguages(home.database)).toEqual({ site: 'fr', countries: {} })
  const entries = await home.database.auditEntry.findMany({ where: { action: 'setting.change' } })
  expect(entries.map(({ subject, before, after }) => [subject, before, after])).toEqual([
    ['site.language', '"en"', '"fr"'],
    ['country.SY.language', '""', '"ar"'],
    ['country.SY.language', '"ar"', '""'],
  ])
})
