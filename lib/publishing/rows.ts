import type { ClaimOrigin } from '@/lib/claims/claim-tallies'
import type { ClaimFields, ReportFields } from '@/lib/claims/types'
import type { SqlValue } from '@/lib/db/connection'
import { elementAt } from '@/lib/lookup/element-at'
import type { CachedClaim } from './cached-claim'

/** Columns of the tables that entering writes, in the order of the cells below. */
export const columns = {
  Report: [
    'id',
    'key',
    'title',
    'publisherId',
    'saidById',
    'grade',
    'language',
    'url',
    'archiveUrl',
    'published',
    'accessed',
    'entered',
  ],
  ReportCountry: ['countryId', 'reportId', 'published'],
  ReportWord: ['reportId', 'word'],
  ReportAddress: ['reportId', 'address'],
  Claim: [
    'id',
    'key',
    'reportId',
    'streamId',
    'basis',
    'fromDay',
    'toDay',
    'verb',
    'fromPrecision',
    'toPrecision',
    'qualifier',
    'amount',
    'amountTo',
    'unit',
    'low',
    'value',
    'high',
    'words',
    'note',
    'entered',
    'supersedesId',
    'ended',
    'endedAt',
  ],
  Ruling: ['id', 'claimId', 'ruling', 'reason', 'note', 'by', 'at'],
  CheckAnswer: ['claimId', 'check', 'reason', 'note', 'by', 'at'],
  AuditEntry: ['id', 'at', 'by', 'action', 'subject', 'before', 'after', 'reason', 'link'],
  AuditEntryState: ['entryId', 'states'],
} as const

/** What a report says of itself, without id, key and time of entry. */
export function reportCells(report: ReportFields, publisherId: number, saidById: number | null): SqlValue[] {
  return [
    report.title,
    publisherId,
    saidById,
    report.grade,
    report.language,
    report.url,
    report.archiveUrl,
    report.published,
    report.accessed,
  ]
}

/** Where the claims of a report come from, by its cells. */
export function originOf(cells: readonly SqlValue[]): ClaimOrigin {
  const [, publisherId, saidById, grade] = cells
  return { grade: String(grade), publisherId: Number(publisherId), sourceId: Number(saidById ?? publisherId) }
}

/** Whether the cells of a report say where a copy of it is. */
export const isArchived = (cells: readonly SqlValue[]): boolean => elementAt(cells, 6) !== ''

/** What is counted of a claim. */
export const talliedOf = ({ stream, to, content, ended, origin }: CachedClaim) => ({
  ...{ operationId: stream.account.operationId, to, ended, origin },
  words: elementAt(separated(content), wordsAt),
})

/** The columns of a file for what a claim says, in the order of `contentCells`; blank for what follows from others. */
export const contentColumns = [
  'verb',
  'from_precision',
  'to_precision',
  'qualifier',
  'amount',
  'amount_to',
  'unit',
  '',
  '',
  '',
  'words',
  'note',
] as const

const wordsAt = contentColumns.indexOf('words')

/** What a claim says beside its stream, basis and window. */
export function contentCells(claim: ClaimFields): SqlValue[] {
  return [
    claim.verb,
    claim.fromPrecision,
    claim.toPrecision,
    claim.qualifier,
    claim.amount,
    claim.amountTo,
    claim.unit,
    claim.low,
    claim.value,
    claim.high,
    claim.words,
    claim.note,
  ]
}

/** A whole row of the table of claims; `content` is what `contentCells` gives for it. */
export function claimRowCells(
  cached: CachedClaim,
  reportId: number,
  { basis, from, to }: ClaimFields,
  content: readonly SqlValue[],
  at: string,
): SqlValue[] {
  return [
    cached.id,
    cached.key,
    reportId,
    cached.stream.id,
    basis,
    from,
    to,
    ...content,
    at,
    cached.supersedesId,
    cached.ended,
    cached.ended === '' ? '' : at,
  ]
}

/** Separates cells in texts that are only compared: no cell contains it. */
const separator = '\u001f'

/** Cells as one text, for comparison: equal cells give equal texts. */
export const joined = (cells: readonly SqlValue[]) => cells.map((cell) => cell ?? '').join(separator)

/** The cells of a joined text. */
export const separated = (text: string) => text.split(separator)

/** Where two joined texts first differ: the position, and the cells. */
export function firstDifference(before: string, now: string): [at: number, before: string, now: string] {
  const old = separated(before)
  const cells = separated(now)
  const at = cells.findIndex((cell, position) => cell !== old[position])
  return [at, old[at] ?? '', cells[at] ?? '']
}

/** The same figure of the same report, whatever its amount. */
export function identityOf(streamId: number, basis: string, from: string, to: string): string {
  return `${streamId} ${basis} ${from} ${to}`
}
