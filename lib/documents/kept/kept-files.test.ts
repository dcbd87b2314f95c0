import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DOCUMENT_LIMITS } from '../limits'
import { copyKeptFiles, keepFile, keptAmong, readKeptFile } from './kept-files'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmground-kept-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
async function* inPieces(...pieces: Uint8Array[]) {
  yield* pieces
}
const files = (of: string) =>
  readdirSync(of, { recursive: true })
    .map(String)
    .filter((name) => name.length > 60)

test('a file is kept once under its digest, and its bytes come back', async () => {
  const bytes = Buffer.from('%PDF-1.7 a report')
  const digest = sha256(bytes)
  expect(await keepFile(inPieces(bytes.subarray(0, 4), bytes.subarray(4)), digest, folder)).toEqual({
    ...{ kind: 'kept', size: bytes.length, isNew: true },
  })
  expect(await keepFile(inPieces(bytes), digest, folder)).toMatchObject({ kind: 'kept', isNew: false })
  expect(files(folder)).toEqual([join(digest.slice(0, 2), digest)])
  const kept = await readKeptFile(digest, folder)
  expect(Buffer.from(await new Response(kept?.bytes).arrayBuffer())).toEqual(bytes)
  expect(await keptAmong([digest, sha256(Buffer.from('x')), '../../etc/passwd'], folder)).toEqual(
    new Set([digest]),
  )
})

test('one that is another than its digest says, or too large, leaves nothing', async () => {
  const before = files(folder)
  const other = sha256(Buffer.from('other'))
  expect(await keepFile(inPieces(Buffer.from('this')), other, folder)).toEqual({
    kind: 'refused',
    why: 'other',
  })
  const piece = Buffer.alloc(DOCUMENT_LIMITS.fileBytes / 2 + 1)
  expect(await keepFile(inPieces(piece, piece), other, folder)).toEqual({ kind: 'refused', why: 'large' })
  for (const name of ['../x', 'ABC', `${other}/..`]) {
    expect(await keepFile(inPieces(Buffer.from('x')), name, folder)).toEqual({
      kind: 'refused',
      why: 'other',
    })
    expect(await readKeptFile(name, folder)).toBeNull()
  }
  expect(files(folder)).toEqual(before)
})

test('copies go beside a backup and come back', async () => {
  const copy = join(folder, 'copy')
  const [kept] = files(folder)
  expect(await copyKeptFiles(folder, copy)).toMatchObject({ files: 1, copied: 1 })
  expect(await copyKeptFiles(folder, copy)).toMatchObject({ copied: 0 })
  expect(readFileSync(join(copy, String(kept)))).toEqual(readFileSync(join(folder, String(kept))))
  expect(await copyKeptFiles(join(folder, 'none'), copy)).toEqual({ files: 0, bytes: 0, copied: 0 })
})
