import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { namesOf } from '../data'
import type { DraftContent } from '../schema'
import { type ContentChange, contentChanges } from './content-changes'
import { contentOf, fixesOf } from './fixes'

/** What can be done to a draft that its history tells of. */
const HISTORY_STEPS = ['send', 'return', 'publish', 'discard', 'fix', 'remark', 'assign', 'handOver'] as const
export type HistoryStep = (typeof HISTORY_STEPS)[number]

/** A step that somebody took, and what the draft said otherwise than when it was sent before. */
export interface HistoryEntry {
  id: number
  step: HistoryStep
  /** Name of who took it, and of whom it was handed to or assigned; blank where nobody. */
  by: string
  to: string
  at: string
  changes: ContentChange[]
}

/** So many of the latest steps are told. */
export const mostHistory = 200

/** Everything that was done with a draft since it was first sent, the latest first, as the audit has it. */
export async function readHistory(
  database: Database,
  session: SqlConnection,
  key: string,
): Promise<HistoryEntry[]> {
  const rows = await session.query<{
    id: number
    at: string
    by: string
    action: string
    before: string
    after: string
  }>(
    `select "id", "at", "by", "action", "before", "after" from "AuditEntry" where "subject" = ? and "action" like 'draft.%'
     order by "id" desc limit ${mostHistory}`,
    [key],
  )
  const nameOf = await namesOf(
    database,
    rows.flatMap(({ by, after }) => [{ by }, { by: handedTo(after) }]),
  )
  let sent: DraftContent | null = null
  const entries: HistoryEntry[] = []
  for (const { id, at, by, action, before, after } of rows.reverse()) {
    const step = HISTORY_STEPS.find((known) => `draft.${known}` === action)
    if (step === undefined) continue
    const content = step === 'send' ? contentOf(after) : null
    const to = handedTo(after)
    entries.push({
      ...{ id, step, at, by: nameOf.get(by) ?? by, to: to === '' ? '' : (nameOf.get(to) ?? to) },
      changes:
        step === 'fix'
          ? fixesOf(before, after, sent)
          : content !== null && sent !== null
            ? contentChanges(sent, content)
            : [],
    })
    if (content !== null) sent = content
  }
  return entries.reverse()
}

function handedTo(after: string): string {
  const { author = '', reviewer = '' } = recordOf(after)
  return String(author || reviewer)
}

function recordOf(kept: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(kept)
    return typeof read === 'object' && read !== null && !Array.isArray(read)
      ? (read as Record<string, unknown>)
      : {}
  } catch {
    return {}
  }
}
