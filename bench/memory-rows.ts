import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { startServer } from '@/e2e/support/server'
import { request } from './load'
import { runMeasured, script } from './measured-process'
import type { Measurement } from './table'

const sampleClaims = 142

/** Long enough for the second process to be there, and for both to have nothing to do. */
const restMs = 8_000

/** What both processes may take at rest, in MB. */
const mostAtRest = 350

/** Pages of every kind: those that the server renders, and those that are rendered apart. */
const paths = [
  ...['/en', '/en/sy', '/en/sy/places/SY04', '/en/sy/metrics/devices', '/en/sy/reports', '/en/sign-in'],
  ...['/en/sy?from=2017-01', '/en/sy/reports?q=palmyra', '/en/sy/why/devices/SY', '/en/sy/share'],
]

/** The memory of the processes of a server of the sample; nothing where the system does not tell. */
export async function measureMemory(): Promise<Measurement[]> {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-bench-'))
  const databaseUrl = `file:${folder}/sample.db`
  await runMeasured(script('scripts/commands/seed.ts', [], databaseUrl))
  // As it is where nothing is set, unlike in stories.
  const server = await startServer({
    databaseUrl,
    isPrepared: true,
    environment: { FIRMGROUND_PRELOAD: 'yes' },
  })
  try {
    await sleep(restMs)
    const atRest = await memoryOf(server.pid)
    for (const path of paths) await request(server.url + path)
    await sleep(restMs)
    return [
      ...rows('at rest', atRest, mostAtRest),
      ...rows('after pages of every kind', await memoryOf(server.pid)),
    ]
  } finally {
    await server.stop()
    await rm(folder, { recursive: true })
  }
}

function rows(when: string, of: readonly number[], aim?: number): Measurement[] {
  if (of.length === 0) return []
  const common = { claims: sampleClaims, unit: 'MB', floor: null, against: '' } as const
  const parts = of.map((megabytes) => Math.round(megabytes)).join(' and ')
  const sum = of.reduce((total, megabytes) => total + megabytes, 0)
  return [{ ...common, what: `memory of the server ${when}, its processes ${parts} MB`, ours: sum, aim }]
}

/** Megabytes that a process and those that it started hold, it first. */
export async function memoryOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('pgrep', ['-P', String(pid)]).catch(() => ({ stdout: '' }))
  return [pid, ...stdout.trim().split('\n').map(Number)].flatMap((pid) => {
    try {
      const [, kilobytes] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return kilobytes === undefined ? [] : [Number(kilobytes) / 1024]
    } catch {
      return []
    }
  })
}
