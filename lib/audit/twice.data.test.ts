import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import type { SqlConnection } from '@/lib/db/connection'
import { openConnection } from '@/lib/db/open'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { mergeEntities, unmerge } from '@/lib/directory/merge/merge'
import { addMetric, writeMetricTexts } from '@/lib/directory/metrics'
import { changeNames, changeStanding } from '@/lib/directory/mutations'
import { addPlace, movePlace, type NewPlace } from '@/lib/directory/places'
import { setRecordState } from '@/lib/directory/record-state'
import { emptyDraft } from '@/lib/drafts/schema'
import { makeTemplate } from '@/lib/drafts/templates/mutations'
import { parseStep } from '@/lib/drafts/templates/series-step'
import { toTemplateContent } from '@/lib/drafts/templates/template-content'
import type { MetricEntry } from '@/lib/metrics/mutations'
import { changePerson } from '@/lib/people/change'
import { invite, openInvitations } from '@/lib/people/invitations'
import { addPerson } from '@/lib/people/mutations'
import { rule } from '@/lib/publishing/rule'
import { importRows, withReferenceData } from '@/lib/publishing/test-files'
import { changeSettings } from '@/lib/settings/mutations'
import { settingsOf } from '@/lib/settings/settings'
import { addSources } from '@/lib/sources/mutations'
import type { NewSource } from '@/lib/sources/types'

const at = '2026-03-01T00:00:00.000Z'
const permission = <What extends Capability>(by = 'ann') => grantPermission<What>(by, null)
const reason = 'since it is so'

let home: TestDatabase
/** A second window, or the second request of a button that was pressed twice. */
let other: SqlConnection

beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  other = await openConnection(home.address)
  await importRows(home.session, [
    { report_id: 'r1', claim_id: 'one', amount: '100', publisher: 'Agency A' },
    { report_id: 'r2', claim_id: 'two', amount: '100', publisher: 'Agency B' },
  ])
})
afterEach(async () => {
  await other.close()
  await home.close()
})

const entries = (action: string) =>
  home.database.auditEntry.findMany({ where: { action }, select: { subject: true } })

const metric: MetricEntry = {
  ...{ key: 'kites', label: 'kites', definition: 'Kites.', unece: '', imasNote: '', parts: [], whole: true },
  ...{ baseUnit: 'count', displayUnit: 'count', enteredUnits: ['count'] },
}
const place: NewPlace = {
  ...{ code: 'SYX1', kind: 'locality', liesIn: 'SY02', at: { lat: 36, lon: 37 } },
  name: { name: 'Tell Kite', language: 'en', alias: false },
}

const source: NewSource = {
  ...{ url: '', title: 'Kites over Aleppo', publisher: '', published: '', language: '', country: 'SY' },
  ...{ operator: '', priority: 'high', due: '', note: '', text: 'Ten kites were seen.' },
}
const step = parseStep('7 days')
const template = { content: toTemplateContent(emptyDraft, step), day: '2020-02-13', step }

/** What somebody asks for by pressing a button, and the action under which the audit has it. */
const asked: Record<
  string,
  { action: string; ask: (session: SqlConnection, by?: string) => Promise<unknown> }
> = {
  'a ruling': {
    action: 'ruling.make',
    ask: (session, by) =>
      rule(session, permission(by), at, { claim: 'one', ruling: 'set_aside', reason: 'scope', note: '' }),
  },
  'a name that is added': {
    action: 'place.rename',
    ask: (session, by) =>
      changeNames(
        ...[session, permission<'lists.change'>(by), at, { kind: 'place', key: 'SY02' } as const],
        ...[{ do: 'add', name: { name: 'Halab the Grey', language: '', alias: true } } as const, reason],
      ),
  },
  'the standing of an organisation': {
    action: 'organisation.standing',
    ask: (session, by) =>
      changeStanding(session, permission(by), at, 'agency-a', { party: true, note: 'a side' }, reason),
  },
  'a place that is added': {
    action: 'place.add',
    ask: (session, by) => addPlace(session, permission(by), at, place, reason),
  },
  'where a place lies': {
    action: 'place.move',
    ask: (session, by) => movePlace(session, permission(by), at, 'SY02', { lat: 36.5, lon: 37.5 }, reason),
  },
  'a metric that is added': {
    action: 'metric.add',
    ask: (session, by) => addMetric(session, permission(by), at, metric, reason),
  },
  'the texts of a metric': {
    action: 'metric.texts',
    ask: (session, by) =>
      writeMetricTexts(
        ...[session, permission<'lists.change'>(by), at, 'devices'],
        ...[{ language: 'tr', label: 'cihazlar', definition: '' }, reason],
      ),
  },
  'a merge': {
    action: 'organisation.merge',
    ask: async (session, by) => {
      const asked = { kind: 'organisation', from: 'agency-b', into: 'agency-a' } as const
      return (await mergeEntities(session, permission(by), at, asked, reason)).kind
    },
  },
  'a source without an address': {
    action: 'source.add',
    ask: (session, by) => addSources(session, permission(by), at, [source]),
  },
  'a source that is added again': {
    action: 'source.add',
    ask: (session, by) =>
      addSources(session, permission(by), at, [{ ...source, url: 'https://example.org/kites' }], {
        again: true,
      }),
  },
  'a template': {
    action: 'template.make',
    ask: (session, by) => makeTemplate(session, permission(by), at, { ...template, name: 'Weekly of kites' }),
  },
  'how a country is kept': {
    action: 'country.set',
    ask: async (session, by) => {
      const { kind } = await setRecordState(
        session,
        permission(by),
        at,
        'SY',
        { closed: '2020-05-01' },
        reason,
      )
      return kind
    },
  },
}

