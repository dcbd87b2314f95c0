import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { grantPermission, type Permission } from '@/lib/access/permission'
import type { Capability } from '@/lib/access/rules'
import { verifyRecord } from '@/lib/audit/verify-record'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { findPerson } from '@/lib/people/data'
import { withReferenceData } from '@/lib/publishing/test-files'
import { giveFeedback } from '../feedback/draft-feedback'
import { createDraft, sendDraft } from '../mutations'
import { publishDraft } from '../publish/publish'
import { type DraftContent, emptyDraft, newFigure } from '../schema'
import { findDraft } from '../stored-draft'
import { type Accepted, acceptProposal, joinProposal, refuseProposal } from './decide'
import { proposeName } from './propose'
import { readUnknownNames, readWaitingProposals } from './read-proposals'
import type { ProposalContent } from './schema'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
  const now = new Date(0)
  for (const [id, role] of Object.entries({
    ann: 'analyst',
    bo: 'analyst',
    ed: 'editor',
    ada: 'administrator',
  })) {
    const person = { id, name: id, email: `${id}@example.org`, role, language: 'en' }
    await home.database.person.create({ data: { ...person, createdAt: now, updatedAt: now } })
  }
})
afterEach(() => home.close())

let clock = 0
const at = () => new Date(Date.UTC(2020, 2, 1, 12, 0, ++clock)).toISOString()
const grant = async <What extends Capability>(id: string): Promise<Permission<What>> =>
  grantPermission<What>(id, await findPerson(home.database, id))

const content = (cells: { places?: string; operator?: string }): DraftContent => ({
  ...emptyDraft,
  report: {
    ...emptyDraft.report,
    ...{ report_title: 'Bulletin', publisher: 'Agency A', published: '2020-02-01', country: 'SY' },
  },
  figures: [
    newFigure('a', {
      ...{ operator: 'Team One', metric: 'devices', basis: 'total', to: '2020-01-31', places: 'SY09' },
      ...{ qualifier: 'exact', unit: 'count', amount: '7', ...cells },
    }),
  ],
})

async function sent(cells: { places?: string; operator?: string }): Promise<string> {
  const key = await createDraft(home.session, await grant('ann'), at(), { content: content(cells) })
  await sendDraft(home.session, await grant('ann'), at(), { key, version: 1 })
  return key
}

const open = async (cells: { places?: string; operator?: string }) =>
  createDraft(home.session, await grant('ann'), at(), { content: content(cells) })

const proposed: ProposalContent = {
  ...{ typed: 'New Village', names: [{ language: 'en', name: 'New Village' }] },
  ...{ placeKind: 'locality', liesIn: 'SY02' },
}
const accepted: Accepted = { names: proposed.names, code: 'SY-new', placeKind: 'locality', liesIn: 'SY02' }

async function propose(
  draft: string,
  kind: 'place' | 'organisation',
  more: Partial<ProposalContent> = {},
  by = 'ann',
) {
  return proposeName(home.session, await grant(by), at(), { draft, kind, content: { ...proposed, ...more } })
}
const problems = async (key: string) => {
  const draft = await findDraft(home.session, key)
  if (draft === null) throw new Error('the draft is gone')
  const look = await giveFeedback(home.session, draft, 'en', at())
  return look.problems.map(({ cell }) => cell)
}
const publish = async (key: string) => {
  const outcome = await publishDraft(home.session, await grant('ed'), at(), { key, version: 2 })
  return outcome.kind === 'problems' ? outcome.problems.map(({ problem }) => problem.code) : outcome.kind
}
const waiting = async () => {
  const [proposal] = await readWaitingProposals(home.session)
  if (proposal === undefined) throw new Error('nothing waits')
  return proposal.key
}
const told = () =>
  home.database.notification.findMany({ where: { kind: 'proposal' }, select: { personId: true, by: true } })
const version = async () => (await home.database.dataVersion.findFirstOrThrow()).version

