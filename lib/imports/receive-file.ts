import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Permission } from '@/lib/access/permission'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { documentName } from '@/lib/documents/document-name'
import { addJob } from '@/lib/jobs/mutations'
import { MOST_FILE_BYTES, MOST_OPEN, PART_BYTES } from './limits'
import type { ArrivingFile } from './multipart'

export type ReceivedFile =
  | { kind: 'received'; key: string }
  | { kind: 'refused'; why: 'empty' | 'large' | 'many' }

/** How long a piece of a file waits while the record is written: whoever sends it sees in the browser how far it is. */
const arrivalPatienceMs = 60_000

/** What the file's bytes are more than may be taken. */
class TooLarge extends Error {}

/**
 * Keeps a file that is on its way, a piece at a time, each in a write of its own: nobody waits for the network of somebody else. The import
 * is there once the last piece is; what is broken off or refused leaves nothing.
 */
export async function receiveFile(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  file: ArrivingFile,
): Promise<ReceivedFile> {
  const begun = await begin(session, granted, at, file.name)
  if (begun === null) return { kind: 'refused', why: 'many' }
  try {
    const { size, hash } = await keepParts(session, begun.id, file.bytes)
    if (size > 0) return await complete(session, granted, at, { ...begun, size, hash })
    await removeImport(session, begun.id)
    return { kind: 'refused', why: 'empty' }
  } catch (error) {
    await removeImport(session, begun.id)
    if (error instanceof TooLarge) return { kind: 'refused', why: 'large' }
    throw error
  }
}

function begin(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  name: string,
): Promise<{ id: number; key: string } | null> {
  return writeTransaction(session, at, async () => {
    const [open] = await session.query<{ count: number | bigint }>(
      `select count(*) as "count" from "FileImport" where "authorId" = ? and "state" in ('arriving', 'open')`,
      [by],
    )
    if (Number(open?.count ?? 0) >= MOST_OPEN) return null
    const id = await nextId(session, 'FileImport')
    const key = randomBytes(9).toString('hex')
    const row = {
      ...{ id, key, authorId: by, state: 'arriving', version: 1, fileName: documentName(name) },
      ...{ fileSize: 0, fileHash: '', offer: '', mapping: '', outcomeOf: 0, outcome: '', refusal: '' },
      ...{ createdAt: at, changedAt: at },
    }
    await session.insert('FileImport', Object.keys(row), [Object.values(row)])
    return { id, key }
  })
}

async function keepParts(
  session: SqlConnection,
  id: number,
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ size: number; hash: string }> {
  const digest = createHash('sha256')
  let size = 0
  let part = 0
  let waiting: Uint8Array[] = []
  let held = 0
  const keep = async () => {
    const row = [id, part++, Buffer.concat(waiting).toString('base64')]
    await session.transaction(
      () => session.insert('FileImportPart', ['importId', 'part', 'bytes'], [row]),
      arrivalPatienceMs,
    )
    waiting = []
    held = 0
  }
  for await (const some of bytes) {
    size += some.length
    if (size > MOST_FILE_BYTES) throw new TooLarge()
    digest.update(some)
    waiting.push(some)
    held += some.length
    if (held >= PART_BYTES) await keep()
  }
  if (held > 0) await keep()
  return { size, hash: digest.digest('hex') }
}

function complete(
  session: SqlConnection,
  { by }: Permission<'draft.write'>,
  at: string,
  { id, key, size, hash }: { id: number; key: string; size: number; hash: string },
): Promise<ReceivedFile> {
  return writeTransaction(session, at, async () => {
    await session.run(
      `update "FileImport" set "state" = 'open', "fileSize" = ?, "fileHash" = ? where "id" = ?`,
      [size, hash, id],
    )
    await addJob(session, at, { kind: 'import.inspect', subject: key, by })
    return { kind: 'received', key }
  })
}

/** Whoever looks through old imports removes what cannot be removed now, as where the disk is full. */
async function removeImport(session: SqlConnection, id: number): Promise<void> {
  await session
    .transaction(async () => {
      await session.run('delete from "FileImportPart" where "importId" = ?', [id])
      await session.run('delete from "FileImport" where "id" = ?', [id])
    }, arrivalPatienceMs)
    .catch((error: unknown) => console.error('a file that did not arrive could not be removed', error))
}
