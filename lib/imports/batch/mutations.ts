import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { mayDoInAll } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { notifyOfBatch } from '@/lib/drafts/notifications/notify'
import { type StepRefusal, stepRefusal } from '@/lib/drafts/states'
import { addJob, cancelJobs } from '@/lib/jobs/mutations'
import { countriesIn } from '@/lib/people/roles/role-countries'
import { readSwitch } from '@/lib/settings/read-switch'
import { MOST_DRAFTED } from '../limits'
import { type AskedImport, forAnswer } from '../mutations'
import { reviewsBatch } from './data'
import { parseReview } from './stored'
import type { BatchReview } from './types'

/** What came of a step with a batch. */
export type BatchOutcome =
  | { kind: 'done' }
  /** It was changed since the version at hand; nothing was done. */
  | { kind: 'newer' }
  | { kind: 'gone' }
  /** What it comes to is not known, or was worked out of other answers. */
  | { kind: 'unready' }
  | { kind: 'refused'; why: StepRefusal }
  /** It is being published already. */
  | { kind: 'busy' }
  /** Checks that contradict figures of it, of which nobody said why they stand. */
  | { kind: 'unanswered'; checks: Check[] }

interface StoredBatch {
  id: number
  version: number
  state: string
  authorId: string
  review: string
  countries: string
  name: string
  bytes: number
  sha256: string
}

const columns = `"id", "version", "state", "authorId", "review", "countries", "fileName" as "name", "fileSize" as "bytes", "fileHash" as "sha256"`

/** Hands the figures of a file to those who review, all of them as one batch. */
export function sendBatch(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: AskedImport,
): Promise<BatchOutcome> {
  return writeTransaction(session, at, () => send(session, granted, at, asked))
}

async function send(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: AskedImport,
): Promise<BatchOutcome> {
  const found = await forAnswer(session, granted, asked)
  if (found.kind !== 'import') return found
  if (await isWorkedOn(session, asked.key)) return { kind: 'busy' }
  const batch = await findBatch(session, asked.key)
  const [ready] = await session.query(
    `select 1 as "one" from "FileImport" where "id" = ? and "outcomeOf" = "version"`,
    [found.row.id],
  )
  const review = batch === null || ready === undefined ? null : parseReview(batch.review)
  if (batch === null || review === null || review.problemCount > 0) return { kind: 'unready' }
  const why = await refusalOf(session, granted, 'send', 'open', batch)
  if (why !== null) return { kind: 'refused', why }
  await change(session, batch.id, { state: 'sent', sentAt: at, changedAt: at })
  await appendAuditEntry(session, {
    ...{ at, by: granted.by, action: 'import.send', subject: asked.key, before: { state: 'open' } },
    after: { state: 'sent', file: fileInAudit(batch), figures: review.counts.rows },
  })
  return { kind: 'done' }
}

/** Gives a batch back to its author, with what should be looked at. */
export function returnBatch(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: string,
  { key, version, remark }: AskedImport & { remark: string },
): Promise<BatchOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forStep(session, granted, 'return', { key, version })
    if (found.kind !== 'batch') return found
    await change(session, found.batch.id, {
      ...{ state: 'open', remark, answers: '', decidedAt: at, decidedBy: granted.by, changedAt: at },
    })
    await appendAuditEntry(session, {
      ...{ at, by: granted.by, action: 'import.return', subject: key, before: { state: 'sent' } },
      after: { state: 'open', remark },
    })
    const { authorId } = found.batch
    await notifyOfBatch(session, at, { key, authorId }, { kind: 'returned', by: granted.by })
    return { kind: 'done' }
  })
}

/** What a batch is published with: why figures stand although checks contradict them, by the check. */
export interface BatchAnswers {
  answers: ReadonlyMap<Check, Reason>
}

/** Has a batch published by the process that does long work: it waits there until it is on record, or was told why it is not. */
export function askToPublish(
  session: SqlConnection,
  granted: Permission<'report.publish'>,
  at: string,
  asked: AskedImport & BatchAnswers,
): Promise<BatchOutcome> {
  return writeTransaction(session, at, () => ask(session, granted, at, asked))
}

async function ask(
  session: SqlConnection,
  granted: Permission<'report.publish'>,
  at: string,
  { key, version, answers }: AskedImport & BatchAnswers,
): Promise<BatchOutcome> {
  const found = await forStep(session, granted, 'publish', { key, version })
  if (found.kind !== 'batch') return found
  const review = parseReview(found.batch.review)
  if (review === null || review.problemCount > 0) return { kind: 'unready' }
  const checks = unansweredIn(review, answers)
  if (checks.length > 0) return { kind: 'unanswered', checks }
  await session.run('update "FileImport" set "answers" = ? where "id" = ?', [
    JSON.stringify(Object.fromEntries(answers)),
    found.batch.id,
  ])
  await addJob(session, at, { kind: 'import.publish', subject: key, by: granted.by })
  return { kind: 'done' }
}

