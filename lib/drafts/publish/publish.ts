import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { Author } from '@/lib/claims/types'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { publishOrRollBack, recordVersion } from '@/lib/db/transactions'
import { documentName } from '@/lib/documents/document-name'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { defaultLocale } from '@/lib/i18n/locales'
import { loadMetrics } from '@/lib/metrics/data'
import { keepStandings, type SaidStanding } from '@/lib/organisations/keep-standings'
import { loadPlaces } from '@/lib/places/data'
import { placeResolver } from '@/lib/places/resolve'
import { problemWith } from '@/lib/problems/problem'
import { ClaimWriter } from '@/lib/publishing/claim-writer'
import { recomputeTouched } from '@/lib/publishing/recompute-touched'
import { followDraft } from '@/lib/sources/follow-draft'
import { entryProblem } from '../entry-problem'
import { type DraftProblem, toClaimRows, withoutReason } from '../feedback/to-claim-rows'
import { change, type DraftRefusal, forStep } from '../mutations'
import { notify } from '../notifications/notify'
import { withProposed } from '../proposals/named-in-draft'
import { waitingNames } from '../proposals/read-proposals'
import type { DraftContent, DraftFigure } from '../schema'
import type { StoredDraft } from '../stored-draft'
import { noteFixes } from '../team/fixes'
import { reportKey } from './report-key'

export type PublishOutcome =
  | { kind: 'published'; report: string; country: string }
  /** It says something that cannot be on record as it is; nothing was published. */
  | { kind: 'problems'; problems: readonly DraftProblem[] }
  /** Others have published since the checks were made; nothing was published. */
  | { kind: 'moved' }
  | DraftRefusal

/** Why a published figure is changed. */
export type GivenReason = Pick<DraftFigure, 'reason' | 'reasonNote'>

/**
 * A draft as the reviewer saw it, and by the figure's id what the reviewer says in place of its author: the answers to open checks,
 * and the reasons of corrections, where one is given.
 */
export interface ToPublish {
  key: string
  version: number
  answers?: ReadonlyMap<string, DraftFigure['answers']>
  reasons?: ReadonlyMap<string, GivenReason>
  /** The version of the record that the checks were made on, where the record must still be that one. */
  seen?: number
}

/** What publishing a draft came to when it was published before. */
export const wasPublished = ({ reportKey, content }: StoredDraft): PublishOutcome => ({
  kind: 'published',
  report: reportKey,
  country: content.report.country,
})

/**
 * Puts a draft on the record in one publishing transaction: its report and figures, the curves that follow, the answers to
 * open checks, the reasons of corrections, and the audit's entry. All or nothing.
 */
export function publishDraft(
  session: SqlConnection,
  granted: Permission<'report.publish'>,
  at: string,
  asked: ToPublish,
): Promise<PublishOutcome> {
  return publishOrRollBack(
    session,
    at,
    () => publish(session, granted, at, asked),
    ({ kind }) => kind === 'published',
  )
}

async function publish(
  session: SqlConnection,
  granted: Permission<'report.publish'>,
  at: string,
  { key, version, answers, reasons, seen }: ToPublish,
): Promise<PublishOutcome> {
  const found = await forStep(session, granted, 'publish', key, version)
  if (found.kind === 'repeated') return wasPublished(found.draft)
  if (found.kind !== 'draft') return found
  // This publication has counted itself already.
  if (seen !== undefined && (await recordVersion(session)) !== seen + 1) return { kind: 'moved' }
  const { draft } = found
  const content = withReasons(withAnswers(draft.content, answers), reasons)
  const places = await loadPlaces(session)
  const reader = claimRowReader({
    places,
    metrics: await loadMetrics(session),
    resolvePlace: placeResolver(places),
  })
  const report = draft.corrects || (await freeKey(session, draft))
  const { rows, problems: read } = toClaimRows(content, report, defaultLocale, reader)
  const problems = withProposed(read, content, await waitingNames(session, content.report.country))
  if (problems.length > 0) return { kind: 'problems', problems }
  if (rows.size === 0) return { kind: 'problems', problems: [noFigure] }

  const index = placeIndex(places)
  const author = { by: granted.by, at }
  const claimIds = new Map<number, number>()
  const register = await ClaimWriter.open(session, author, index.idOf, {
    action: 'report.publish',
    onClaim: (line, id) => claimIds.set(line, id),
  })
  await register.enter([...rows.values()])
  await register.finish()
  if (register.problems.length > 0)
    return { kind: 'problems', problems: register.problems.map((problem) => entryProblem(problem, content)) }
  const { ended, problems: problemsOfReasons } = await keepReasons(session, content, at)
  if (problemsOfReasons.length > 0) return { kind: 'problems', problems: problemsOfReasons }
  await keepAnswers(session, content, claimIds, author)
  await keepDocuments(session, report, content, at)
  await keepStandings(session, author, await saidStandings(session, draft), register.organisations)
  await recomputeTouched(session, index, register.effects)
  await noteFixes(session, draft, at)
  await change(session, draft, {
    state: 'published',
    decidedBy: granted.by,
    decidedAt: at,
    reportKey: report,
  })
  const published = { ...draft, state: 'published' as const }
  await notify(session, at, published, {
    ...{ kind: 'published', by: granted.by, author: draft.authorId, remarks: [], said: [] },
  })
  await appendAuditEntry(session, {
    at,
    by: granted.by,
    action: 'draft.publish',
    subject: draft.key,
    before: { state: draft.state, author: draft.authorId },
    after: {
      state: 'published',
      report,
      ...(await sourceFile(session, draft)),
      ...(content.documents.length === 0 ? {} : { documents: content.documents }),
      answers: content.figures.flatMap(({ id, answers }) =>
        answers.map((answer) => ({ figure: id, ...answer })),
      ),
    },
    touched: { Claim: [...claimIds.values(), ...ended] },
  })
  await followDraft(session, { draftKey: draft.key, by: granted.by, at }, { kind: 'published', report })
  return { kind: 'published', report, country: content.report.country }
}

