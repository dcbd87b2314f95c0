import 'server-only'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { SqlConnection } from '@/lib/db/connection'
import { onCopy } from '@/lib/db/on-copy'
import type { JobRun } from '@/lib/jobs/types'
import { type ImportOutcome, type ImportReport, importFile } from '@/lib/publishing/import'
import { writePages } from './pages'
import { batchReview, refusedReview } from './review'
import type { BatchReview } from './types'

/** How the figures of a file are entered. */
interface BatchEntry {
  by: string
  at: string
  dryRun: boolean
  answers: ReadonlyMap<Check, Reason>
  /** Asked within the transaction, with all that would be: whether it shall be. What it writes stands or falls with the figures. */
  decide: (session: SqlConnection, review: BatchReview, report: ImportReport) => Promise<boolean>
}

/**
 * Enters the figures that are kept of a file, by the import that the command has: all of them or none, or with `dryRun` none at all; and
 * what they come to. Null where none are kept.
 */
export async function enterFigures(
  { session, job, signal, tell }: Pick<JobRun, 'session' | 'job' | 'signal' | 'tell'>,
  { by, at, dryRun, answers, decide }: BatchEntry,
): Promise<{ kind: ImportOutcome['kind']; review: BatchReview } | null> {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-batch-'))
  const path = join(folder, 'figures.csv')
  try {
    const origins = await writePages(session, job.subject, path)
    if (origins.length === 0) return null
    let review: BatchReview | null = null
    const enter = (record: SqlConnection) =>
      importFile(record, {
        ...{ bytes: createReadStream(path, { highWaterMark: 1 << 18 }), author: { by, at } },
        ...{ dryRun, acceptFalls: true, acceptFindings: answers },
        onProgress: ({ rows, accounts, ofAccounts }) => {
          signal.throwIfAborted()
          // Reading and reconciling take about as long as each other.
          if (ofAccounts === 0) tell(rows, origins.length * 2)
          else tell(origins.length + Math.round((accounts / ofAccounts) * origins.length), origins.length * 2)
        },
        atEnd: async (report) => {
          // Until here the work may not have waited for anything: that it is to be given up is heard now.
          await setImmediate()
          signal.throwIfAborted()
          review = await batchReview(record, job.subject, at, report, origins)
          return decide(record, review, report)
        },
      })
    const outcome = await (dryRun ? onCopy(session, folder, enter) : enter(session))
    if (outcome.kind === 'refused') review = refusedReview(at, outcome.problems, origins)
    if (review === null) throw new Error(`an import that is ${outcome.kind} told nothing`)
    return { kind: outcome.kind, review }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
