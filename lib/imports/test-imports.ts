import { grantPermission, type Permission } from '@/lib/access/permission'
import { openConnection } from '@/lib/db/open'
import type { TestDatabase } from '@/lib/db/test-database'
import { runJobs } from '@/lib/jobs/run-jobs'
import { readImport } from './data'
import { receiveFile } from './receive-file'
import { IMPORT_WORKS } from './works'

/** When files of tests are brought. */
export const broughtAt = '2026-11-30T12:00:00.000Z'

/** Adds people who may do everything that is asked of files, by these ids. */
export async function addEditors({ database }: TestDatabase, ...ids: string[]): Promise<void> {
  const now = new Date(0)
  for (const id of ids)
    await database.person.create({
      data: {
        ...{ id, name: id, email: `${id}@example.org`, role: 'editor', language: 'en' },
        ...{ createdAt: now, updatedAt: now },
      },
    })
}

/** Leave for an editor of this id. */
export const leaveOf = <
  What extends 'draft.write' | 'report.review' | 'report.publish' | 'lists.change' | 'settings.change',
>(
  id: string,
): Permission<What> =>
  grantPermission(id, {
    ...{
      id,
      name: id,
      email: '',
      role: 'editor',
      language: 'en',
      disabled: false,
      countries: [],
      twoFactor: false,
    },
  })

/** Bytes as they arrive, so many at a time. */
export async function* piecesOf(bytes: Buffer, size = 100_000) {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

/** Does all long work that waits. */
export const doWork = ({ address }: Pick<TestDatabase, 'address'>): Promise<void> =>
  runJobs(() => openConnection(address), IMPORT_WORKS)

/** Has ann bring a file, and what it comes to worked out; its key. */
export async function bringFile(home: TestDatabase, text: string, name = 'file.csv'): Promise<string> {
  const received = await receiveFile(home.session, leaveOf<'draft.write'>('ann'), broughtAt, {
    ...{ name, bytes: piecesOf(Buffer.from(text)) },
  })
  if (received.kind !== 'received') throw new Error(received.why)
  await doWork(home)
  return received.key
}

/** An import that came to something. @throws where it did not */
export async function importFound({ database }: TestDatabase, key: string) {
  const read = await readImport(database, key)
  if (read?.mapping == null || read.outcome === null) throw new Error(JSON.stringify(read))
  return { ...read, mapping: read.mapping, outcome: read.outcome }
}