/** Keeps with a report which documents it was read from, for readers to hold their copies against. */
async function keepDocuments(
  session: SqlConnection,
  report: string,
  { documents }: DraftContent,
  at: string,
): Promise<void> {
  for (const { name, size, sha256 } of documents)
    await session.run(
      `insert into "ReportDocument" ("reportId", "sha256", "name", "size", "at")
       select "id", ?, ?, ?, ? from "Report" where "key" = ?
       on conflict ("reportId", "sha256") do update set "name" = excluded."name"`,
      [sha256, documentName(name), size, at, report],
    )
}

/** The file that a draft was made from, for the audit to name. */
async function sourceFile(
  session: SqlConnection,
  { importKey }: StoredDraft,
): Promise<{ file?: { name: string; bytes: number; sha256: string } }> {
  if (importKey === '') return {}
  const [file] = await session.query<{ name: string; bytes: number; sha256: string }>(
    'select "fileName" as "name", "fileSize" as "bytes", "fileHash" as "sha256" from "FileImport" where "key" = ?',
    [importKey],
  )
  return file === undefined ? {} : { file }
}

/** What was said of the standing of organisations in the answers about the file that a draft was made from. */
async function saidStandings(session: SqlConnection, { importKey }: StoredDraft): Promise<SaidStanding[]> {
  if (importKey === '') return []
  const [row] = await session.query<{ mapping: string }>(
    'select "mapping" from "FileImport" where "key" = ?',
    [importKey],
  )
  const { standings = [] } = JSON.parse(row?.mapping || '{}') as { standings?: SaidStanding[] }
  return standings
}

const noFigure: DraftProblem = {
  figure: null,
  cell: 'report_title',
  problem: problemWith('noFigure'),
}

function withAnswers(content: DraftContent, given: ToPublish['answers']): DraftContent {
  if (given === undefined) return content
  const figures = content.figures.map((figure) => ({ ...figure, answers: given.get(figure.id) ?? [] }))
  return { ...content, figures }
}

/** A draft with the reasons that a reviewer gave in place of its author's. */
function withReasons(content: DraftContent, given: ToPublish['reasons']): DraftContent {
  if (given === undefined) return content
  return { ...content, figures: content.figures.map((figure) => ({ ...figure, ...given.get(figure.id) })) }
}

/** The key that the draft's file gives its report, where no other has it; else one of its day and publisher. */
async function freeKey(session: SqlConnection, { plannedKey, content }: StoredDraft): Promise<string> {
  const isFree = async (key: string) =>
    (await session.query('select 1 from "Report" where "key" = ?', [key])).length === 0
  if (plannedKey !== '' && (await isFree(plannedKey))) return plannedKey
  for (let number = 1; ; number++) {
    const key = reportKey(content.report, number)
    if (await isFree(key)) return key
  }
}

/** Writes beside the figures that this publication ended why it did, and tells their ids; those that say no reason are problems. */
async function keepReasons(
  session: SqlConnection,
  content: DraftContent,
  at: string,
): Promise<{ ended: number[]; problems: DraftProblem[] }> {
  const gone: string[] = []
  const ended: number[] = []
  for (const { claim, reason, reasonNote } of content.figures) {
    if (claim === '') continue
    const [found] = await session.query<{ id: number }>(
      `select "id" from "Claim" where "key" = ? and "ended" <> '' and "endedAt" = ?`,
      [claim, at],
    )
    if (found === undefined) continue
    await session.run('update "Claim" set "endedReason" = ?, "endedNote" = ? where "id" = ?', [
      reason,
      reasonNote,
      found.id,
    ])
    gone.push(claim)
    ended.push(found.id)
  }
  return { ended, problems: withoutReason(content, gone) }
}

/** Keeps with each figure that was put on record why it was, although checks were open. */
async function keepAnswers(
  session: SqlConnection,
  { figures }: DraftContent,
  claimIds: ReadonlyMap<number, number>,
  { by, at }: Author,
): Promise<void> {
  const rows = figures.flatMap(({ answers }, position) => {
    const claimId = claimIds.get(position + 1)
    const given = new Map(answers.map((answer) => [answer.check, answer]))
    if (claimId === undefined) return []
    return [...given.values()].map(({ check, reason, note }) => [claimId, check, reason, note, by, at])
  })
  await session.insert('CheckAnswer', ['claimId', 'check', 'reason', 'note', 'by', 'at'], rows)
}
