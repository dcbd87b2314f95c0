import 'server-only'
import { placeIndex, type Recomputed, recompute } from '@/lib/curves/recompute'
import { updateSummaries } from '@/lib/curves/summary'
import { publishing } from '@/lib/db/publishing'
import type { Session } from '@/lib/db/session'
import { claimContext } from '@/lib/exchange/claim-context'
import { parseClaimRow } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { type CsvFile, type RowBatch, readCsv } from '@/lib/exchange/csv-in'
import type { FileProblem, RawRow } from '@/lib/exchange/types'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadPlaces, type StoredPlace } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import type { EntryCounts } from './entry'
import { describeFalls, type Fall } from './falls'
import { Register } from './register'
import type { Author } from './types'

export interface ImportRequest {
  bytes: AsyncIterable<Uint8Array>
  author: Author
  /** Reads, reconciles and tells everything, and stores nothing. */
  dryRun: boolean
  /** Goes on where a number that readers see would fall, or where a claim that counts would be set aside. */
  acceptFalls: boolean
  /** Told now and then how far it is: rows read, or accounts reconciled. */
  onProgress?: (progress: { rows: number; accounts: number; ofAccounts: number }) => void
  patienceMs?: number
}

/** What an import came to. Nothing was stored unless it is `imported`. */
export type ImportOutcome =
  | { kind: 'refused'; rows: number; problems: FileProblem[]; notes: FileProblem[] }
  | ({ kind: 'imported' | 'unchanged' | 'checked' | 'stopped' } & ImportReport)

export interface ImportReport {
  notes: FileProblem[]
  counts: EntryCounts
  /** Organisations that were not known before. */
  organisations: readonly string[]
  /** Numbers that fall, and claims set aside. */
  falls: Fall[]
  setAside: Recomputed['setAside']
}

/** Problems beyond this many are counted and not kept. */
const problemsKept = 1_000

/** Carries an outcome out of the transaction, which is then rolled back. */
class RolledBack extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super(outcome.kind)
  }
}

/**
 * Enters a file of reported figures, all or nothing, and reconciles what it touches, in one publishing transaction. With a
 * problem anywhere nothing is stored and the lock is given back at once; the rest of the file is still read, so that all
 * problems of its rows are told together.
 */
export async function importFile(session: Session, request: ImportRequest): Promise<ImportOutcome> {
  const file = await readCsv(request.bytes, CLAIM_COLUMNS)
  if (!file.ok) return { kind: 'refused', rows: 0, problems: file.problems, notes: [] }
  const known = { places: await loadPlaces(session), metrics: await loadMetrics(session) }
  const context = claimContext({ ...known, resolvePlace: placeResolver(known.places) })
  const read = (raw: RawRow) => parseClaimRow(raw, context)
  try {
    return await publishing(
      session,
      request.author.at,
      async () => {
        const outcome = await enterFile(session, request, file, read, known)
        if (outcome.kind !== 'imported') throw new RolledBack(outcome)
        return outcome
      },
      request.patienceMs,
    )
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
    return error.outcome.kind === 'refused' ? await readOn(error.outcome, file, read) : error.outcome
  }
}

type OpenFile = Extract<CsvFile, { ok: true }>

/** What the rows of a file are understood by. */
interface Known {
  places: StoredPlace[]
  metrics: Metric[]
}

type RowReader = (raw: RawRow) => ReturnType<typeof parseClaimRow>

async function enterFile(
  session: Session,
  request: ImportRequest,
  file: OpenFile,
  read: RowReader,
  known: Known,
): Promise<ImportOutcome> {
  const { author, dryRun, acceptFalls, onProgress } = request
  const index = placeIndex(known.places)
  const register = await Register.open(session, author, index.idOf)
  for (;;) {
    const { value: batch, done } = await file.batches.next()
    if (done) break
    const { rows, problems } = readBatch(batch, read)
    if (problems.length === 0) await register.enter(rows)
    if (problems.length > 0 || register.problems.length > 0) {
      const all = [...problems, ...register.problems].sort((a, b) => a.line - b.line)
      return { kind: 'refused', rows: register.counts.rows + rows.length, problems: all, notes: file.notes }
    }
    onProgress?.({ rows: register.counts.rows, accounts: 0, ofAccounts: 0 })
  }
  const { counts, effects } = register
  const ofAccounts = effects.touched.size
  const { numbers, setAside } = await recompute(session, index, effects.touched.values(), (accounts) =>
    onProgress?.({ rows: counts.rows, accounts, ofAccounts }),
  )
  await updateSummaries(session, effects.gains)
  const falls = await describeFalls(session, numbers, known.metrics, known.places)
  const report = { notes: file.notes, counts, organisations: register.organisations, falls, setAside }
  if (dryRun) return { kind: 'checked', ...report }
  if (!register.changedAnything) return { kind: 'unchanged', ...report }
  const lowers = falls.length > 0 || setAside.some((aside) => aside.counted)
  return { kind: lowers && !acceptFalls ? 'stopped' : 'imported', ...report }
}

function readBatch(batch: RowBatch, read: RowReader) {
  const problems = [...batch.problems]
  const rows = []
  for (const raw of batch.rows) {
    const result = read(raw)
    if (result.ok) rows.push(result.row)
    else problems.push(...result.problems)
  }
  return { rows, problems }
}

/** Reads the rest of a refused file for further problems. */
async function readOn(
  outcome: Extract<ImportOutcome, { kind: 'refused' }>,
  file: OpenFile,
  read: RowReader,
): Promise<ImportOutcome> {
  let { rows } = outcome
  const problems = [...outcome.problems]
  for await (const batch of file.batches) {
    const more = readBatch(batch, read)
    rows += batch.rows.length
    if (problems.length < problemsKept) problems.push(...more.problems)
  }
  return { ...outcome, rows, problems: problems.slice(0, problemsKept) }
}
