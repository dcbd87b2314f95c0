import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { loadKeys, publishOrRollBack, writeTransaction } from '@/lib/db/transactions'
import { changeNamesWithin } from '@/lib/directory/mutations'
import { idOfThing } from '@/lib/directory/name-tables'
import { canLieIn, isPlaceCode } from '@/lib/directory/place-rules'
import { placesCalled } from '@/lib/directory/places'
import type { Name } from '@/lib/i18n/names'
import { freeKey } from '@/lib/organisations/directory'
import { addOrganisations } from '@/lib/organisations/mutations'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { fold } from '@/lib/places/fold'
import { addPlaces } from '@/lib/places/mutations'
import { PLACE_KINDS } from '@/lib/places/tree'
import { notify } from '../notifications/notify'
import { findDraft } from '../stored-draft'
import { findProposal } from './read-proposals'
import type { ProposalFault, StoredProposal } from './schema'

export type DecisionOutcome = { kind: 'done' } | { kind: 'refused'; fault: ProposalFault }

/** A proposal as an administrator accepts it. `code`, `placeKind` and `liesIn` are of places. */
export interface Accepted {
  names: readonly Name[]
  code: string
  placeKind: string
  liesIn: string
}

type Decider = Permission<'lists.change'>

/** Puts what is proposed on record, as it was proposed or changed; the name that drafts have is a spelling of it, so that they follow. */
export function acceptProposal(
  session: SqlConnection,
  granted: Decider,
  at: string,
  key: string,
  accepted: Accepted,
): Promise<DecisionOutcome> {
  return deciding(session, at, granted, key, async (proposal) => {
    if (accepted.names.length === 0) return 'names'
    const became =
      proposal.kind === 'place'
        ? await addPlace(session, granted, at, proposal, accepted)
        : await addOrganisation(session, granted, at, proposal, accepted)
    return typeof became === 'string'
      ? became
      : { action: 'proposal.accept', state: 'accepted', became: became.key, reason: '' }
  })
}

/** Makes the name that is proposed a spelling of what is on record already. */
export function joinProposal(
  session: SqlConnection,
  granted: Decider,
  at: string,
  key: string,
  joinWith: string,
): Promise<DecisionOutcome> {
  return deciding(session, at, granted, key, async ({ kind, country, content }) => {
    const found =
      kind === 'place' ? await placeOf(session, country, joinWith) : await organisationOf(session, joinWith)
    if (found === null) return 'joinWith'
    const name = { language: '', name: content.typed, alias: true }
    const change = { do: 'add' as const, name }
    const outcome = await changeNamesWithin(session, granted, at, { kind, key: found }, change, '')
    if (outcome.kind === 'taken') return 'taken'
    // It goes by that name already.
    const isThere = outcome.kind === 'refused' && outcome.fault === 'twice'
    if (outcome.kind !== 'changed' && !isThere) return 'joinWith'
    return { action: 'proposal.join', state: 'joined', became: found, reason: '' }
  })
}

/** Refuses what is proposed; drafts that name it are told of it as of any name that is not on record. */
export function refuseProposal(
  session: SqlConnection,
  granted: Decider,
  at: string,
  key: string,
  reason: string,
): Promise<DecisionOutcome> {
  if (reason === '') return Promise.resolve({ kind: 'refused', fault: 'reason' })
  return writeTransaction(session, at, () =>
    decide(session, at, granted, key, async () => ({
      action: 'proposal.refuse',
      state: 'refused',
      became: '',
      reason,
    })),
  )
}

interface Decision {
  action: 'proposal.accept' | 'proposal.join' | 'proposal.refuse'
  state: 'accepted' | 'joined' | 'refused'
  became: string
  reason: string
}

type Deciding = (proposal: StoredProposal) => Promise<Decision | ProposalFault>

/** Decides in one publishing transaction: all of it, or nothing and what is wrong. */
const deciding = (session: SqlConnection, at: string, granted: Decider, key: string, how: Deciding) =>
  publishOrRollBack(
    session,
    at,
    () => decide(session, at, granted, key, how),
    ({ kind }) => kind === 'done',
  )

