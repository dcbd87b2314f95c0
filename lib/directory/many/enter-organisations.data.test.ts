import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { verifyRecord } from '@/lib/audit/verify-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { enterOrganisations } from './enter-organisations'
import { readOrganisationRows } from './organisation-rows'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  await importRows(home.session, [{ report_id: 'a', operator: 'Team One', publisher: 'Agency A' }])
})
afterEach(() => home.close())

const enter = (text: string, dryRun = false) => {
  const { rows, faults } = readOrganisationRows(text)
  expect(faults).toEqual([])
  return enterOrganisations(home.session, cliPermission<'lists.change'>(), '2026-03-01T00:00:00.000Z', rows, {
    dryRun,
    reason: 'a list',
  })
}

const table =
  'name\tname_ar\taliases\tstanding\tstanding_note\nTEAM one\t\t\t\t\nCorps B\tالفيلق\tB Corps\tparty\tIt fights.'

test('a table adds what is new, after a look, and leaves what is on record as it is', async () => {
  const expected = {
    added: [{ key: 'corps-b', name: 'Corps B' }],
    known: [{ key: 'team-one', name: 'TEAM one' }],
  }
  const count = await home.database.organisation.count()
  expect(await enter(table, true)).toEqual({ kind: 'checked', ...expected })
  expect(await home.database.organisation.count()).toBe(count)
  expect(await enter(table)).toEqual({ kind: 'entered', ...expected })
  const corps = await home.database.organisation.findUniqueOrThrow({
    where: { key: 'corps-b' },
    include: { names: { orderBy: { id: 'asc' } } },
  })
  expect(corps).toMatchObject({ standing: 'party', standingNote: 'It fights.' })
  expect(corps.names.map(({ language, name, alias }) => [language, name, alias])).toEqual([
    ['en', 'Corps B', false],
    ['ar', 'الفيلق', false],
    ['', 'B Corps', true],
  ])
  expect(await enter(table)).toMatchObject({ kind: 'unchanged' })
  const entries = await home.database.auditEntry.findMany({ where: { action: 'organisation.add' } })
  expect(entries.map(({ subject, reason }) => [subject, reason])).toEqual([['corps-b', 'a list']])
  expect((await verifyRecord(home.session, process.env.FIRMGROUND_AUDIT_KEY ?? '')).faults).toEqual([])
})

test('a row that may be two, or that takes another’s key or name, keeps all from being entered', async () => {
  const count = await home.database.organisation.count()
  const faults = async (text: string) => {
    const outcome = await enter(text)
    return outcome.kind === 'refused'
      ? outcome.faults.map(({ line, column, fault }) => [line, column, fault])
      : outcome
  }
  expect(await faults('name\taliases\nNew Team\t\nTeam One\tAgency A')).toEqual([[3, 'name', 'several']])
  expect(await faults('name\tkey\nTeam One\tagency-a')).toEqual([[2, 'key', 'keyTaken']])
  expect(await faults('name\tkey\nTeam One\tteam-uno')).toEqual([[2, 'name', 'taken']])
  expect(await home.database.organisation.count()).toBe(count)
})
