import { execFile } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { MortalServer } from '../postgresql-for-tests'

const run = promisify(execFile)

/** What comes over a program while it works. */
export interface InjectedFault {
  name: string
  /** Before the program starts; `chance` is from 0 up to 1. */
  begin?(url: string, chance: () => number): Promise<void>
  /** While it works; where there is none, nothing happens to it but what was begun. */
  strike?: 'kill the program' | (() => Promise<void>)
  /** When the program has ended: what has to be as before is so again. */
  end?(url: string): Promise<void>
  /** What a program that it stops has to say. */
  says?: RegExp
}

export const programKilled: InjectedFault = { name: 'program killed', strike: 'kill the program' }

export const databaseKilled = (server: MortalServer): InjectedFault => ({
  name: 'database killed',
  async strike() {
    await server.kill()
    await server.start()
  },
})

const room = 400 * 1024
const roomOfServer = 2 ** 20

/**
 * A file system of its own in memory, which can be filled up; null where this machine does not let one be mounted (it takes root).
 * @param folder where it is mounted
 */
export async function smallDisk(folder: string, megabytes: number): Promise<SmallDisk | null> {
  await mkdir(folder, { recursive: true })
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).catch(
    () => null,
  )
  if (mounted === null) return null
  const ballast = join(folder, 'ballast')
  return {
    folder,
    async fill(left) {
      const { bavail, bsize } = await statfs(folder)
      await writeFile(ballast, Buffer.alloc(Math.max(0, bavail * bsize - left)))
    },
    free: () => rm(ballast, { force: true }),
    remount: async (how) => void (await run('mount', ['-o', `remount,${how}`, folder])),
    remove: async () => void (await run('umount', ['-l', folder])),
  }
}

export interface SmallDisk {
  folder: string
  /** Takes all room but so many bytes. */
  fill(left: number): Promise<void>
  free(): Promise<void>
  remount(how: 'ro' | 'rw'): Promise<void>
  remove(): Promise<void>
}

/** The file system of a record runs full. */
export const diskFull = (disk: SmallDisk): InjectedFault => ({
  name: 'disk full',
  begin: (_, chance) => disk.fill(Math.floor(chance() * room)),
  end: () => disk.free(),
  says: /disk is full/,
})

/** The file system of a record can only be read. */
export const readOnlyDisk = (disk: SmallDisk): InjectedFault => ({
  name: 'read-only disk',
  begin: () => disk.remount('ro'),
  end: () => disk.remount('rw'),
  says: /cannot be (opened|written)/,
})

/** The file system of a server runs full: it may end, and is started again when there is room. */
export const serverDiskFull = (server: MortalServer, disk: SmallDisk): InjectedFault => ({
  name: 'disk full',
  begin: (_, chance) => disk.fill(Math.floor(chance() * roomOfServer)),
  async end() {
    await disk.free()
    await server.kill()
    await server.start()
  },
})
