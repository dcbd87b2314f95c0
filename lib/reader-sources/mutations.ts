import 'server-only'
import { randomBytes } from 'node:crypto'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { type Instant, nextId, writeTransaction } from '@/lib/db/transactions'
import { settingsOf } from '@/lib/settings/settings'
import { insertSources } from '@/lib/sources/mutations'
import { mostWaiting } from './limits'
import type { SourceInput } from './source'

/** What came of sending a source: it waits; the site wants none; as many wait as may. */
export type SendOutcome = 'sent' | 'off' | 'full'

/** Who the audit says has sent it: a reader, of whom nothing is known. */
const reader = 'reader'

/** Puts a source before the desk: the letter is kept as it came, and its source stands in the inbox. One that says the same as one that waits is that one: a button may be pressed twice. */
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
    const named = { ...blankSource, url, country, key: randomBytes(9).toString('hex'), readerKey: key }
    await insertSources(session, at, reader, [named])
    await appendAuditEntry(session, {
      ...{ at, by: reader, action: 'source.send', subject: key },
      ...{ before: null, after: { country, metric, place } },
      touched: { ReaderSource: [id] },
    })
    return 'sent'
  })
}

/** Nobody has looked at what a reader names: only where it is and of which country is known. */
const blankSource = {
  ...{ title: '', publisher: '', published: '', language: '', operator: '', due: '', note: '', text: '' },
  priority: 'normal' as const,
}

const undecided = { decidedBy: '', decidedAt: '', reason: '', draftKey: '' }
