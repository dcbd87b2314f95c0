import 'server-only'
import type { Database } from '@/lib/db/open'
import type { FileOffer, Mapping } from '@/lib/spreadsheets/types'
import { parseReview } from './batch/stored'
import { parseOutcome } from './outcome'
import {
  IMPORT_STATES,
  type ImportRefusal,
  type ImportState,
  type KeptMapping,
  type ListedImport,
  type ReadImport,
} from './types'

/** How many imports a list shows. */
export const mostListed = 100

/** A person's imports, what was worked on last first; those that were put away are not among them. */
export async function readImportsOf(database: Database, authorId: string): Promise<ListedImport[]> {
  const rows = await database.fileImport.findMany({
    where: { authorId, state: { in: ['open', 'sent', 'done'] } },
    omit: { offer: true, mapping: true, outcome: true, review: true },
    orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
    take: mostListed,
  })
  const drafts = await countDrafts(
    database,
    rows.map(({ key }) => key),
  )
  return rows.map((row) => ({ ...listed(row), drafts: drafts.get(row.key) ?? 0 }))
}

/** One import; null where there is none. Who may see it is for the caller to ask. */
export async function readImport(database: Database, key: string): Promise<ReadImport | null> {
  const row = await database.fileImport.findUnique({ where: { key } })
  if (row === null) return null
  const drafts = await countDrafts(database, [key])
  return {
    ...listed(row),
    drafts: drafts.get(key) ?? 0,
    authorId: row.authorId,
    countries: row.countries,
    version: row.version,
    offer: row.offer === '' ? null : (JSON.parse(row.offer) as FileOffer),
    mapping: row.mapping === '' ? null : (JSON.parse(row.mapping) as Mapping),
    outcome: row.outcome === '' ? null : parseOutcome(row.outcome),
    isCurrent: row.outcomeOf === row.version,
    refusal: row.refusal === '' ? null : (JSON.parse(row.refusal) as ImportRefusal),
    review: parseReview(row.review),
    ...{ remark: row.remark, sentAt: row.sentAt, decidedAt: row.decidedAt, decidedBy: row.decidedBy },
  }
}

/** Another import of the very same file, the last; null where there is none. */
export async function readSameFile(
  database: Database,
  { key, fileHash }: Pick<ReadImport, 'key' | 'fileHash'>,
): Promise<{ at: string; state: ImportState; key: string; authorId: string } | null> {
  const row = await database.fileImport.findFirst({
    where: { fileHash, key: { not: key }, state: { in: ['open', 'sent', 'done'] } },
    select: { changedAt: true, state: true, key: true, authorId: true },
    orderBy: { id: 'desc' },
  })
  return row === null ? null : { ...row, at: row.changedAt, state: stateOf(row.state) }
}

/** The drafts that came of an import, in the order in which they were made. */
export function readDraftsOfImport(
  database: Database,
  importKey: string,
): Promise<{ key: string; title: string; figures: number; state: string; reportKey: string }[]> {
  return database.draft.findMany({
    where: { importKey },
    select: { key: true, title: true, figures: true, state: true, reportKey: true },
    orderBy: { id: 'asc' },
  })
}

/** The files that figures of a report on record came from, each once. */
export async function readFilesOfReport(
  database: Database,
  reportKey: string,
): Promise<Pick<ListedImport, 'fileName' | 'fileSize' | 'fileHash'>[]> {
  const [drafts, batches] = await Promise.all([
    database.draft.findMany({ where: { reportKey, importKey: { not: '' } }, select: { importKey: true } }),
    database.reportFile.findMany({ where: { reportKey }, select: { importKey: true } }),
  ])
  return database.fileImport.findMany({
    where: { key: { in: [...drafts, ...batches].map(({ importKey }) => importKey) } },
    select: { fileName: true, fileSize: true, fileHash: true },
    orderBy: { id: 'asc' },
  })
}

/** Kept mappings for files of a shape, what was used last first. */
export async function readKeptMappings(database: Database, shape: string): Promise<KeptMapping[]> {
  const rows = await database.keptMapping.findMany({
    where: { shape },
    orderBy: [{ usedAt: 'desc' }, { id: 'desc' }],
  })
  return rows.map(({ name, shape, mapping, at, usedFor, usedAt }) => ({
    ...{ name, shape, at, usedFor, usedAt },
    mapping: JSON.parse(mapping) as Mapping,
  }))
}

async function countDrafts(database: Database, keys: readonly string[]): Promise<Map<string, number>> {
  const counts = await database.draft.groupBy({
    by: ['importKey'],
    where: { importKey: { in: keys.filter((key) => key !== '') } },
    _count: { _all: true },
  })
  return new Map(counts.map(({ importKey, _count }) => [importKey, _count._all]))
}

const stateOf = (state: string): ImportState => IMPORT_STATES.find((known) => known === state) ?? 'discarded'

type Row = Omit<ListedImport, 'state' | 'drafts' | 'isRefused' | 'isBatch'> & {
  state: string
  refusal: string
  sentAt: string
}

const listed = ({
  key,
  state,
  fileName,
  fileSize,
  fileHash,
  createdAt,
  changedAt,
  refusal,
  sentAt,
}: Row) => ({
  ...{ key, fileName, fileSize, fileHash, createdAt, changedAt },
  state: stateOf(state),
  isRefused: refusal !== '',
  isBatch: sentAt !== '',
})
