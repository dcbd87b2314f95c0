import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { DOCUMENT_LIMITS } from '../limits'

/** Where documents are kept that reports were read from, below the folder of the program: each under its own SHA-256. */
export const keptFolder = () => join(process.cwd(), 'data', 'sources')

const DIGEST = /^[0-9a-f]{64}$/

const pathOf = (folder: string, sha256: string) => join(folder, sha256.slice(0, 2), sha256)

/** What came of a file that was to be kept: `size` in bytes; `other` where its bytes are not those of the digest. */
export type KeptFile =
  | { kind: 'kept'; size: number; isNew: boolean }
  | { kind: 'refused'; why: 'large' | 'other' }

/**
 * Keeps a file under its digest, whole or not at all. One that is there already stays as it is.
 * @throws Error where the folder cannot be written to
 */
export async function keepFile(
  bytes: AsyncIterable<Uint8Array>,
  sha256: string,
  folder: string = keptFolder(),
): Promise<KeptFile> {
  if (!DIGEST.test(sha256)) return { kind: 'refused', why: 'other' }
  const path = pathOf(folder, sha256)
  await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${randomBytes(6).toString('hex')}.unfinished`
  const file = await open(unfinished, 'wx', 0o600)
  try {
    const digest = createHash('sha256')
    let size = 0
    for await (const some of bytes) {
      size += some.length
      if (size > DOCUMENT_LIMITS.fileBytes) return { kind: 'refused', why: 'large' }
      digest.update(some)
      await file.write(some)
    }
    if (digest.digest('hex') !== sha256) return { kind: 'refused', why: 'other' }
    await file.sync()
    const isNew = (await stat(path).catch(() => null)) === null
    await rename(unfinished, path)
    return { kind: 'kept', size, isNew }
  } finally {
    await file.close()
    await rm(unfinished, { force: true })
  }
}

/** The bytes of a file that was kept, and how many; null where none is kept under that digest. */
export async function readKeptFile(
  sha256: string,
  folder: string = keptFolder(),
): Promise<{ size: number; bytes: ReadableStream<Uint8Array> } | null> {
  if (!DIGEST.test(sha256)) return null
  const path = pathOf(folder, sha256)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  return { size: found.size, bytes: Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array> }
}

/** Which of some documents are kept. */
export async function keptAmong(
  digests: readonly string[],
  folder: string = keptFolder(),
): Promise<Set<string>> {
  const found = await Promise.all(
    digests.map(
      async (sha256) =>
        DIGEST.test(sha256) && (await stat(pathOf(folder, sha256)).catch(() => null)) !== null,
    ),
  )
  return new Set(digests.filter((_, at) => found[at]))
}

/** Copies the files that `from` has and `to` has not; how many `to` has then, and their bytes. */
export async function copyKeptFiles(
  from: string,
  to: string,
): Promise<{ files: number; bytes: number; copied: number }> {
  const found = { files: 0, bytes: 0, copied: 0 }
  for (const sha256 of await digestsIn(from)) {
    const [source, target] = [pathOf(from, sha256), pathOf(to, sha256)]
    const { size } = await stat(source)
    const there = await stat(target).catch(() => null)
    if (there?.size !== size) {
      await mkdir(join(to, sha256.slice(0, 2)), { recursive: true, mode: 0o700 })
      await copyFile(source, `${target}.unfinished`)
      await rename(`${target}.unfinished`, target)
      found.copied++
    }
    found.files++
    found.bytes += size
  }
  return found
}

async function digestsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  return names
    .map((name) => name.split(/[\\/]/).at(-1) ?? '')
    .filter((name) => DIGEST.test(name))
    .sort()
}
