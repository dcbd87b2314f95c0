import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { SqlConnection } from '@/lib/db/connection'
import { unwrittenBecause } from '@/lib/db/readiness'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { MOST_FILE_BYTES, PART_BYTES } from './limits'
import { receiveFile } from './receive-file'
import { addEditors, broughtAt as at, leaveOf, piecesOf } from './test-imports'

let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase()
  await addEditors(home, 'ann')
})
afterEach(() => home.close())

const ann = leaveOf<'draft.write'>('ann')
const kept = async () => [await home.database.fileImport.count(), await home.database.fileImportPart.count()]

test('a file of as many bytes as may be is taken, and one of a byte more is not', async () => {
  const bytes = Buffer.alloc(MOST_FILE_BYTES, 'abcdefg')
  const file = (of: Buffer) => ({ name: 'large.csv', bytes: piecesOf(of, 5_000_000) })
  const more = Buffer.concat([bytes, Buffer.from('h')])
  expect(await receiveFile(home.session, ann, at, file(more))).toEqual({ kind: 'refused', why: 'large' })
  expect(await kept()).toEqual([0, 0])
  expect((await receiveFile(home.session, ann, at, file(bytes))).kind).toBe('received')
  expect(await home.database.fileImport.findFirst()).toMatchObject({
    fileSize: MOST_FILE_BYTES,
    fileHash: createHash('sha256').update(bytes).digest('hex'),
  })
})

test('where the disk is full while a file arrives, that is said and nothing of it is kept', async () => {
  let pieces = 0
  const full: SqlConnection = {
    ...home.session,
    insert: async (table, columns, rows) => {
      if (table === 'FileImportPart' && ++pieces === 3)
        throw Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
      return home.session.insert(table, columns, rows)
    },
  }
  const bytes = piecesOf(Buffer.alloc(PART_BYTES * 4))
  const error = await receiveFile(full, ann, at, { name: 'a.csv', bytes }).catch((thrown: unknown) => thrown)
  expect([pieces, unwrittenBecause(error)]).toEqual([3, 'full'])
  expect(await kept()).toEqual([0, 0])
})
