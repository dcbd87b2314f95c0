import 'server-only'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { type DraftContent, emptyDraft, readContent } from '../schema'
import type { StoredDraft } from '../stored-draft'
import { type ContentChange, contentChanges, type ReportFix } from './content-changes'

/** A draft as its author sent it last, by the audit; null where it was never sent. */
async function readSentContent(
  session: SqlConnection,
  key: string,
): Promise<{ content: DraftContent; at: string } | null> {
  const [entry] = await session.query<{ after: string; at: string }>(
    `select "after", "at" from "AuditEntry" where "subject" = ? and "action" = 'draft.send' order by "id" desc limit 1`,
    [key],
  )
  const content = entry === undefined ? null : contentOf(entry.after)
  return entry === undefined || content === null ? null : { content, at: entry.at }
}

/** The content that an entry of the audit keeps; null where it keeps none. */
export function contentOf(kept: string): DraftContent | null {
  try {
    return readContent({ ...emptyDraft, ...JSON.parse(kept) })
  } catch {
    return null
  }
}

/** What reviewers changed in a report since its author sent it. */
export async function readFixes(
  session: SqlConnection,
  { key, content }: { key: string; content: DraftContent },
): Promise<ContentChange[]> {
  const sent = await readSentContent(session, key)
  return sent === null ? [] : contentChanges(sent.content, content)
}

/** What a reviewer had changed in a report that was decided on at an instant, as the audit has it. */
export async function readFixesAt(session: SqlConnection, key: string, at: string): Promise<ContentChange[]> {
  const [entry] = await session.query<{ id: number; before: string; after: string }>(
    `select "id", "before", "after" from "AuditEntry" where "subject" = ? and "action" = 'draft.fix' and "at" = ?
     order by "id" desc limit 1`,
    [key, at],
  )
  if (entry === undefined) return []
  const sent = await readSentContent(session, key)
  return fixesOf(entry.before, entry.after, sent?.content ?? null)
}

/** What reviewers changed in what was sent of a published report, of the countries in `only` where it is given, the latest first. */
export async function readFixesOfReport(
  session: SqlConnection,
  report: string,
  only: readonly string[] | null,
): Promise<ReportFix[]> {
  const rows = await session.query<{
    by: string
    at: string
    before: string
    after: string
    content: string
  }>(
    `select coalesce(p."name", e."by") as "by", e."at", e."before", e."after", d."content" from "Draft" d
     join "AuditEntry" e on e."subject" = d."key" and e."action" = 'draft.fix'
     left join "Person" p on p."id" = e."by"
     where d."reportKey" = ? and d."state" = 'published' order by e."id" desc limit ${mostFixesShown}`,
    [report],
  )
  return rows.flatMap(({ by, at, before, after, content: kept }) => {
    const content = contentOf(kept)
    const isSeen = only === null || (content !== null && only.includes(content.report.country))
    return isSeen ? { by, at, changes: fixesOf(before, after, content) } : []
  })
}

/** So many times that reviewers changed something are told of a report. */
const mostFixesShown = 50

/** What a reviewer changed, as the audit keeps it: the same cells before and after. */
export function fixesOf(before: string, after: string, sent: DraftContent | null): ContentChange[] {
  const [was, is] = [cellsOf(before), cellsOf(after)]
  return was.map(({ figure, cell, text }, at) => ({
    ...{ figure, cell, before: text, after: is[at]?.text ?? '' },
    number: figure === null ? null : (sent?.figures.findIndex(({ id }) => id === figure) ?? -1) + 1,
  }))
}

function cellsOf(kept: string): { figure: string | null; cell: string; text: string }[] {
  try {
    return JSON.parse(kept)
  } catch {
    return []
  }
}

/** Notes in the audit what a reviewer changed in a report before deciding on it, inside the transaction of the decision. */
export async function noteFixes(session: SqlConnection, draft: StoredDraft, at: string): Promise<void> {
  if (draft.changedBy === draft.authorId || draft.state !== 'sent') return
  const fixes = await readFixes(session, draft)
  if (fixes.length === 0) return
  await appendAuditEntry(session, {
    ...{ at, by: draft.changedBy, action: 'draft.fix', subject: draft.key },
    before: fixes.map(({ figure, cell, before }) => ({ figure, cell, text: before })),
    after: fixes.map(({ figure, cell, after }) => ({ figure, cell, text: after })),
  })
}
