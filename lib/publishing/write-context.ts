import 'server-only'
import { type Chain, openChain } from '@/lib/audit/chain'
import { noted, openStreams, recorded, type Streams } from '@/lib/claims/streams'
import { TouchedStreams } from '@/lib/claims/touched-streams'
import type { Author } from '@/lib/claims/types'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import type { FileProblem } from '@/lib/exchange/types'
import { addOrganisation, type Directory, openDirectory } from '@/lib/organisations/directory'
import { AuditTrail } from './audit-trail'
import type { Absent } from './matching/absent-columns'
import { ReportCache } from './report-cache'
import { WriteBatch, type Writes } from './write-batch'

/** How many rows, reports and claims were met, and what became of them. */
export interface EntryCounts {
  rows: number
  reports: number
  reportsNew: number
  reportsChanged: number
  claimsNew: number
  unchanged: number
  superseded: number
  withdrawn: number
  rulings: number
  /** Answers to checks. */
  answers: number
}

/** A row's claim, and the public id of the one that the row says it supersedes. */
export interface Supersession {
  line: number
  reportKey: string
  id: number
  key: string
  named: string
  /** What the claim superseded when its row was entered, and the public id of that where the row itself corrected it, else blank. */
  supersedesId: number | null
  corrected: string
  /** Whether it stood before its row was entered, or came with it. */
  stood: boolean
  /** Whether it is counted as a new claim so far. */
  isNew: boolean
}

/** What an entry is for. */
export interface Purpose {
  /** The audit's word for it. */
  action: 'report.import' | 'report.publish'
  /** What the file of the rows does not have. */
  absent?: Absent | null
  /** Told the id of each claim that is put on record, with the line of its row. */
  onClaim?: (line: number, id: number) => void
  /** Told the id of each report on record whose day of publication, or on which it was read, is another one now. */
  onRedated?: (line: number, reportId: number) => void
}

/** What entering a file works on, from its first row to its last. */
export interface WriteContext {
  session: SqlConnection
  author: Author
  purpose: Purpose
  directory: Directory
  streams: Streams
  cache: ReportCache
  batch: Writes
  trail: AuditTrail
  chain: Chain
  effects: TouchedStreams
  counts: EntryCounts
  problems: FileProblem[]
  /** What rows name as superseded, until the last row is entered. */
  supersessions: Supersession[]
  /** The next free id of each table. */
  next: { report: number; claim: number; ruling: number }
}

/** Where entering finds and adds, and writes. */
type Means = Pick<WriteContext, 'directory' | 'streams' | 'batch' | 'chain'>

/** For use inside a publishing transaction. `placeIds` gives the id of each place's code. */
export async function openWriteContext(
  session: SqlConnection,
  author: Author,
  placeIds: ReadonlyMap<string, number>,
  purpose: Purpose,
): Promise<WriteContext> {
  const chain = await openChain(session)
  const directory = await openDirectory(session, async (key, name) => {
    const id = await addOrganisation(session, key, name)
    chain.notes.touch({ Organisation: [id] })
    return id
  })
  const streams = openStreams(session, directory, placeIds, noted(recorded(session), chain.notes))
  const batch = new WriteBatch(session, chain.notes)
  return writeContextWith(session, author, purpose, { directory, streams, batch, chain })
}

/** An entry by other means: one that only plans. */
export async function writeContextWith(
  session: SqlConnection,
  author: Author,
  purpose: Purpose,
  means: Means,
): Promise<WriteContext> {
  const next = {
    report: await nextId(session, 'Report'),
    claim: await nextId(session, 'Claim'),
    ruling: await nextId(session, 'Ruling'),
  }
  return {
    ...means,
    session,
    author,
    purpose,
    cache: new ReportCache(session, next.claim),
    trail: new AuditTrail(purpose.action),
    effects: new TouchedStreams(),
    counts: {
      rows: 0,
      reports: 0,
      reportsNew: 0,
      reportsChanged: 0,
      claimsNew: 0,
      unchanged: 0,
      superseded: 0,
      withdrawn: 0,
      rulings: 0,
      answers: 0,
    },
    problems: [],
    supersessions: [],
    next,
  }
}