async function decide(
  session: SqlConnection,
  at: string,
  { by }: Decider,
  key: string,
  how: Deciding,
): Promise<DecisionOutcome> {
  const proposal = await findProposal(session, key)
  if (proposal === null) return { kind: 'refused', fault: 'gone' }
  if (proposal.state !== 'waiting') return { kind: 'refused', fault: 'decided' }
  const decision = await how(proposal)
  if (typeof decision === 'string') return { kind: 'refused', fault: decision }
  const { action, state, became, reason } = decision
  await session.run(
    'update "ListProposal" set "state" = ?, "became" = ?, "reason" = ?, "decidedBy" = ?, "decidedAt" = ? where "id" = ?',
    [state, became, reason, by, at, proposal.id],
  )
  await appendAuditEntry(session, {
    ...{ at, by, action, subject: key, reason },
    before: { state: 'waiting', typed: proposal.content.typed },
    after: { state, became },
  })
  const draft = await findDraft(session, proposal.draftKey)
  const event = { kind: 'proposal' as const, by, proposer: proposal.by }
  if (draft !== null) await notify(session, at, draft, event, { proposalKey: key })
  return { kind: 'done' }
}

async function addPlace(
  session: SqlConnection,
  { by }: Decider,
  at: string,
  { country, content }: StoredProposal,
  { names, code, placeKind, liesIn }: Accepted,
): Promise<{ key: string } | ProposalFault> {
  const kind = PLACE_KINDS.find((known) => known === placeKind && known !== 'country')
  if (kind === undefined) return 'kind'
  if (!isPlaceCode(code, kind)) return 'code'
  if ((await idOfThing(session, 'place', code)) !== null) return 'taken'
  const parent = await placeOf(session, country, liesIn || country)
  const around = parent === null ? undefined : (await placesCalled(session, parent))[0]
  if (parent === null || around === undefined || !canLieIn(kind, around.kind)) return 'liesIn'
  const entry = { code, kind, parent, ...namesOf(names, content.typed) }
  await addPlaces(session, [entry])
  await appendAuditEntry(session, {
    ...{ at, by, action: 'place.add', subject: code, before: null },
    after: { kind, parent, names: entered(entry), lat: null, lon: null },
    touched: { Place: [await idOfThing(session, 'place', code)].filter((id) => id !== null) },
  })
  return { key: code }
}

async function addOrganisation(
  session: SqlConnection,
  { by }: Decider,
  at: string,
  { content }: StoredProposal,
  { names }: Accepted,
): Promise<{ key: string } | ProposalFault> {
  const all = namesOf(names, content.typed)
  const known = await loadOrganisationNames(session)
  if ([...names.map(({ name }) => name), content.typed].some((name) => known.find(name) !== null))
    return 'taken'
  const key = freeKey(fold(names[0]?.name ?? content.typed), await loadKeys(session, 'Organisation'))
  await addOrganisations(session, [{ key, standing: '', standingNote: '', ...all }])
  await appendAuditEntry(session, {
    ...{ at, by, action: 'organisation.add', subject: key, before: null, after: { names: entered(all) } },
    touched: { Organisation: [await idOfThing(session, 'organisation', key)].filter((id) => id !== null) },
  })
  return { key }
}

/** Names as what is on record has them: the one that drafts have is a spelling, unless it is one of the names. */
function namesOf(names: readonly Name[], typed: string) {
  const isNamed = names.some(({ name }) => fold(name) === fold(typed))
  return {
    names: Object.fromEntries(names.map(({ language, name }) => [language, name])),
    aliases: isNamed ? [] : [typed],
  }
}

const entered = ({ names, aliases }: ReturnType<typeof namesOf>) => [
  ...Object.entries(names).map(([language, name]) => ({ language, name, alias: false })),
  ...aliases.map((name) => ({ language: '', name, alias: true })),
]

/** The code of the one place of a country that a text names; null where it names none, or several. */
async function placeOf(session: SqlConnection, country: string, text: string): Promise<string | null> {
  const called = await placesCalled(session, text)
  if (called.length === 0) return null
  const inside = await session.query<{ code: string }>(
    `select p."code" from "Place" p join "Place" c on c."id" = coalesce(p."countryId", p."id")
     where c."code" = ? and p."code" in (${placeholders(called.length)})`,
    [country, ...called.map(({ code }) => code)],
  )
  return inside.length === 1 ? (inside[0]?.code ?? null) : null
}

/** The key of the organisation that a text names; null where it names none. */
async function organisationOf(session: SqlConnection, text: string): Promise<string | null> {
  const id = (await loadOrganisationNames(session)).find(text)
  const rows =
    id === null
      ? []
      : await session.query<{ key: string }>('select "key" from "Organisation" where "id" = ?', [id])
  return rows[0]?.key ?? null
}