describe('a place that is proposed', () => {
  test('is used at once, holds the report back, and is what drafts mean once it is accepted, changed or not', async () => {
    const { database, session } = home
    const draft = await open({ places: 'New  village' })
    expect(await problems(draft)).toEqual(['places'])
    expect(await propose(draft, 'place', {}, 'bo')).toEqual({ kind: 'refused', fault: 'gone' })
    expect(await propose(draft, 'place', { typed: 'Elsewhere' })).toEqual({ kind: 'refused', fault: 'known' })
    expect(await propose(draft, 'place')).toEqual({ kind: 'proposed' })
    // The button pressed twice.
    expect(await propose(draft, 'place')).toEqual({ kind: 'proposed' })
    expect(await readWaitingProposals(session)).toHaveLength(1)
    expect(await problems(draft)).toEqual([])
    await sendDraft(session, await grant('ann'), at(), { key: draft, version: 1 })
    expect(await publish(draft)).toEqual(['proposedName'])

    const before = await version()
    const key = await waiting()
    const wrong: [Partial<Accepted>, string][] = [
      [{ names: [] }, 'names'],
      [{ placeKind: 'country' }, 'kind'],
      [{ placeKind: '' }, 'kind'],
      [{ code: 'a;b' }, 'code'],
      [{ code: 'SY02' }, 'taken'],
      [{ liesIn: 'YE11' }, 'liesIn'],
      [{ liesIn: 'Nowhere' }, 'liesIn'],
    ]
    for (const [change, fault] of wrong)
      expect(
        await acceptProposal(session, await grant('ada'), at(), key, { ...accepted, ...change }),
        JSON.stringify(change),
      ).toEqual({ kind: 'refused', fault })
    expect(await version()).toBe(before)
    expect(await told()).toEqual([])

    const changed = { ...accepted, names: [{ language: 'en', name: 'Newtown' }] }
    expect(await acceptProposal(session, await grant('ada'), at(), key, changed)).toEqual({ kind: 'done' })
    expect(await acceptProposal(session, await grant('ada'), at(), key, changed)).toEqual({
      kind: 'refused',
      fault: 'decided',
    })
    expect(await told()).toEqual([{ personId: 'ann', by: 'ada' }])
    expect(await publish(draft)).toBe('published')
    const claim = await database.claim.findFirstOrThrow({
      include: { stream: { include: { area: { include: { places: { include: { place: true } } } } } } },
    })
    expect(claim.stream.area.places.map(({ place }) => place.code)).toEqual(['SY-new'])
    const { faults, differences } = await verifyRecord(session, process.env.FIRMGROUND_AUDIT_KEY ?? '')
    expect(faults).toEqual([])
    expect(differences.filter(({ key }) => key === 'SY-new')).toEqual([])
  })

  test('is joined with one on record, by which the report then goes', async () => {
    const { session } = home
    const key = await sent({ places: 'New Village' })
    // Whoever reviews may propose what the author did not.
    expect(await propose(key, 'place', {}, 'ed')).toEqual({ kind: 'proposed' })
    const proposal = await waiting()
    const join = async (text: string) => joinProposal(session, await grant('ada'), at(), proposal, text)
    expect(await join('YE11')).toEqual({ kind: 'refused', fault: 'joinWith' })
    expect(await join('Nowhere')).toEqual({ kind: 'refused', fault: 'joinWith' })
    expect(await join('SY02')).toEqual({ kind: 'done' })
    expect(await publish(key)).toBe('published')
    expect(await told()).toEqual([{ personId: 'ed', by: 'ada' }])
    const [entry] = await home.database.auditEntry.findMany({ where: { action: 'proposal.join' } })
    expect(JSON.parse(entry?.after ?? '')).toEqual({ state: 'joined', became: 'SY02' })
  })

  test('is refused with a reason, which its author is told, and can be proposed otherwise', async () => {
    const { session } = home
    const draft = await open({ places: 'New Village;SY02' })
    await propose(draft, 'place')
    const key = await waiting()
    expect(await refuseProposal(session, await grant('ada'), at(), key, '')).toEqual({
      kind: 'refused',
      fault: 'reason',
    })
    expect(await refuseProposal(session, await grant('ada'), at(), key, 'A farm.')).toEqual({ kind: 'done' })
    expect(await problems(draft)).toEqual(['places'])
    const kept = await findDraft(session, draft)
    expect(await readUnknownNames(session, kept?.content ?? emptyDraft)).toMatchObject([
      { kind: 'organisation', name: 'Agency A', proposal: null },
      { kind: 'organisation', name: 'Team One', proposal: null },
      { kind: 'place', name: 'New Village', proposal: { state: 'refused', reason: 'A farm.' } },
    ])
    expect(await propose(draft, 'place')).toEqual({ kind: 'proposed' })
    expect(await told()).toHaveLength(1)
  })
})

describe('an organisation', () => {
  test('that nobody proposes is taken as typed; one that is proposed has its names once it is accepted, and is one', async () => {
    const { database, session } = home
    expect(await publish(await sent({ operator: 'Team Two' }))).toBe('published')
    const key = await sent({ operator: 'Team Nine', places: 'SY02' })
    const names = [
      { language: 'en', name: 'Team Nine' },
      { language: 'ar', name: 'الفريق التاسع' },
    ]
    await propose(key, 'organisation', { typed: 'Team Nine', names }, 'ed')
    expect(await publish(key)).toEqual(['proposedName'])
    const proposal = await waiting()
    const accept = async (given: Accepted['names']) =>
      acceptProposal(session, await grant('ada'), at(), proposal, { ...accepted, names: given })
    expect(await accept([{ language: 'en', name: 'Team Two' }])).toEqual({ kind: 'refused', fault: 'taken' })
    expect(await accept(names)).toEqual({ kind: 'done' })
    const before = await database.organisation.count()
    expect(await publish(key)).toBe('published')
    expect(await database.organisation.count()).toBe(before)
    const { names: kept } = await database.organisation.findFirstOrThrow({
      where: { names: { some: { name: 'Team Nine' } } },
      include: { names: { orderBy: { id: 'asc' } } },
    })
    expect(kept.map(({ language, name }) => ({ language, name }))).toEqual(names)
  })
})
