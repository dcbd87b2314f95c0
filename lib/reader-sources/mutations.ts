import 'server-only'
import { randomBytes } from 'node:crypto'
import { holdsIn, type Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { type Instant, nextId, writeTransaction } from '@/lib/db/transactions'
import { writeDraft } from '@/lib/drafts/mutations'
import { newReport } from '@/lib/drafts/schema'
import { settingsOf } from '@/lib/settings/settings'
import type { SourceInput } from './source'
import { mostWaiting, type SourceState } from './states'

/** What came of sending a source: it waits; the site wants none; as many wait as may. */
export type SendOutcome = 'sent' | 'off' | 'full'

/** Who the audit says has sent it: a reader, of whom nothing is known. */
const reader = 'reader'

/** Puts a source before the desk. One that says the same as one that waits is that one: a button may be pressed twice. */
export function sendReaderSource(
  session: SqlConnection,
  at: Instant,
  source: SourceInput,
): Promise<SendOutcome> {
  return writeTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; value: string }>(
      `select "key", "value" from "Setting" where "key" = 'readers.sources'`,
    )
    if (!settingsOf(rows)['readers.sources']) return 'off'
    const { country, metric, place, url, text, contact } = source
    const [same] = await session.query(
      `select "id" from "ReaderSource" where "state" = 'waiting' and "country" = ? and "metric" = ? and "place" = ?
       and "url" = ? and "text" = ? and "contact" = ?`,
      [country, metric, place, url, text, contact],
    )
    if (same !== undefined) return 'sent'
    const [waiting] = await session.query<{ count: number | bigint }>(
      `select count(*) as "count" from "ReaderSource" where "state" = 'waiting'`,
    )
    if (Number(waiting?.count ?? 0) >= mostWaiting) return 'full'
    const id = await nextId(session, 'ReaderSource')
    const key = randomBytes(9).toString('hex')
    const row = { id, key, country, metric, place, url, text, contact, state: 'waiting', at, ...undecided }
    await session.insert('ReaderSource', Object.keys(row), [Object.values(row)])
    await appendAuditEntry(session, {
      ...{ at, by: reader, action: 'source.send', subject: key },
      ...{ before: null, after: { country, metric, place } },
      touched: { ReaderSource: [id] },
    })
    return 'sent'
  })
}

const undecided = { decidedBy: '', decidedAt: '', reason: '', draftKey: '' }

/** What came of deciding on a source; `by` decided on it before, to what end, and from it came the draft, where one did. */
export type DecideOutcome =
  | { kind: 'done'; draftKey: string }
  | { kind: 'unknown' }
  | { kind: 'decided'; state: SourceState }

/**
 * Begins a draft with the address and the text of a source, in which whoever begins it finds the figures. Pressed twice, it leads to
 * the draft that was begun.
 */
export function beginDraftFromSource(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: Instant,
  key: string,
): Promise<DecideOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await findSource(session, key)
    if (found === undefined || !holdsIn(granted, 'draft.write', found.country)) return { kind: 'unknown' }
    const { state, decidedBy, country, url, text } = found
    if (state === 'used' && decidedBy === granted.by) return { kind: 'done', draftKey: found.draftKey }
    if (state !== 'waiting') return { kind: 'decided', state }
    const begun = newReport(at.slice(0, 10), country)
    const content = { ...begun, report: { ...begun.report, url }, text }
    const draftKey = await writeDraft(session, granted, at, { content })
    await decide(session, { ...found, at, by: granted.by, state: 'used', draftKey, reason: '' })
    return { kind: 'done', draftKey }
  })
}

/** Puts a source away; why is kept where somebody says so. */
export function dismissSource(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: Instant,
  key: string,
  reason: string,
): Promise<DecideOutcome> {
  return writeTransaction(session, at, async () => {
    const { by } = granted
    const found = await findSource(session, key)
    if (found === undefined || !holdsIn(granted, 'report.review', found.country)) return { kind: 'unknown' }
    const { state, decidedBy } = found
    if (state === 'dismissed' && decidedBy === by) return { kind: 'done', draftKey: '' }
    if (state !== 'waiting') return { kind: 'decided', state }
    await decide(session, { ...found, at, by, state: 'dismissed', draftKey: '', reason })
    return { kind: 'done', draftKey: '' }
  })
}

interface FoundSource {
  id: number
  key: string
  country: string
  url: string
  text: string
  state: SourceState
  decidedBy: string
  draftKey: string
}

async function findSource(session: SqlConnection, key: string): Promise<FoundSource | undefined> {
  const [found] = await session.query<FoundSource>(
    `select "id", "key", "country", "url", "text", "state", "decidedBy", "draftKey" from "ReaderSource" where "key" = ?`,
    [key],
  )
  return found
}

/** How the reader could be asked goes with the decision: nobody needs it any more. */
async function decide(
  session: SqlConnection,
  {
    id,
    key,
    at,
    by,
    state,
    reason,
    draftKey,
  }: Pick<FoundSource, 'id' | 'key' | 'state' | 'draftKey'> & { at: Instant; by: string; reason: string },
): Promise<void> {
  await session.run(
    `update "ReaderSource" set "state" = ?, "decidedBy" = ?, "decidedAt" = ?, "reason" = ?, "draftKey" = ?, "contact" = ''
     where "id" = ?`,
    [state, by, at, reason, draftKey, id],
  )
  await appendAuditEntry(session, {
    ...{ at, by, action: state === 'used' ? 'source.use' : 'source.dismiss', subject: key },
    ...{
      before: { state: 'waiting' },
      after: draftKey === '' ? { state } : { state, draft: draftKey },
      reason,
    },
    touched: { ReaderSource: [id] },
  })
}
