import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { grantPermission } from '@/lib/access/permission'
import { verifyRecord } from '@/lib/audit/verify-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { createDraft } from '@/lib/drafts/mutations'
import { newFigure, newReport } from '@/lib/drafts/schema'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { addReferenceData } from '@/scripts/commands/record'
import { mergeEntities } from '../merge/merge'
import { addMetric } from '../metrics'
import { addPlace } from '../places'
import type { ListedKind } from '../types'
import { takeAway } from './take-away'

const at = '2026-03-01T00:00:00.000Z'
const permission = cliPermission<'lists.change'>()
let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const remove = (kind: ListedKind, ...keys: string[]) =>
  takeAway(home.session, permission, at, { kind, keys }, 'by mistake')

const hamlet = (code: string, liesIn: string) =>
  addPlace(
    home.session,
    permission,
    at,
    {
      ...{ code, kind: 'locality', liesIn, at: { lat: null, lon: null } },
      name: { language: 'en', name: `Hamlet ${code}`, alias: false },
    },
    '',
  )

const isSound = async () =>
  (await verifyRecord(home.session, process.env.FIRMGROUND_AUDIT_KEY ?? '')).faults.length === 0

test('a place that nothing names is taken away, and one that something names stays and says by what', async () => {
  await importRows(home.session, [{ report_id: 'a', places: 'gn170063', amount: '3' }])
  expect(await remove('place', 'gn170063', 'gn169577')).toMatchObject({
    kind: 'held',
    things: [{ key: 'gn170063', by: [{ by: 'figures', count: 1 }] }],
  })
  // All or nothing.
  expect(await home.database.place.findUnique({ where: { code: 'gn169577' } })).not.toBeNull()
  const held = await remove('place', 'SY')
  expect(held).toMatchObject({ kind: 'held', things: [{ key: 'SY' }] })
  expect('things' in held && held.things[0]?.by.map(({ by }) => by)).toEqual(['reports', 'inside'])
  expect(await remove('place', 'gn169577')).toEqual({ kind: 'taken', count: 1 })
  expect(await home.database.place.findUnique({ where: { code: 'gn169577' } })).toBeNull()
  // Whoever presses twice is told so once more.
  expect(await remove('place', 'gn169577')).toEqual({ kind: 'taken', count: 0 })
  const [former] = await home.session.query<{ state: string }>(
    'select "state" from "FormerState" where "kind" = ?',
    ['Place'],
  )
  expect(JSON.parse(former?.state ?? '').row.code).toBe('gn169577')
  expect(await isSound()).toBe(true)
  // It comes with the program, and does not come back.
  await addReferenceData(home.session, at, 'server')
  expect(await home.database.place.findUnique({ where: { code: 'gn169577' } })).toBeNull()
})

test('what lies in a place goes along with it, whatever the order', async () => {
  await hamlet('X-1', 'gn169577')
  expect(await remove('place', 'gn169577')).toMatchObject({
    things: [{ by: [{ by: 'inside', count: 1 }] }],
  })
  expect(await remove('place', 'gn169577', 'X-1')).toEqual({ kind: 'taken', count: 2 })
})

test('a draft that is worked on keeps what it names', async () => {
  const report = newReport('2026-03-01', 'SY')
  const content = {
    ...report,
    report: { ...report.report, publisher: 'Quiet Agency' },
    figures: [newFigure('f', { places: 'gn169577', metric: 'roads', operator: 'Team Two' })],
  }
  const writer = grantPermission<'draft.write'>('ann', null)
  await home.session.insert(
    'Person',
    ['id', 'name', 'email', 'emailVerified', 'role', 'language', 'createdAt', 'updatedAt'],
    [['ann', 'Ann', 'ann@example.org', true, 'analyst', 'en', at, at]],
  )
  await createDraft(home.session, writer, at, { content })
  expect(await remove('place', 'gn169577')).toMatchObject({ things: [{ by: [{ by: 'drafts', count: 1 }] }] })
  expect(await remove('metric', 'roads')).toMatchObject({ things: [{ by: [{ by: 'drafts', count: 1 }] }] })
})

test('an organisation goes once no report has it, and never while another is read as it', async () => {
  await importRows(home.session, [{ report_id: 'a', operator: 'Team One', publisher: 'Agency A' }])
  expect(await remove('organisation', 'team-one')).toMatchObject({ things: [{ by: [{ by: 'figures' }] }] })
  expect(await remove('organisation', 'agency-a')).toMatchObject({ things: [{ by: [{ by: 'reports' }] }] })
  const [one, other] = await home.database.organisation.findMany({
    where: { key: { notIn: ['team-one', 'agency-a'] }, operations: { none: {} }, published: { none: {} } },
  })
  if (one === undefined || other === undefined) throw new Error('no organisation comes with the program')
  await mergeEntities(
    home.session,
    permission,
    at,
    { kind: 'organisation', from: one.key, into: other.key },
    'same',
  )
  expect(await remove('organisation', other.key)).toMatchObject({
    things: [{ by: [{ by: 'merged', count: 1 }] }],
  })
  expect(await isSound()).toBe(true)
})

test('a metric goes with its groups and the parts that no other has', async () => {
  const metric = {
    ...{ key: 'kites', label: 'kites', definition: 'Kites.', unece: '', imasNote: '', whole: true },
    ...{ baseUnit: 'count', displayUnit: 'count', enteredUnits: ['count'] },
    parts: [
      { key: 'small', label: 'small' },
      { key: 'large', label: 'large' },
    ],
    groups: [{ key: 'size', label: 'size', complete: false, parts: ['small'] }],
  } as const
  const before = await home.database.metric.findMany({ orderBy: { position: 'asc' }, select: { key: true } })
  await addMetric(home.session, permission, at, structuredClone(metric) as never, '')
  expect(await remove('metric', 'kites')).toEqual({ kind: 'taken', count: 1 })
  expect(
    await home.database.metric.findMany({ orderBy: { position: 'asc' }, select: { key: true } }),
  ).toEqual(before)
  expect(await home.database.part.findMany({ where: { key: { in: ['small', 'large'] } } })).toEqual([])
  await importRows(home.session, [{ report_id: 'a', metric: 'devices' }])
  expect(await remove('metric', 'devices')).toMatchObject({ things: [{ by: [{ by: 'figures' }] }] })
  expect(await isSound()).toBe(true)
})

test('whatever is chosen, what a figure names is never taken away', async () => {
  await importRows(home.session, [
    { report_id: 'a', places: 'gn170063', amount: '3' },
    { report_id: 'b', places: 'SY04;SY07', amount: '3' },
  ])
  const codes = (await home.database.place.findMany({ where: { country: { code: 'SY' } } })).map(
    ({ code }) => code,
  )
  await fc.assert(
    fc.asyncProperty(fc.subarray(codes, { maxLength: 12 }), async (keys) => {
      const outcome = await remove('place', ...keys)
      const named = keys.some((key) => ['gn170063', 'SY04', 'SY07'].includes(key))
      if (named) expect(outcome.kind).toBe('held')
    }),
    { numRuns: 20 },
  )
  const left = await home.database.place.findMany({
    where: { code: { in: ['gn170063', 'SY04', 'SY07', 'SY'] } },
  })
  expect(left).toHaveLength(4)
  expect(await isSound()).toBe(true)
})
