import { grantPermission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import { noteEvent, removeEvent } from '@/lib/countries/event-mutations'
import type { TestDatabase } from '@/lib/db/test-database'
import { addCountry } from '@/lib/directory/gazetteer/add-country'
import { mergeEntities, unmerge } from '@/lib/directory/merge/merge'
import { addMetricGroups, writeGroupLabel } from '@/lib/directory/metric-groups'
import { arrangeMetric } from '@/lib/directory/metric-order'
import { addMetric, writeMetricTexts } from '@/lib/directory/metrics'
import { changeNames, changeStanding } from '@/lib/directory/mutations'
import { addPlace, movePlace } from '@/lib/directory/places'
import { setRecordState } from '@/lib/directory/record-state'
import { beginDraftFromSource } from '@/lib/drafts/begin/begin-from-source'
import { sendDraft } from '@/lib/drafts/mutations'
import { beginCorrection } from '@/lib/drafts/publish/correct'
import { publishDraft } from '@/lib/drafts/publish/publish'
import { changePerson, makeResetLink, removeSecondFactor, resetPassword } from '@/lib/people/change'
import { acceptInvitation, invite, withdrawInvitation } from '@/lib/people/invitations'
import { linkOidcAccount } from '@/lib/people/link-oidc-account'
import { addFirstPerson } from '@/lib/people/mutations'
import { rule } from '@/lib/publishing/rule'
import { importRows } from '@/lib/publishing/test-files'
import { sendReaderSource } from '@/lib/reader-sources/mutations'
import { changeSettings } from '@/lib/settings/mutations'
import { settingsOf } from '@/lib/settings/settings'
import { dismissSource } from '@/lib/sources/steps'
import { addReferenceData } from '@/scripts/commands/record'
import { appendAuditEntry } from './mutations'

const reason = 'since it is so'
const password = 'seven boats in a row'
let clock = 0
/** The next second of a day in March. */
const at = () => new Date(Date.UTC(2026, 2, 1, 9, 0, ++clock)).toISOString()
const permission = <What extends Capability>(by: string) => grantPermission<What>(by, null)

/** A record on which everything was done once that the program can do, with a row in every table that counts. */
export async function makeWholeRecord({ session, database }: TestDatabase): Promise<void> {
  await addReferenceData(session, at(), 'server')
  await enterFigures({ session, database } as TestDatabase)
  const ann = await enterPeople({ session, database } as TestDatabase)
  await changeLists({ session } as TestDatabase, ann)
  await correctAFigure({ session } as TestDatabase, ann)
  await takeSources({ session, database } as TestDatabase, ann)
}

async function enter(...asked: Parameters<typeof importRows>): Promise<void> {
  const outcome = await importRows(...asked)
  if (outcome.kind !== 'imported') throw new Error(JSON.stringify(outcome))
}

async function enterFigures({ session }: TestDatabase): Promise<void> {
  const first = {
    report_id: 'r1',
    claim_id: 'one',
    amount: '100',
    publisher: 'Agency A',
    operator: 'Agency B',
  }
  const second = { report_id: 'r2', publisher: 'Agency B', said_by: 'Agency B' }
  const road = { report_id: 'r3', claim_id: 'four', metric: 'roads', unit: 'km', amount: '1.5' }
  const inTown = { report_id: 'r4', claim_id: 'five', places: 'gn169577', amount: '3' }
  await enter(session, [
    first,
    { ...second, claim_id: 'two', amount: '7' },
    { ...second, claim_id: 'three', places: 'SY02;SY04', amount: '8', pin: 'accept', pin_reason: 'scope' },
    road,
    inTown,
  ])
  // Corrected, withdrawn, brought up to date; superseded by another, which stands although checks found something.
  await enter(
    session,
    [
      { ...first, amount: '90' },
      { ...road, withdrawn: 'true' },
      { ...inTown, report_title: 'Another title', published: '2020-02-02' },
      {
        ...{ report_id: 'r5', claim_id: 'six', supersedes: 'two', amount: '6' },
        ...{ accepted: 'outlier', accepted_reason: 'scope' },
      },
    ],
    { acceptFalls: true, author: { by: 'test', at: '2020-04-01T12:00:00Z' } },
  )
  await rule(session, permission('ann'), at(), {
    claim: 'three',
    ruling: 'set_aside',
    reason: 'scope',
    note: 'x',
  })
}

/** An administrator, who is told; somebody invited, somebody come by a service, a link to a new password, a second factor gone. */
async function enterPeople({ session, database }: TestDatabase): Promise<string> {
  const ann = (await addFirstPerson(
    session,
    permission('set-up'),
    { name: 'Ann', email: 'ann@example.org', language: 'en', password },
    at(),
  ))!
  const invited = (await invite(
    session,
    permission(ann),
    { email: 'bea@example.org', role: 'editor' },
    at(),
  ))!
  await acceptInvitation(session, invited.secret, { name: 'Bea', password, language: 'en' }, at())
  await invite(session, permission(ann), { email: 'cem@example.org', role: 'analyst' }, at())
  const { id } = await database.invitation.findFirstOrThrow({ where: { email: 'cem@example.org' } })
  await withdrawInvitation(session, permission(ann), id, at())
  const service = { issuer: 'https://login.example.org', domains: ['example.org'], role: 'analyst' } as const
  await linkOidcAccount(
    session,
    service,
    { sub: '1', email: 'dan@example.org', name: 'Dan', isVerified: true },
    at(),
  )
  const bea = await database.person.findFirstOrThrow({ where: { email: 'bea@example.org' } })
  await changePerson(session, permission(ann), bea.id, { role: 'analyst', disabled: false }, at())
  const secret = (await makeResetLink(session, permission(ann), bea.id, at()))!
  await resetPassword(session, secret, 'nine birds on a wire', at())
  for (const person of [ann, bea.id]) {
    await session.insert(
      'SecondFactor',
      ['id', 'userId', 'secret', 'backupCodes', 'verified'],
      [[`of ${person}`, person, 'a', 'b', true]],
    )
    const entry = { at: at(), by: person, action: 'person.second-factor', subject: person }
    const touched = { Person: [person] }
    await session.transaction(() =>
      appendAuditEntry(session, { ...entry, before: 'off', after: 'on', touched }),
    )
  }
  await removeSecondFactor(session, permission(ann), bea.id, at())
  await changePerson(session, permission(ann), bea.id, { role: 'analyst', disabled: true }, at())
  return ann
}

async function changeLists({ session }: TestDatabase, by: string): Promise<void> {
  const usual = settingsOf([])
  await changeSettings(session, permission(by), at(), { ...usual, 'desk.fourEyes': !usual['desk.fourEyes'] })
  await setRecordState(session, permission(by), at(), 'SY', { staleAfterDays: 90 }, reason)
  await setRecordState(session, permission(by), at(), 'SY', { staleAfterDays: 120 }, reason)
  const event = { placeCode: '', metricKey: 'devices', day: '2020-01-31', text: 'First total' }
  await noteEvent(session, permission(by), at(), 'SY', event)
  await noteEvent(session, permission(by), at(), 'SY', { ...event, text: 'By mistake' })
  await removeEvent(session, permission(by), at(), 'SY', 2, reason)
  const lists = permission<'lists.change'>(by)
  const name = { name: 'Tell Kite', language: 'en', alias: false } as const
  await addPlace(
    session,
    lists,
    at(),
    { code: 'SYX1', kind: 'locality', liesIn: 'SY02', at: { lat: 36, lon: 37 }, name },
    reason,
  )
  await addCountry(session, lists, at(), 'YE')
  await movePlace(session, lists, at(), 'SYX1', { lat: 36.5, lon: 37.25 }, reason)
  await changeNames(
    session,
    lists,
    at(),
    { kind: 'place', key: 'SYX1' },
    { do: 'add', name: { ...name, name: 'Kite Hill', alias: true } },
    reason,
  )
  await changeStanding(session, lists, at(), 'agency-a', { party: true, note: 'a side' }, reason)
  await addMetric(
    session,
    lists,
    at(),
    {
      ...{ key: 'kites', label: 'kites', definition: 'Kites.', unece: '', imasNote: '', whole: true },
      ...{ baseUnit: 'count', displayUnit: 'count', enteredUnits: ['count'] },
      parts: [{ key: 'small', label: 'small' }],
    },
    reason,
  )
  await writeMetricTexts(
    session,
    lists,
    at(),
    'devices',
    { language: 'tr', label: 'cihazlar', definition: '' },
    reason,
  )
  const groups = [{ key: 'size', label: 'size', complete: false, parts: [{ key: 'large', label: 'large' }] }]
  await addMetricGroups(session, lists, at(), 'kites', groups, reason)
  const german = { group: 'size', language: 'de' }
  await writeGroupLabel(session, lists, at(), 'kites', { ...german, part: '', label: 'Größe' }, reason)
  await writeGroupLabel(session, lists, at(), 'kites', { ...german, part: 'large', label: 'groß' }, reason)
  await arrangeMetric(session, lists, at(), 'kites', { shown: 'reported', place: 2 }, reason)
  const teams = { kind: 'organisation', from: 'agency-b', into: 'agency-a' } as const
  const cities = { kind: 'place', from: 'gn169577', into: 'gn170063' } as const
  for (const asked of [teams, cities]) await mergeEntities(session, lists, at(), asked, reason)
  await unmerge(session, lists, at(), { kind: 'organisation', key: 'agency-b' }, reason)
  await mergeEntities(session, lists, at(), teams, reason)
}

async function correctAFigure({ session }: TestDatabase, by: string): Promise<void> {
  const editor = permission<'draft.write' | 'claim.correct' | 'report.publish'>(by)
  const begun = await beginCorrection(
    session,
    editor,
    at(),
    { report: 'r4', country: 'SY', claim: 'five' },
    (figure) => ({
      ...figure,
      reason: 'entry',
      reasonNote: 'a nought was lost',
      cells: { ...figure.cells, amount: '30' },
    }),
  )
  if (begun.kind !== 'begun') throw new Error(begun.kind)
  await sendDraft(session, editor, at(), { key: begun.draft, version: 1 })
  const published = await publishDraft(session, editor, at(), { key: begun.draft, version: 2 })
  if (published.kind !== 'published') throw new Error(JSON.stringify(published))
}

/** Readers send three sources: a draft is begun from one, another is put away, the third waits. */
async function takeSources({ session, database }: TestDatabase, by: string): Promise<void> {
  await changeSettings(session, permission(by), at(), { ...settingsOf([]), 'readers.sources': true })
  const source = {
    country: 'SY',
    metric: 'devices',
    place: 'SY02',
    url: 'https://example.org',
    contact: 'Eva',
  }
  for (const text of ['one', 'two', 'three']) await sendReaderSource(session, at(), { ...source, text })
  const [first, second] = await database.source.findMany({ orderBy: { id: 'asc' } })
  if (first === undefined || second === undefined) throw new Error('no source was taken')
  await beginDraftFromSource(session, permission(by), at(), first.key)
  await dismissSource(session, permission(by), at(), { key: second.key, reason })
}
