import { rmSync } from 'node:fs'
import { chmod, mkdtemp, statfs } from 'node:fs/promises'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'

const GiB = 1024 ** 3
const memory = '/dev/shm'

/**
 * Runs `work` with a folder for everything that tests write, which is gone afterwards. It lies in memory where there is plenty:
 * a record waits for its disk at each commit, and tests commit thousands of times.
 */
export async function withScratch<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join((await hasRoomInMemory()) ? memory : tmpdir(), 'firmground-'))
  // PostgreSQL runs as another user, who must be able to reach its own folder in it.
  await chmod(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A signal ends the program without coming back here.
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    remove()
    process.off('exit', remove)
  }
}

async function hasRoomInMemory(): Promise<boolean> {
  const there = await statfs(memory).catch(() => null)
  return there !== null && there.bavail * there.bsize > 4 * GiB && freemem() > 8 * GiB
}
