import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { loadOrganisationNames } from '@/lib/organisations/names'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import type { DraftContent } from '../schema'
import { namedInDraft, type WaitingNames, waitingKey } from './named-in-draft'
import { PROPOSAL_KINDS, parseProposal, type StoredProposal, type UnknownName } from './schema'

/** So many proposals are listed. */
const mostListed = 100

const columns = `l."id", l."key", l."kind", l."country", l."draftKey", l."content", l."by", coalesce(p."name", l."by") as "byName", l."at", l."state", l."reason"`

type Row = Omit<StoredProposal, 'kind' | 'content'> & { kind: string; content: string }

const toStored = ({ kind, content, ...row }: Row): StoredProposal => ({
  ...row,
  kind: PROPOSAL_KINDS.find((known) => known === kind) ?? 'place',
  content: parseProposal(content),
})

/** What waits for a decision, the longest waiting first. */
export async function readWaitingProposals(session: SqlConnection): Promise<StoredProposal[]> {
  const rows = await session.query<Row>(
    `select ${columns} from "ListProposal" l left join "Person" p on p."id" = l."by"
     where l."state" = 'waiting' order by l."id" limit ${mostListed}`,
  )
  return rows.map(toStored)
}

/** One proposal, for use inside the transaction that decides on it; null where there is none. */
export async function findProposal(session: SqlConnection, key: string): Promise<StoredProposal | null> {
  const [row] = await session.query<Row>(
    `select ${columns} from "ListProposal" l left join "Person" p on p."id" = l."by" where l."key" = ?`,
    [key],
  )
  return row === undefined ? null : toStored(row)
}

/** Proposals of a country, the latest first. */
async function readProposalsOf(session: SqlConnection, country: string): Promise<StoredProposal[]> {
  const rows = await session.query<Row>(
    `select ${columns} from "ListProposal" l left join "Person" p on p."id" = l."by"
     where l."country" = ? and l."state" in ('waiting', 'refused') order by l."id" desc limit 1000`,
    [country],
  )
  return rows.map(toStored)
}

/** What a draft names that is proposed and waits for a decision, each once. */
export async function readWaitingIn(
  session: SqlConnection,
  content: DraftContent,
): Promise<StoredProposal[]> {
  const named = new Set(namedInDraft(content).map(({ kind, name }) => waitingKey(kind, name)))
  const proposals = await readProposalsOf(session, content.report.country)
  return proposals.filter(
    ({ kind, state, content: { typed } }) => state === 'waiting' && named.has(waitingKey(kind, typed)),
  )
}

/** What is proposed of a country and waits for a decision. */
export async function waitingNames(session: SqlConnection, country: string): Promise<WaitingNames> {
  const proposals = await readProposalsOf(session, country)
  return new Set(
    proposals
      .filter(({ state }) => state === 'waiting')
      .map(({ kind, content }) => waitingKey(kind, content.typed)),
  )
}

/** Each place and organisation that a draft names and that is not on record, once, in the order of the draft. */
export async function readUnknownNames(
  session: SqlConnection,
  content: DraftContent,
): Promise<UnknownName[]> {
  const { country } = content.report
  const [resolve, organisations, proposals] = [
    placeResolver(await loadPlaces(session)),
    await loadOrganisationNames(session),
    await readProposalsOf(session, country),
  ]
  const unknown = new Map<string, UnknownName>()
  for (const { kind, name } of namedInDraft(content)) {
    const isKnown =
      kind === 'place' ? resolve(name, country).kind !== 'unknown' : organisations.find(name) !== null
    const which = waitingKey(kind, name)
    if (isKnown || unknown.has(which)) continue
    const proposal = proposals.find((one) => waitingKey(one.kind, one.content.typed) === which) ?? null
    unknown.set(which, { kind, name, proposal })
  }
  return [...unknown.values()]
}
