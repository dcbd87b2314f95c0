import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection, SqlValue } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { addJob, cancelJobs } from '@/lib/jobs/mutations'
import type { FileOffer, Mapping } from '@/lib/spreadsheets/types'
import { removePages } from './batch/pages'
import type { BatchReview } from './batch/types'
import { KEPT_DAYS } from './limits'
import type { FileOutcome } from './outcome'

/** What came of an answer about a file. */
export type AnswerOutcome =
  | { kind: 'kept'; version: number }
  /** It was answered otherwise since the version at hand, in another window; nothing was changed. */
  | { kind: 'newer' }
  /** There is no such import of this person's that could still be answered about. */
  | { kind: 'gone' }

export interface AskedImport {
  key: string
  /** The version that was answered on. */
  version: number
}

interface StoredImport {
  id: number
  version: number
  mapping: string
}

/** Keeps how a file is read, and has worked out what it then comes to. */
export function keepMapping(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: AskedImport,
  mapping: Mapping,
): Promise<AnswerOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forAnswer(session, granted, asked)
    if (found.kind !== 'import') return found
    const text = JSON.stringify(mapping)
    const version = found.row.mapping === text ? asked.version : asked.version + 1
    await change(session, found.row.id, { mapping: text, version, changedAt: at })
    await addJob(session, at, { kind: 'import.map', subject: asked.key, by: granted.by })
    return { kind: 'kept', version }
  })
}

/** Puts an import away with its bytes, and whatever is being worked out of it. */
export function discardImport(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: AskedImport,
): Promise<AnswerOutcome> {
  return writeTransaction(session, at, async () => {
    const found = await forAnswer(session, granted, asked)
    if (found.kind !== 'import') return found
    await cancelJobs(session, at, asked.key)
    await closeImport(session, found.row.id, 'discarded', at)
    return { kind: 'kept', version: asked.version + 1 }
  })
}

/** Stops what is being worked out of a file; what was answered stays. */
export function cancelWork(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  key: string,
): Promise<number> {
  return writeTransaction(session, at, async () => {
    const found = await findOwn(session, granted, key)
    return found === null ? 0 : cancelJobs(session, at, key)
  })
}

/** Has it worked out once more, as where that was stopped or the record is another. */
export function workOutAgain(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  key: string,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const found = await findOwn(session, granted, key)
    if (found === null) return
    const kind = found.mapping === '' ? 'import.inspect' : 'import.map'
    await addJob(session, at, { kind, subject: key, by: granted.by })
  })
}

/** Keeps a mapping under a name for files of its shape, in place of what had the name before. */
export async function nameMapping(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  { name, shape, mapping, usedFor }: { name: string; shape: string; mapping: Mapping; usedFor: string },
): Promise<void> {
  await writeTransaction(session, at, async () => {
    const row = { shape, mapping: JSON.stringify(mapping), by, at, usedFor, usedAt: at }
    const names = Object.keys(row).map((column) => `"${column}" = ?`)
    const changed = await session.run(`update "KeptMapping" set ${names.join(', ')} where "name" = ?`, [
      ...Object.values(row),
      name,
    ])
    if (changed > 0) return
    const whole = { id: await nextId(session, 'KeptMapping'), name, ...row }
    await session.insert('KeptMapping', Object.keys(whole), [Object.values(whole)])
  })
}

/** The import of this person's that an answer is about, where it is as it was when it was answered. For use inside a transaction. */
export async function forAnswer(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  { key, version }: AskedImport,
): Promise<{ kind: 'import'; row: StoredImport } | Exclude<AnswerOutcome, { kind: 'kept' }>> {
  const row = await findOwn(session, granted, key)
  if (row === null) return { kind: 'gone' }
  return row.version === version ? { kind: 'import', row } : { kind: 'newer' }
}

async function findOwn(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  key: string,
): Promise<StoredImport | null> {
  const [row] = await session.query<StoredImport>(
    `select "id", "version", "mapping" from "FileImport" where "key" = ? and "authorId" = ? and "state" = 'open'`,
    [key, by],
  )
  return row ?? null
}

/** Ends an import and removes its bytes and figures. For use inside a transaction. */
export async function closeImport(
  session: SqlConnection,
  id: number,
  state: 'done' | 'discarded',
  at: string,
): Promise<void> {
  await session.run('delete from "FileImportPart" where "importId" = ?', [id])
  await removePages(session, id)
  await session.run(
    'update "FileImport" set "state" = ?, "changedAt" = ?, "version" = "version" + 1 where "id" = ?',
    [state, at, id],
  )
}

/** Keeps what a file was found to hold, and how it seems to be read where nobody has answered since the version at hand. */
export function keepOffer(
  session: SqlConnection,
  at: string,
  { key, version }: AskedImport,
  { offer, mapping }: { offer: FileOffer; mapping: Mapping | null },
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const text = mapping === null ? '' : JSON.stringify(mapping)
    await session.run(
      `update "FileImport" set "offer" = ?, "refusal" = '',
         "mapping" = case when "mapping" = '' or "version" = ? then ? else "mapping" end where "key" = ?`,
      [JSON.stringify(offer), version, text, key],
    )
  })
}

/** Keeps why a file cannot be read. Its bytes are of no use any more. */
export function keepRefusal(session: SqlConnection, at: string, key: string, refusal: string): Promise<void> {
  return writeTransaction(session, at, async () => {
    await session.run('update "FileImport" set "refusal" = ? where "key" = ?', [refusal, key])
    await session.run(
      'delete from "FileImportPart" where "importId" = (select "id" from "FileImport" where "key" = ?)',
      [key],
    )
  })
}

/** Keeps what a file comes to by the mapping of a version, and what its figures would do; null where they are not known yet. */
export function keepOutcome(
  session: SqlConnection,
  at: string,
  { key, version }: AskedImport,
  outcome: FileOutcome,
  review: BatchReview | null,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    await session.run(
      `update "FileImport" set "outcome" = ?, "outcomeOf" = ?, "review" = ? where "key" = ? and "state" = 'open'`,
      [JSON.stringify(outcome), version, review === null ? '' : JSON.stringify(review), key],
    )
  })
}

/** Puts away what nobody went on with for long, and what was broken off as it arrived. */
export function removeOldImports(session: SqlConnection, at: string): Promise<void> {
  const before = (days: number) => new Date(Date.parse(at) - days * 86_400_000).toISOString()
  return writeTransaction(session, at, async () => {
    const old = await session.query<{ id: number }>(
      `select "id" from "FileImport" where ("state" = 'open' and "changedAt" < ?) or ("state" = 'arriving' and "changedAt" < ?)`,
      [before(KEPT_DAYS), before(1)],
    )
    for (const { id } of old) await closeImport(session, id, 'discarded', at)
  })
}

const change = (session: SqlConnection, id: number, columns: Readonly<Record<string, SqlValue>>) =>
  session.run(
    `update "FileImport" set ${Object.keys(columns)
      .map((name) => `"${name}" = ?`)
      .join(', ')} where "id" = ?`,
    [...Object.values(columns), id],
  )
