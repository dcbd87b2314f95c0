/**
 * Keeps a build away from the servers that read the one of before, and from another build in the same folder. Both are locks
 * of SQLite files, which end with the process that holds them, however it ends.
 */
import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { failureOf } from './progress.mjs'

const ours = new URL('../.firmground/', import.meta.url)

/** Until this process ends, no other builds. A folder that cannot be written to is not built in either. */
export async function serveBuild(home = ours) {
  const served = await lock(home, 'served', 'BEGIN; SELECT count(*) FROM sqlite_master').catch(() => null)
  process.once('exit', () => served?.close())
}

/**
 * Does `work` while no other process builds, after waiting for the one that does.
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {() => void} onWait told once
 */
export async function buildAlone(work, onWait, home = ours) {
  let building = await lock(home, 'built', 'BEGIN EXCLUSIVE')
  if (building === null) onWait()
  while (building === null) {
    await sleep(500)
    building = await lock(home, 'built', 'BEGIN EXCLUSIVE')
  }
  try {
    return await work()
  } finally {
    building.close()
  }
}

/** Whether some process serves the build of this folder at the moment. */
export async function isServed(home = ours) {
  const free = await lock(home, 'served', 'BEGIN EXCLUSIVE')
  free?.close()
  return free === null
}

/**
 * The file as `sql` locks it, or null when another process has it.
 * @type {(home: URL, name: string, sql: string) => Promise<import('better-sqlite3').Database | null>}
 */
async function lock(home, name, sql) {
  // Not before the packages are there.
  const { default: Database } = await import('better-sqlite3')
  await mkdir(home, { recursive: true })
  const file = new Database(fileURLToPath(new URL(`${name}.lock`, home)), { timeout: 0 })
  try {
    file.exec(sql)
    return file
  } catch (error) {
    file.close()
    if (failureOf(error).code === 'SQLITE_BUSY') return null
    throw error
  }
}
