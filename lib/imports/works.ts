import 'server-only'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SqlConnection } from '@/lib/db/connection'
import type { JobWorks } from '@/lib/jobs/run-jobs'
import type { JobRun } from '@/lib/jobs/types'
import { loadMetrics } from '@/lib/metrics/data'
import { loadPlaces } from '@/lib/places/data'
import { SpreadsheetRefused } from '@/lib/spreadsheets/read/refused'
import { enterFigures } from './batch/enter'
import { keepFigurePages } from './batch/pages'
import type { BatchReview } from './batch/types'
import { publishBatch, reviewBatch } from './batch/works'
import { writeFileOf } from './file-bytes'
import { readFileRows } from './file-rows'
import { MOST_DRAFTED } from './limits'
import { keepOffer, keepOutcome, keepRefusal, removeOldImports } from './mutations'
import type { FileOutcome } from './outcome'
import { inspectApart, mapApart, writeKnown } from './read-apart'
import { readStoredMapping, type StoredMapping } from './stored-mapping'
import { toReports } from './to-reports'

/** Problems of cells that are kept. */
const mostProblems = 1_000

/** What is worked out of files that people bring. */
export const IMPORT_WORKS: JobWorks = {
  'import.inspect': (run) => withFile(run, (path) => inspect(run, path)),
  'import.map': (run) => withFile(run, (path) => map(run, path)),
  'import.review': reviewBatch,
  'import.publish': publishBatch,
}

/** Has the file of an import lie in a folder of its own for as long as it is worked on; nothing where it is gone meanwhile. */
async function withFile({ session, job }: JobRun, work: (path: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-import-'))
  const path = join(folder, 'file')
  try {
    if (await writeFileOf(session, job.subject, path)) await work(path)
  } catch (error) {
    if (!(error instanceof SpreadsheetRefused)) throw error
    const { code, values } = error.refusal
    await keepRefusal(session, now(), job.subject, JSON.stringify({ code, values }))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Finds out what a file holds and how it seems to be read, and what it then comes to. */
async function inspect(run: JobRun, path: string): Promise<void> {
  const { session, job, signal } = run
  await removeOldImports(session, now())
  const known = await writeKnown(session, `${path}.known`)
  const offer = await inspectApart({ path, known }, signal)
  const sheet = offer.sheets.find(({ kind, guess }) => kind === 'table' && guess !== null)
  const mapping = sheet?.guess == null ? null : { ...sheet.guess, sheet: sheet.name }
  await keepOffer(session, now(), { key: job.subject, version: 0 }, { offer, mapping })
  const stored = await readStoredMapping(session, job.subject)
  if (stored !== null) await keepWhatItComesTo(run, path, known, stored)
}

/** Works out what a file comes to by its mapping, as it is when the work begins. */
async function map(run: JobRun, path: string): Promise<void> {
  const { session, job, signal } = run
  const stored = await readStoredMapping(session, job.subject)
  if (stored === null) return
  const known = await writeKnown(session, `${path}.known`)
  const { sheet, header, columns } = stored.mapping
  // Somebody said that the columns are named in another row: what they are is guessed anew.
  if (columns.length === 0 && sheet !== null && header !== null) {
    const offer = await inspectApart({ path, known, header: { sheet, ...header } }, signal)
    const guess = offer.sheets.find(({ name }) => name === sheet)?.guess ?? null
    if (guess !== null) stored.mapping = { ...guess, sheet, header }
    const asked = { key: job.subject, version: stored.version }
    await keepOffer(session, now(), asked, { offer, mapping: stored.mapping })
  }
  await keepWhatItComesTo(run, path, known, stored)
}

async function keepWhatItComesTo(
  run: JobRun,
  path: string,
  known: string,
  { mapping, version }: StoredMapping,
): Promise<void> {
  const { session, job, signal, tell } = run
  const paths = { csv: `${path}.csv`, origins: `${path}.origins` }
  const mapped = await mapApart({ path, mapping, known, paths }, { signal, tell })
  const outcome: FileOutcome = { ...mapped, reports: [], batch: '' }
  const asked = { key: job.subject, version }
  if (mapped.questions.length > 0 || mapped.problemCount > 0 || mapped.figures === 0)
    return keepOutcome(session, now(), asked, outcome, null)
  let supersede = false
  if (mapped.figures <= MOST_DRAFTED) {
    const { supersede: does, ...read } = await asReports(session, paths)
    Object.assign(outcome, read)
    supersede = does
  }
  await keepFigurePages(session, now(), job.subject, paths)
  const review = outcome.problemCount > 0 ? null : await plannedEntry(run)
  if (review !== null && review.problemCount > 0)
    Object.assign(outcome, { problems: review.problems, problemCount: review.problemCount, reports: [] })
  if (mapped.figures > MOST_DRAFTED) outcome.batch = 'many'
  else if (review !== null && (supersede || review.counts.rulings + review.counts.answers > 0))
    outcome.batch = 'columns'
  signal.throwIfAborted()
  await keepOutcome(session, now(), asked, outcome, review)
}

/** What entering the figures that are kept of a file would do, without entering them. */
async function plannedEntry(run: JobRun): Promise<BatchReview | null> {
  const by = run.job.by
  const entry = { by, at: now(), dryRun: true, answers: new Map(), decide: async () => true }
  return (await enterFigures(run, entry))?.review ?? null
}

/** What the figures come to as publications, or what is wrong with them once they are read as those of any file are. */
async function asReports(
  session: SqlConnection,
  paths: { csv: string; origins: string },
): Promise<Pick<FileOutcome, 'reports' | 'problems' | 'problemCount'> & { supersede: boolean }> {
  const onRecord = { places: await loadPlaces(session), metrics: await loadMetrics(session) }
  const rows = await readFileRows(paths, onRecord)
  const { reports, problems, supersede } =
    rows.problems.length > 0
      ? { reports: [], problems: rows.problems, supersede: false }
      : await toReports(session, rows, { places: onRecord.places, now: now() })
  return { reports, problems: problems.slice(0, mostProblems), problemCount: problems.length, supersede }
}

const now = () => new Date().toISOString()
