import 'server-only'
import type { Check } from '@/lib/claims/check-names'
import type { Reason } from '@/lib/claims/reasons'
import type { Author } from '@/lib/claims/types'
import { placeIndex, type Recomputed } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { publishOrRollBack } from '@/lib/db/transactions'
import { DistinctProblems } from '@/lib/exchange/distinct-problems'
import type { FileProblem } from '@/lib/exchange/types'
import { loadMetrics } from '@/lib/metrics/data'
import type { Metric } from '@/lib/metrics/types'
import { loadPlaces, type StoredPlace } from '@/lib/places/data'
import { ClaimWriter } from './claim-writer'
import { describeFalls, type Fall } from './decreases'
import { findingsOf, type OpenFinding, type RowFindings } from './findings'
import type { ImportPart } from './import-part'
import { absentOf } from './matching/absent-columns'
import { recomputeTouched } from './recompute-touched'
import { checkedAndReconciled } from './thread/checked-and-reconciled'
import type { ImportThread } from './thread/import-thread'
import { withThread } from './thread/large-file'
import { type RowFile, readRows } from './thread/read-rows'
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
 * problem anywhere nothing is stored; the file is still read to its end, so that its problems are told together. A large one is read
 * and checked by a second thread, where the process has the program for it.
 */
export function importFile(session: SqlConnection, request: ImportRequest): Promise<ImportOutcome> {
  return withThread(request.bytes, (bytes, thread) => importBytes(session, request, bytes, thread))
}

async function importBytes(
  session: SqlConnection,
  request: ImportRequest,
  bytes: AsyncIterable<Uint8Array>,
  thread: ImportThread | null,
): Promise<ImportOutcome> {
  const known = { places: await loadPlaces(session), metrics: await loadMetrics(session) }
  const file = await (thread === null ? readRows(bytes, known) : thread.readRows(bytes, known))
  if (!file.ok) return { kind: 'refused', rows: 0, problems: file.problems, notes: [] }
  return publishOrRollBack(
    session,
    request.author.at,
    () => enterFile(session, request, file, known, thread),
    ({ kind }) => kind === 'imported',
    request.patienceMs,
  )
}

type OpenFile = Extract<RowFile, { ok: true }>

/** What the rows of a file are understood by. */
interface Known {
  places: StoredPlace[]
  metrics: Metric[]
}

async function enterFile(
  session: SqlConnection,
  request: ImportRequest,
  file: OpenFile,
  known: Known,
  thread: ImportThread | null,
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
    problems.push(...batch.problems, ...batch.refused.flatMap((ofRow) => once.of(ofRow)))
    rowsRead += batch.count
    onPart?.('enter')
    await register.enter(batch.rows)
    onPart?.('read')
    onProgress?.({ rows: rowsRead, accounts: 0, ofAccounts: 0 })
    if (problems.length + register.problems.length >= problemsTold) break
  }
  await register.complete()
  problems.push(...register.problems)
  if (problems.length > 0) {
    const inOrder = problems.sort((a, b) => a.line - b.line).slice(0, problemsTold)
    return { kind: 'refused', rows: rowsRead, problems: inOrder, notes: file.notes }
  }
  const { counts, effects } = register
  const { reportsChanged, superseded, withdrawn, rulings } = counts
  // With a thread curves are made while the checks go on.
  const addsOnly = thread === null && reportsChanged + superseded + withdrawn + rulings === 0
  const asked = { since: register.since, today: author.at.slice(0, 10), addsOnly }
  const ofAccounts = effects.touched.size
  const [findings, { numbers, setAside }] = await checkedAndReconciled(thread, onPart, {
    check: (sweeper) => findingsOf(session, { lines, redated }, asked, known, sweeper),
    reconcile: (onAccount) =>
      recomputeTouched(session, index, effects, async (accounts) => {
        onProgress?.({ rows: counts.rows, accounts, ofAccounts })
        await onAccount()
      }),
  })
  onPart?.('settle')
  const reasonFor = ({ check }: OpenFinding): Reason | null =>
    typeof acceptFindings === 'string' ? acceptFindings : (acceptFindings?.get(check) ?? null)
  for (const reason of new Set(findings.open.map(reasonFor)))
    if (reason !== null)
      register.accept(
        findings.open.filter((finding) => reasonFor(finding) === reason),
        reason,
      )
  await register.finish()
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
