import 'server-only'
import { placeIndex } from '@/lib/curves/recompute'
import type { SqlConnection } from '@/lib/db/connection'
import { draftOfReport } from '@/lib/drafts/publish/from-report'
import {
  type DraftContent,
  type DraftFigure,
  emptyDraft,
  FIGURE_CELLS,
  newFigure,
  REPORT_CELLS,
} from '@/lib/drafts/schema'
import type { ClaimColumnName } from '@/lib/exchange/claims-format'
import { defaultLocale } from '@/lib/i18n/locales'
import { elementAt } from '@/lib/lookup/element-at'
import type { StoredPlace } from '@/lib/places/data'
import { fold } from '@/lib/places/fold'
import { matchRows, type RowEffect } from '@/lib/publishing/dry-run/match-rows'
import { absentOf } from '@/lib/publishing/matching/absent-columns'
import { readTypedAmount, typedAmount } from '@/lib/quantities/typed-amount'
import { loadStanding, type StandingReport } from '@/lib/reports/active-claims'
import { problemInSheet } from '@/lib/spreadsheets/rows/origins'
import type { CellProblem } from '@/lib/spreadsheets/types'
import { cellOf, type FileRow, type FileRows } from './file-rows'
import type { CellChange, ImportedReport } from './outcome'

/** What the rows of a file come to as publications, or what stands in the way. */
export interface AsReports {
  reports: ImportedReport[]
  problems: CellProblem[]
  /** Whether new figures say what they supersede, which a draft has no field for. */
  supersede: boolean
}

/** The figures of a file by publication and country, as drafts of what the record does not say yet. `now` is an ISO instant in UTC. */
export async function toReports(
  session: SqlConnection,
  { rows, absent }: FileRows,
  { places, now }: { places: readonly StoredPlace[]; now: string },
): Promise<AsReports> {
  const reports: ImportedReport[] = []
  const problems: CellProblem[] = []
  const index = placeIndex(places)
  let supersede = false
  for (const group of byReport(rows)) {
    const { report, claim } = elementAt(group, 0).row
    const standing = await loadStanding(session, report.key, claim.country)
    const asked = { author: { by: '', at: now }, absent: absentOf(absent) }
    const matched = await matchRows(
      session,
      index.idOf,
      group.map(({ row }) => row),
      asked,
    )
    const byLine = new Map(group.map((row) => [row.row.line, row]))
    for (const problem of matched.problems) {
      const row = byLine.get(problem.line)
      if (row !== undefined) problems.push(problemInSheet(problem, row.origin))
    }
    supersede ||= group.some(
      ({ raw, row }) =>
        matched.effects.get(row.line)?.kind === 'new' && cellOf(raw, 'supersedes').trim() !== '',
    )
    reports.push(asDraft(group, standing, matched.effects, absent))
  }
  return { reports, problems, supersede }
}

/** The rows of each publication and country, in the order of the file. */
function byReport(rows: readonly FileRow[]): FileRow[][] {
  const groups = new Map<string, FileRow[]>()
  for (const row of rows) {
    const { report, claim } = row.row
    const key = [report.key, report.publisher, report.published, claim.country].join('\n')
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

function asDraft(
  rows: readonly FileRow[],
  standing: StandingReport | null,
  effects: ReadonlyMap<number, RowEffect>,
  absent: ReadonlySet<string>,
): ImportedReport {
  const first = elementAt(rows, 0)
  const { report, claim } = first.row
  const onRecord =
    standing === null ? null : draftOfReport(standing.report, claim.country, standing.claims, defaultLocale)
  const content: DraftContent = {
    ...emptyDraft,
    figures: [],
    report: { ...(onRecord ?? emptyDraft).report, ...givenCells(first, REPORT_CELLS, absent) },
  }
  const language = content.report.language || defaultLocale
  const imported: ImportedReport = {
    key: onRecord === null ? '' : report.key,
    plannedKey: report.key,
    title: content.report.report_title || `${report.publisher}, ${report.published}`,
    country: claim.country,
    ...{ added: 0, unchanged: 0, changed: 0, changes: [], content, origins: {} },
  }
  for (const [at, row] of rows.entries()) {
    const effect = effects.get(row.row.line) ?? { kind: 'unchanged' }
    if (effect.kind === 'unchanged') {
      imported.unchanged++
      continue
    }
    const id = `f${at + 1}`
    const before =
      effect.kind === 'corrects' ? onRecord?.figures.find((one) => one.claim === effect.claim) : undefined
    const figure = figureOf(row, id, before, absent, language)
    imported.content.figures.push(figure)
    imported.origins[id] = row.origin
    if (before === undefined) imported.added++
    else {
      imported.changed++
      imported.changes.push(
        ...changesOf(before, figure, onRecord?.report.language || defaultLocale, language),
      )
    }
  }
  return imported
}

/** A figure as a draft has it: what the file leaves unsaid is as on record. */
function figureOf(
  row: FileRow,
  id: string,
  before: DraftFigure | undefined,
  absent: ReadonlySet<string>,
  language: string,
): DraftFigure {
  const given = givenCells(row, FIGURE_CELLS, absent)
  for (const name of ['amount', 'amount_to'] as const)
    if (given[name] !== undefined) given[name] = typedAmount(given[name], language)
  const { withdrawn } = row.row.claim
  const figure = newFigure(id, { ...before?.cells, ...given })
  return before === undefined ? figure : { ...figure, claim: before.claim, withdrawn }
}

function givenCells<Name extends ClaimColumnName>(
  { raw }: FileRow,
  names: readonly Name[],
  absent: ReadonlySet<string>,
): Partial<Record<Name, string>> {
  const given = names.filter((name) => !absent.has(name)).map((name) => [name, cellOf(raw, name)] as const)
  return Object.fromEntries(given) as Partial<Record<Name, string>>
}

/** The cells of a figure that are others than on record. */
function changesOf(
  before: DraftFigure,
  after: DraftFigure,
  languageBefore: string,
  languageAfter: string,
): CellChange[] {
  const changes: CellChange[] = []
  for (const column of FIGURE_CELLS) {
    const [was, is] = [before.cells[column], after.cells[column]]
    const isAmount = column === 'amount' || column === 'amount_to'
    const same = isAmount
      ? readTypedAmount(was, languageBefore) === readTypedAmount(is, languageAfter)
      : plain(was) === plain(is)
    if (!same) changes.push({ figure: after.id, column, before: was, after: is })
  }
  if (after.withdrawn) changes.push({ figure: after.id, column: 'withdrawn', before: '', after: 'true' })
  return changes
}

const plain = (text: string) =>
  fold(text)
    .split(/\s*;\s*/)
    .sort()
    .join(';') + text.replace(/[^\d.-]/g, '')