/** Sends a small file's figures and has them published at once, where the settings of the record let an editor do so: both or neither. */
export function publishAtOnce(
  session: SqlConnection,
  granted: Permission<'draft.write' | 'report.publish'>,
  at: string,
  asked: AskedImport & BatchAnswers,
): Promise<BatchOutcome> {
  return writeTransaction(session, at, async () => {
    if (!(await readSwitch(session, 'desk.importsPublish')))
      return { kind: 'refused', why: 'not_yours' } as const
    const batch = await findBatch(session, asked.key)
    const review = batch === null ? null : parseReview(batch.review)
    if (review !== null && review.counts.rows > MOST_DRAFTED) return { kind: 'unready' } as const
    const checks = review === null ? [] : unansweredIn(review, asked.answers)
    if (checks.length > 0) return { kind: 'unanswered', checks } as const
    const held = { authorId: granted.by, countries: batch?.countries ?? '' }
    const why = await refusalOf(session, granted, 'publish', 'sent', held)
    if (why !== null) return { kind: 'refused', why } as const
    const sent = await send(session, granted, at, asked)
    return sent.kind === 'done' ? ask(session, granted, at, { ...asked, version: asked.version + 1 }) : sent
  })
}

/** Has it worked out anew what a batch that waits would do. */
export function askToReview(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: string,
  key: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const batch = await findBatch(session, key)
    if (batch?.state === 'sent' && reviews(granted, batch))
      await addJob(session, at, { kind: 'import.review', subject: key, by: granted.by })
  })
}

/** Stops what is being done with a batch that waits: it waits on, and nothing of it is on record. */
export function cancelBatchWork(
  session: SqlConnection,
  granted: Permission<'report.review'>,
  at: string,
  key: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const batch = await findBatch(session, key)
    if (batch?.state === 'sent' && reviews(granted, batch)) await cancelJobs(session, at, key)
  })
}

/** Checks that contradict figures of a batch, and have no reason. */
export const unansweredIn = ({ kinds }: BatchReview, answers: ReadonlyMap<Check, Reason>): Check[] =>
  kinds.flatMap(({ check, severity }) => (severity === 'contradicts' && !answers.has(check) ? check : []))

/** The batch, where the step may be taken on the version at hand, else what keeps it from being taken. For use inside a transaction. */
async function forStep(
  session: SqlConnection,
  granted: Permission<'report.review'> | Permission<'report.publish'>,
  step: 'return' | 'publish',
  { key, version }: AskedImport,
): Promise<{ kind: 'batch'; batch: StoredBatch } | Exclude<BatchOutcome, { kind: 'done' }>> {
  const batch = await findBatch(session, key)
  if (batch === null || !(reviews(granted, batch) || batch.authorId === granted.by)) return { kind: 'gone' }
  const state = batch.state === 'sent' ? 'sent' : batch.state === 'open' ? 'returned' : 'published'
  const why = await refusalOf(session, granted, step, state, batch)
  if (why !== null) return { kind: 'refused', why }
  if (batch.version !== version) return { kind: 'newer' }
  return (await isWorkedOn(session, key)) ? { kind: 'busy' } : { kind: 'batch', batch }
}

async function isWorkedOn(session: SqlConnection, key: string): Promise<boolean> {
  const work = await session.query(
    `select 1 as "one" from "Job" where "subject" = ? and "state" in ('queued', 'running')`,
    [key],
  )
  return work.length > 0
}

/** Why somebody may not take a step with a batch: by the rules of drafts. */
async function refusalOf(
  session: SqlConnection,
  granted: Pick<Permission<'report.publish'>, 'by' | 'person'>,
  step: 'send' | 'return' | 'publish',
  state: 'open' | 'sent' | 'returned' | 'published',
  batch: Pick<StoredBatch, 'authorId' | 'countries'>,
): Promise<StepRefusal | null> {
  const { person, by } = granted
  const who = {
    isAuthor: batch.authorId === by,
    reviews: reviews(granted, batch),
    writes: person === null || mayDoInAll(person, 'draft.write', countriesIn(batch.countries)),
  }
  return stepRefusal(step, state, who, await readSwitch(session, 'desk.fourEyes'))
}

/** Whether somebody reviews figures of all the countries of a batch. */
const reviews = ({ person }: Pick<Permission<'report.review'>, 'person'>, batch: { countries: string }) =>
  person === null || reviewsBatch(person, batch)

async function findBatch(session: SqlConnection, key: string): Promise<StoredBatch | null> {
  const [row] = await session.query<StoredBatch>(
    `select ${columns} from "FileImport" where "key" = ? and "state" in ('open', 'sent', 'done')`,
    [key],
  )
  return row ?? null
}

/** The file of an import, for the audit to name. */
export const fileInAudit = ({ name, bytes, sha256 }: Pick<StoredBatch, 'name' | 'bytes' | 'sha256'>) => ({
  ...{ name, bytes: Number(bytes), sha256 },
})

/** Writes columns of an import and raises its version; what it comes to follows from its answers as before. */
async function change(
  session: SqlConnection,
  id: number,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const names = Object.keys(given).map((name) => `"${name}" = ?`)
  await session.run(
    `update "FileImport" set ${names.join(', ')}, "outcomeOf" = "outcomeOf" + 1, "version" = "version" + 1 where "id" = ?`,
    [...Object.values(given), id],
  )
}
