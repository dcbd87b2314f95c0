import 'server-only'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { Author } from '@/lib/claims/types'
import { placeIndex, type Recomputed } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { publishOrRollBack } from '@/lib/db/transactions'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { type CsvFile, type RowBatch, readCsv } from '@/lib/exchange/csv/csv-in'
import { DistinctProblems } from '@/lib/exchange/distinct-problems'
import type { FileProblem } from '@/lib/exchange/types'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadPlaces, type StoredPlace } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { ClaimWriter } from './claim-writer'
import { describeFalls, type Fall } from './decreases'
import { findingsOf, type OpenFinding, type RowFindings } from './findings'
import { absentOf } from './matching/absent-columns'
import { recomputeTouched } from './recompute-touched'
import type { EntryCounts } from './write-context'

export interface ImportRequest {
  bytes: AsyncIterable<Uint8Array>
  author: Author
  /** Reads, reconciles and tells everything, and stores nothing. */
  dryRun: boolean
  /** Goes on where a number that readers see would fall, or where a claim that counts would be set aside. */
  acceptFalls: boolean
  /** Goes on where a check contradicts a figure, and keeps this reason with it; or the reason given for that check, where there is one. */
  acceptFindings?: Reason | ReadonlyMap<Check, Reason> | null
  /**
   * Asked within the transaction once all is entered, also by a dry run: what it writes stands or falls with the figures, and where it gives
   * false nothing is stored.
   */
  atEnd?: (report: ImportReport) => Promise<boolean>
  /** Told now and then how far it is: rows read, or accounts reconciled. */
  onProgress?: (progress: { rows: number; accounts: number; ofAccounts: number }) => void
  /** Told whenever the work turns to another part of it. */
  onPart?: (part: ImportPart) => void
  patienceMs?: number
}

/** Parts of an import. Rows are read and entered in turns; `settle` is what is written once the checks are through. */
export type ImportPart = 'read' | 'enter' | 'check' | 'settle' | 'reconcile'

/** What an import came to. Nothing was stored unless it is `imported`. */
export type ImportOutcome =
  | { kind: 'refused'; rows: number; problems: FileProblem[]; notes: FileProblem[] }
  | ({ kind: 'imported' | 'unchanged' | 'checked' | 'stopped' } & ImportReport)

export interface ImportReport {
  notes: FileProblem[]
  counts: EntryCounts
  /** Organisations that were not known before. */
  organisations: readonly string[]
  /** Numbers that readers see, before and after, also those that come to the same. */
  numbers: Recomputed['numbers']
  /** Numbers that fall, and claims set aside. */
  falls: Fall[]
  setAside: Recomputed['setAside']
  /** What the checks find in the figures that the file brings. */
  findings: RowFindings
}

/** Reading stops at this many problems. */
const problemsTold = 1_000

/**
 * Enters a file of reported figures, all or nothing, and reconciles what it touches, in one publishing transaction. With a
 * problem anywhere nothing is stored; the file is still read to its end, so that its problems are told together.
 */
export async function importFile(session: SqlConnection, request: ImportRequest): Promise<ImportOutcome> {
  const file = await readCsv(request.bytes, CLAIM_COLUMNS)
  if (!file.ok) return { kind: 'refused', rows: 0, problems: file.problems, notes: [] }
  const known = { places: await loadPlaces(session), metrics: await loadMetrics(session) }
  const read = claimRowReader({ ...known, resolvePlace: placeResolver(known.places) }, file.absent)
  return publishOrRollBack(
    session,
    request.author.at,
    () => enterFile(session, request, file, read, known),
    ({ kind }) => kind === 'imported',
    request.patienceMs,
  )
}

type OpenFile = Extract<CsvFile, { ok: true }>

/** What the rows of a file are understood by. */
interface Known {
  places: StoredPlace[]
  metrics: Metric[]
}

type RowReader = ReturnType<typeof claimRowReader>

async function enterFile(
  session: SqlConnection,
  request: ImportRequest,
  file: OpenFile,
  read: RowReader,
  known: Known,
): Promise<ImportOutcome> {
  const { author, dryRun, acceptFalls, onProgress, onPart, atEnd, acceptFindings = null } = request
  const index = placeIndex(known.places)
  const absent = absentOf(file.absent)
  const lines: number[] = []
  const redated = new Map<number, number>()
  const register = await ClaimWriter.open(session, author, index.idOf, {
    action: 'report.import',
    absent,
    onClaim: (line, id) => {
      lines[id - register.since] = line
    },
    onRedated: (line, reportId) => redated.set(reportId, line),
  })
  const problems: FileProblem[] = []
  const once = new DistinctProblems()
  let rowsRead = 0
  for await (const batch of file.batches) {
    const { rows, problems: ofBatch } = readBatch(batch, read, once)
    problems.push(...ofBatch)
    rowsRead += batch.rows.length
    onPart?.('enter')
    await register.enter(rows)
    onPart?.('read')
    onProgress?.({ rows: rowsRead, accounts: 0, ofAccounts: 0 })
    if (problems.length + register.problems.length >= problemsTold) break
  }
  await register.complete()
  problems.push(...register.problems)
  once.finish()
  if (problems.length > 0) {
    const inOrder = problems.sort((a, b) => a.line - b.line).slice(0, problemsTold)
    return { kind: 'refused', rows: rowsRead, problems: inOrder, notes: file.notes }
  }
  const asked = { since: register.since, today: author.at.slice(0, 10) }
  onPart?.('check')
  const findings = await findingsOf(session, { lines, redated }, asked, known)
  const reasonFor = ({ check }: OpenFinding): Reason | null =>
    typeof acceptFindings === 'string' ? acceptFindings : (acceptFindings?.get(check) ?? null)
  for (const reason of new Set(findings.open.map(reasonFor)))
    if (reason !== null)
      register.accept(
        findings.open.filter((finding) => reasonFor(finding) === reason),
        reason,
      )
  onPart?.('settle')
  await register.finish()
  const { counts, effects } = register
  const ofAccounts = effects.touched.size
  onPart?.('reconcile')
  const { numbers, setAside } = await recomputeTouched(session, index, effects, (accounts) =>
    onProgress?.({ rows: counts.rows, accounts, ofAccounts }),
  )
  const falls = await describeFalls(session, numbers, known.metrics, known.places)
  const report = {
    notes: file.notes,
    counts,
    organisations: register.organisations,
    numbers,
    falls,
    setAside,
    findings,
  }
  const stands = (await atEnd?.(report)) ?? true
  if (dryRun) return { kind: 'checked', ...report }
  if (!register.changedAnything) return { kind: 'unchanged', ...report }
  const lowers = falls.length > 0 || setAside.some((aside) => aside.counted)
  const isContradicted = findings.open.some((finding) => reasonFor(finding) === null)
  const isStopped = !stands || isContradicted || (lowers && !acceptFalls)
  return { kind: isStopped ? 'stopped' : 'imported', ...report }
}

function readBatch(batch: RowBatch, read: RowReader, once: DistinctProblems) {
  const problems = [...batch.problems]
  const rows = []
  for (const raw of batch.rows) {
    const result = read(raw)
    if (result.ok) rows.push(result.row)
    else problems.push(...once.of(result.problems))
  }
  return { rows, problems }
}
