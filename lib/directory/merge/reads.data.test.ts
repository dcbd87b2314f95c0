import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { organisationNow } from '@/lib/claims/counted-together'
import { readPlaceConflict } from '@/lib/conflicts/place-data'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { readLastReport } from '@/lib/drafts/last-report'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { readExamples } from '@/lib/reports/examples'
import { readOutlets } from '@/lib/reports/repeats'
import { mergeEntities, unmerge } from './merge'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()

let home: TestDatabase

/** Team One says 100 of Deir ez-Zor, and so does Team Two, which says 50 of Syria. The last report is by Team One. */
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  const outcome = await importRows(home.session, [
    { report_id: 'a1', claim_id: 'one', operator: 'Team One' },
    {
      report_id: 'b1',
      claim_id: 'two',
      operator: 'Team Two',
      publisher: 'Agency B',
      published: '2020-02-02',
    },
    { report_id: 'b2', claim_id: 'syria', operator: 'Team Two', places: 'SY', amount: '50' },
    {
      report_id: 'a2',
      report_title: 'The last',
      ...{ operator: 'Team One', places: 'SY02', amount: '3', to: '2020-02-29', published: '2020-03-01' },
    },
  ])
  expect(outcome.kind).toBe('imported')
})
afterEach(() => home.close())

const mergeTeams = () =>
  mergeEntities(
    home.session,
    permission,
    at,
    { kind: 'organisation', from: 'team-one', into: 'team-two' },
    'the same',
  )
const outletsOf = async (report: string) => {
  const { id } = await home.database.report.findUniqueOrThrow({ where: { key: report } })
  const { of: outlets } = await readOutlets(home.database, id, 'en')
  return [...outlets].flatMap(([key, others]) => others.map((other) => `${key}: ${other.key}`))
}
const examples = async () => {
  const { id } = await home.database.place.findUniqueOrThrow({ where: { code: 'SY' } })
  return (await readExamples(home.database, id, 'en')).corroborated
}
const conflict = async () => {
  const address = { metric: 'devices', part: '', place: 'SY', operator: 'team-two' }
  const found = await readPlaceConflict(home.database, address, 'en')
  return [found!.whole, found!.inside].map(({ claims }) => claims.map(({ key }) => key))
}

test('figures that are counted as one stand beside each other wherever claims are compared', async () => {
  expect([await outletsOf('a1'), await outletsOf('b1'), await examples()]).toEqual([[], [], null])
  expect(await conflict()).toEqual([['syria'], ['two']])
  expect(await readLastReport(home.database, 'Team Two', 'SY', 'en')).toMatchObject({
    figures: { length: 1 },
  })

  await mergeTeams()
  expect([await outletsOf('a1'), await outletsOf('b1')]).toEqual([['one: two'], ['two: one']])
  expect(await examples()).toMatchObject({ counted: { key: 'two' }, corroborating: { key: 'one' } })
  const [whole, inside] = await conflict()
  expect(whole).toEqual(['syria'])
  expect(inside).toHaveLength(1)
  for (const name of ['Team One', 'Team Two']) {
    const last = await readLastReport(home.database, name, 'SY', 'en')
    expect(last).toMatchObject({ title: 'The last', figures: [{ places: 'SY02', metric: 'devices' }] })
  }

  await unmerge(home.session, permission, at, { kind: 'organisation', key: 'team-one' }, '')
  expect([await outletsOf('a1'), await outletsOf('b1'), await examples()]).toEqual([[], [], null])
})

test('a place that only the merged one named has its figures in a conflict', async () => {
  await mergeEntities(home.session, permission, at, { kind: 'place', from: 'SY09', into: 'SY07' }, 'the same')
  expect(await conflict()).toEqual([['syria'], ['two']])
})

test('an organisation is found by its key and by any name, as files find it, and after a merge by those of the merged one', async () => {
  const now = (text: string) => organisationNow(home.database, text)
  await home.session.run(
    `insert into "OrganisationName" ("id", "organisationId", "language", "name", "alias", "folded")
     select (select max("id") + 1 from "OrganisationName"), "id", 'fr', 'Équipe Une', ?, 'equipe une'
     from "Organisation" where "key" = 'team-one'`,
    [false],
  )
  for (const text of ['team-one', 'Team One', 'TEAM  ONE', 'équipe une'])
    expect([text, await now(text)]).toEqual([text, 'team-one'])
  expect([await now('nobody'), await now(''), await now('—')]).toEqual([null, null, null])

  await mergeTeams()
  for (const text of ['team-one', 'Team One', 'Equipe Une', 'team-two', 'Team Two'])
    expect([text, await now(text)]).toEqual([text, 'team-two'])
})