describe.each(Object.entries(asked))('%s', (_, { action, ask }) => {
  test('that is asked for by two requests at once is done once, and both are told the same', async () => {
    const [first, second] = await Promise.all([ask(home.session), ask(other)])
    expect(second).toEqual(first)
    expect(await entries(action)).toHaveLength(1)
    // And once more, after Back.
    expect(await ask(other)).toEqual(first)
    expect(await entries(action)).toHaveLength(1)
  })
})

test('what somebody else did is told as that', async () => {
  for (const what of [
    'a ruling',
    'a name that is added',
    'a place that is added',
    'a metric that is added',
    'a template',
  ]) {
    const { action, ask } = asked[what]!
    const first = await ask(home.session, 'ann')
    expect(await ask(other, 'bea'), what).not.toEqual(first)
    expect(await entries(action), what).toHaveLength(1)
  }
})

test('a merge that is undone twice, or a name removed twice, is so once', async () => {
  await asked['a merge']!.ask(home.session)
  const undo = (session: SqlConnection) =>
    unmerge(session, permission(), at, { kind: 'organisation', key: 'agency-b' }, reason)
  expect(await Promise.all([undo(home.session), undo(other)])).toEqual([true, true])
  expect(await entries('organisation.unmerge')).toHaveLength(1)

  await asked['a name that is added']!.ask(home.session)
  const { id } = await home.database.placeName.findFirstOrThrow({ where: { name: 'Halab the Grey' } })
  const remove = (session: SqlConnection) =>
    changeNames(session, permission(), at, { kind: 'place', key: 'SY02' }, { do: 'remove', id }, reason)
  expect(await Promise.all([remove(home.session), remove(other)])).toEqual([
    { kind: 'changed' },
    { kind: 'changed' },
  ])
  expect(await entries('place.rename')).toHaveLength(2)
})

test('settings that are sent twice, and a person who is changed twice, are changed once', async () => {
  const usual = settingsOf([])
  const settings = { ...usual, 'desk.fourEyes': !usual['desk.fourEyes'] }
  const save = (session: SqlConnection) => changeSettings(session, permission(), at, settings)
  const changed = await Promise.all([save(home.session), save(other)])
  expect(changed.flat()).toEqual(['desk.fourEyes'])
  expect(await entries('setting.change')).toHaveLength(1)

  const new_ = { name: 'Bea', email: 'bea@example.org', role: 'analyst', language: 'en' } as const
  const id = (await addPerson(home.session, permission(), { ...new_, password: 'seven boats in a row' }, at))!
  const promote = (session: SqlConnection) =>
    changePerson(session, permission(), id, { role: 'editor', disabled: false }, at)
  expect((await Promise.all([promote(home.session), promote(other)])).sort()).toEqual([
    'changed',
    'unchanged',
  ])
  expect(await entries('person.change')).toHaveLength(1)
})

test('an address that is invited twice has one link, and the second answer says that the first ended', async () => {
  const ask = (session: SqlConnection) =>
    invite(session, permission(), { email: 'Cem@example.org', role: 'editor' }, at)
  const made = await Promise.all([ask(home.session), ask(other)])
  expect(made.map((one) => one!.ended).sort()).toEqual([0, 1])
  expect(await openInvitations(home.session, at)).toMatchObject([
    { email: 'cem@example.org', role: 'editor' },
  ])
})
