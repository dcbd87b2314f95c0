import { afterEach, beforeEach, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import type { SqlConnection } from '@/lib/db/connection'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { importRows, type RowCells, values, withReferenceData } from '@/lib/publishing/test-files'
import { readDraft } from '../data'
import { createDraft, sendDraft } from '../mutations'
import { emptyDraft, newFigure } from '../schema'
import { publishAnswered } from './publish-answered'

const at = '2020-03-01T12:00:00.000Z'
const permission = <What extends Capability>(id: string): Permission<What> =>
  grantPermission<What>(id, {
    ...{
      id,
      name: id,
      email: '',
      role: 'editor',
      language: 'en',
      disabled: false,
      countries: [],
      twoFactor: false,
    },
  })

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  for (const id of ['ann', 'ed']) {
    const now = new Date(0)
    await home.database.person.create({
      data: {
        ...{ id, name: id, email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
  }
})
afterEach(() => home.close())

/** A report of 100 devices by 31 January, sent for review. */
async function sent() {
  const figure = newFigure('f1', {
    ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: '2020-01-31', places: 'SY09' },
    ...{ qualifier: 'exact', amount: '100', unit: 'count' },
  })
  const report = { report_title: 'January', publisher: 'Agency A', published: '2020-02-01', country: 'SY' }
  const content = { ...emptyDraft, report: { ...emptyDraft.report, ...report }, figures: [figure] }
  const key = await createDraft(home.session, permission('ann'), at, { content })
  await sendDraft(home.session, permission('ann'), at, { key, version: 1 })
  return (await readDraft(home.database, key))!
}

/** The session, before whose next transactions others publish these rows, one each. */
function meddled(rows: RowCells[]): SqlConnection {
  const waiting = [...rows]
  return {
    ...home.session,
    async transaction(work, patienceMs) {
      const next = waiting.shift()
      if (next !== undefined) await importRows(home.session, [next])
      return home.session.transaction(work, patienceMs)
    },
  }
}

const publish = async (session: SqlConnection, given = new Map()) => {
  const draft = await sent()
  const asked = { draft, version: draft.version, given, locale: 'en' } as const
  return publishAnswered(session, permission('ed'), at, asked)
}

test('what others published between looking and publishing is looked at, and asks for its reason', async () => {
  const outcome = await publish(
    meddled([{ report_id: 'r9', to: '2020-01-20', published: '2020-01-21', amount: '150' }]),
  )
  expect(outcome).toMatchObject({ kind: 'unanswered', findings: [{ figure: 'f1', check: 'fall' }] })
  expect(await values(home.session)).toMatchObject({ 'devices SY09': 150n })
  const [kept] = await home.database.draft.findMany()
  expect(kept).toMatchObject({ state: 'sent' })
})

test('what does not concern it stops nothing, until the record does not stand still at all', async () => {
  const others = ['YE11', 'YE12', 'YE13'].map(
    (places): RowCells => ({ report_id: places, country: 'YE', places }),
  )
  expect(await publish(meddled(others.slice(0, 2)))).toMatchObject({ kind: 'published' })
})

test('a record that changes each time is left to be looked at again, and nothing is published', async () => {
  const others = ['YE11', 'YE12', 'YE13'].map(
    (places): RowCells => ({ report_id: places, country: 'YE', places }),
  )
  expect(await publish(meddled(others))).toEqual({ kind: 'moved' })
  expect(await home.database.report.count()).toBe(3)
})
