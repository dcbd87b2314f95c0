import 'server-only'
import type { Role } from '@/lib/access/roles'
import { mayDoInAll } from '@/lib/access/rules'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import { notifyOfBatch } from '@/lib/drafts/notifications/notify'
import { stepRefusal } from '@/lib/drafts/states'
import type { JobRun } from '@/lib/jobs/types'
import { keepStandings } from '@/lib/organisations/keep-standings'
import { countriesIn } from '@/lib/people/roles/role-countries'
import type { ImportReport } from '@/lib/publishing/import'
import { readSwitch } from '@/lib/settings/read-switch'
import type { Mapping } from '@/lib/spreadsheets/types'
import { closeImport } from '../mutations'
import { enterFigures } from './enter'
import { fileInAudit, unansweredIn } from './mutations'
import { readPages } from './pages'
import { parseAnswers, parseReview, type StoredReview } from './stored'
import type { BatchReview, Unpublished } from './types'

/** Works out anew what the figures of a file would do, as where others have published since. */
export async function reviewBatch(run: JobRun): Promise<void> {
  const at = now()
  const entered = await enterFigures(run, {
    ...{ by: run.job.by, at, dryRun: true, answers: new Map() },
    decide: async () => true,
  })
  if (entered !== null) await keepReview(run.session, at, run.job.subject, entered.review)
}

/**
 * Puts a batch on the record that somebody has asked to be published: all of it, with who published it, or nothing, with why. Nothing
 * is published but what whoever asked has seen: where the record has changed so that other numbers fall, it is told.
 */
export async function publishBatch(run: JobRun): Promise<void> {
  const { session, job } = run
  const at = now()
  const asked = await readAsked(session, job.subject)
  if (asked === null || asked.review === null) return
  const { answers, version, review: seen } = asked
  let why: Unpublished = 'moved'
  const entered = await enterFigures(run, {
    ...{ by: job.by, at, dryRun: false, answers },
    decide: async (_, review, report) => {
      const batch = await readAsked(session, job.subject)
      if (batch === null || batch.version !== version) return false
      why = !(await mayPublish(session, job.by, batch))
        ? 'refused'
        : unansweredIn(review, answers).length > 0
          ? 'unanswered'
          : 'moved'
      if (why !== 'moved' || review.lowers !== seen.lowers) return false
      await putOnRecord(session, at, job, batch, report)
      return true
    },
  })
  if (entered === null || entered.kind === 'imported') return
  if (entered.kind === 'unchanged') return closeUnchanged(session, at, job, asked)
  const unpublished = entered.kind === 'refused' ? 'problems' : why
  await keepReview(session, at, job.subject, { ...entered.review, unpublished })
}

interface AskedBatch {
  id: number
  version: number
  authorId: string
  countries: string
  answers: Map<Check, Reason>
  review: StoredReview | null
  mapping: Mapping
  file: ReturnType<typeof fileInAudit>
}

/** A batch that waits, as it is now; null where it waits no more. */
async function readAsked(session: SqlConnection, key: string): Promise<AskedBatch | null> {
  const [row] = await session.query<{
    id: number
    version: number
    authorId: string
    countries: string
    answers: string
    review: string
    mapping: string
    name: string
    bytes: number
    sha256: string
  }>(
    `select "id", "version", "authorId", "countries", "answers", "review", "mapping", "fileName" as "name", "fileSize" as "bytes", "fileHash" as "sha256"
     from "FileImport" where "key" = ? and "state" = 'sent'`,
    [key],
  )
  if (row === undefined) return null
  const { answers, review, mapping, name, bytes, sha256, ...rest } = row
  return {
    ...rest,
    answers: parseAnswers(Object.entries(answers === '' ? {} : (JSON.parse(answers) as object))),
    review: parseReview(review),
    mapping: JSON.parse(mapping) as Mapping,
    file: fileInAudit({ name, bytes, sha256 }),
  }
}

/** Whether whoever asked may publish it still: their role, or what the site asks for, may be another since. */
async function mayPublish(
  session: SqlConnection,
  by: string,
  { authorId, countries }: Pick<AskedBatch, 'authorId' | 'countries'>,
): Promise<boolean> {
  const [person] = await session.query<{ role: Role; disabled: boolean | number; countries: string }>(
    'select "role", "disabled", "countries" from "Person" where "id" = ?',
    [by],
  )
  const holder =
    person === undefined
      ? null
      : { ...person, disabled: Boolean(person.disabled), countries: countriesIn(person.countries) }
  const reviews = mayDoInAll(holder, 'report.publish', countriesIn(countries))
  const fourEyes = await readSwitch(session, 'desk.fourEyes')
  return (
    stepRefusal('publish', 'sent', { isAuthor: by === authorId, reviews, writes: true }, fourEyes) === null
  )
}

/** What goes onto the record with the figures of a batch: where they come from, who sent and who published them. */
async function putOnRecord(
  session: SqlConnection,
  at: string,
  { subject, by }: JobRun['job'],
  { id, authorId, answers, mapping, file }: AskedBatch,
  { counts, organisations }: ImportReport,
): Promise<void> {
  await keepStandings(session, { by, at }, mapping.standings ?? [], organisations)
  const reports = await keepReportFiles(session, subject)
  await appendAuditEntry(session, {
    ...{ at, by, action: 'import.publish', subject, before: { state: 'sent', author: authorId } },
    after: { state: 'published', file, reports, counts, answers: Object.fromEntries(answers) },
  })
  await close(session, at, { subject, by }, { id, authorId })
}

function closeUnchanged(
  session: SqlConnection,
  at: string,
  { subject, by }: JobRun['job'],
  { id, authorId, file }: AskedBatch,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    await appendAuditEntry(session, {
      ...{ at, by, action: 'import.publish', subject, before: { state: 'sent', author: authorId } },
      after: { state: 'published', file, reports: 0 },
    })
    await close(session, at, { subject, by }, { id, authorId })
  })
}

async function close(
  session: SqlConnection,
  at: string,
  { subject: key, by }: Pick<JobRun['job'], 'subject' | 'by'>,
  { id, authorId }: Pick<AskedBatch, 'id' | 'authorId'>,
): Promise<void> {
  await closeImport(session, id, 'done', at)
  await session.run('update "FileImport" set "decidedBy" = ?, "decidedAt" = ? where "id" = ?', [by, at, id])
  await notifyOfBatch(session, at, { key, authorId }, { kind: 'published', by })
}

/** Reports that are asked for at once. */
const atOnce = 400

/** Keeps of each publication of a file that it has figures of it; how many they are. */
async function keepReportFiles(session: SqlConnection, key: string): Promise<number> {
  const keys = new Set<string>()
  for await (const { columns, figures } of readPages(session, key)) {
    const at = columns.indexOf('report_id')
    for (const { cells } of figures) keys.add(cells[at] ?? '')
  }
  const all = [...keys]
  for (let start = 0; start < all.length; start += atOnce) {
    const some = all.slice(start, start + atOnce)
    await session.run(
      `insert into "ReportFile" ("reportKey", "importKey") select r."key", ? from "Report" r
       where r."key" in (${placeholders(some.length)}) on conflict do nothing`,
      [key, ...some],
    )
  }
  return all.length
}

/** Keeps what a batch that waits comes to now. */
function keepReview(
  session: SqlConnection,
  at: string,
  key: string,
  review: StoredReview | BatchReview,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    await session.run(`update "FileImport" set "review" = ? where "key" = ? and "state" = 'sent'`, [
      JSON.stringify(review),
      key,
    ])
  })
}

const now = () => new Date().toISOString()
