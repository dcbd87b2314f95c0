import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { addPeople, PEOPLE } from '@/e2e/support/people'
import { onRecord } from '@/e2e/support/record-process'
import { startServer } from '@/e2e/support/server'
import { attacks, cookieOf, type Statuses, type StormTarget, statusOf } from '@/e2e/support/storm'
import { elementAt } from '@/lib/lookup/element-at'
import { prepareBuild } from '@/scripts/prepare.mjs'
import { script } from '../measured-process'
import { memoryOf } from '../memory-rows'
import type { BenchRecord } from '../record'
import { alignedTable, written } from '../table'

/** What is promised while an attack goes on: milliseconds that 99 in 100 wait at most, and megabytes of each process. */
const aims = { page: 250, health: 150, megabytes: 512 }

/** What scripts may take of that, beside what the programs and their libraries take: what docs/operations.md tells for so much. */
const heapMegabytes = 256

/** Before the first attack, and after the last: what is kept for the next one who asks is given back meanwhile. */
const rest = { beforeMs: 10_000, afterMs: 40_000 }

/** What those who mean no harm waited, in milliseconds, and what became of the server. */
interface Storm {
  name: string
  statuses: Statuses
  page: number[]
  health: number[]
  analyst: number[]
  /** Of the server and of what renders pages, in MB: the most that was seen. */
  most: number[]
  faults: string[]
}

/**
 * Carries out each attack for so many seconds on a server whose processes may have 512 MB each, while a
 * reader, an analyst and whoever watches over its health ask for theirs. The table, and everything that was missed.
 */
export async function measureStorm(
  record: BenchRecord,
  seconds: number,
): Promise<{ table: string; missed: string[] }> {
  await prepareBuild()
  const environment = {
    NODE_OPTIONS: `--max-old-space-size=${heapMegabytes}`,
    FIRMGROUND_PRELOAD: 'yes',
  }
  const server = await startServer({ databaseUrl: record.databaseUrl, isPrepared: true, environment })
  try {
    await addPeople(record.databaseUrl)
    const cookie = await cookieOf(server.url, PEOPLE.analyst)
    const draft = await onRecord(record.databaseUrl, 'beginDraft', { author: PEOPLE.analyst.email })
    const target: StormTarget = {
      ...{ url: server.url, country: 'xb', place: 'XB03', metric: 'devices', word: 'bulletin' },
      analyst: { cookie, draft },
    }
    const warm = ['/en/xb', '/en/xb', '/en/xb?from=2022-01', '/api/health', `/en/desk/drafts/${draft}`]
    for (const path of warm) await statusOf(server.url + path, { cookie })
    await sleep(rest.beforeMs)
    const before = await memoryOf(server.pid)
    const storms: Storm[] = []
    for (const { name } of attacks) {
      console.error(`measuring: ${name}`)
      storms.push(await endure(name, target, server.pid, seconds))
    }
    await sleep(rest.afterMs)
    const after = await memoryOf(server.pid)
    const ended = server.output().includes('started again') ? ['a process ended'] : []
    return { table: tableOfStorms(storms, before, after), missed: [...storms.flatMap(missedIn), ...ended] }
  } finally {
    await server.stop()
  }
}

async function endure(name: string, target: StormTarget, pid: number, seconds: number): Promise<Storm> {
  const { program, words } = script('bench/storm/attack.ts', [name, String(seconds), JSON.stringify(target)])
  const attack = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = ''
  attack.stdout.on('data', (text) => {
    told += text
  })
  const exit = once(attack, 'exit')
  let goesOn = true
  void exit.then(() => {
    goesOn = false
  })
  const storm: Storm = { name, statuses: {}, page: [], health: [], analyst: [], most: [], faults: [] }
  const patient = { 'x-forwarded-for': '203.0.113.7' }
  const timed = async (path: string, everyMs: number, times: number[], headers: Record<string, string>) => {
    while (goesOn) {
      const started = performance.now()
      const status = await statusOf(target.url + path, headers)
      times.push(performance.now() - started)
      if (status !== 200) storm.faults.push(`${path} answers ${status}`)
      await sleep(everyMs)
    }
  }
  const watch = async () => {
    while (goesOn) {
      const now = await memoryOf(pid)
      storm.most = now.map((megabytes, at) => Math.max(megabytes, storm.most[at] ?? 0))
      await sleep(500)
    }
  }
  const { cookie, draft } = target.analyst
  await Promise.all([
    timed('/en/xb', 20, storm.page, patient),
    timed('/api/health', 50, storm.health, patient),
    timed(`/en/desk/drafts/${draft}`, 1_000, storm.analyst, { ...patient, cookie }),
    watch(),
    exit,
  ])
  if (attack.exitCode !== 0) throw new Error(`the attack "${name}" ended with ${attack.exitCode}`)
  storm.statuses = JSON.parse(told) as Statuses
  return storm
}

/** What a share of those who waited did at most, in milliseconds. */
function percentile(times: readonly number[], share: number): number {
  const inOrder = times.toSorted((one, other) => one - other)
  return elementAt(inOrder, Math.min(inOrder.length - 1, Math.floor(inOrder.length * share)))
}

function missedIn({ name, page, health, most, faults }: Storm): string[] {
  const [ofPage, ofHealth] = [percentile(page, 0.99), percentile(health, 0.99)]
  return [
    ...(ofPage < aims.page ? [] : [`a kept page took ${written(ofPage)} ms`]),
    ...(ofHealth < aims.health ? [] : [`health took ${written(ofHealth)} ms`]),
    ...(Math.max(...most) < aims.megabytes ? [] : [`a process took ${written(Math.max(...most))} MB`]),
    ...new Set(faults),
  ].map((what) => `${name}: ${what}`)
}

const head = [
  ...['for each attack', 'answered', 'told to wait', 'refused', 'kept page, p99', 'health, p99'],
  ...['desk, median', 'desk, p99', 'most memory'],
]

function tableOfStorms(
  storms: readonly Storm[],
  before: readonly number[],
  after: readonly number[],
): string {
  const ms = (time: number) => `${written(time)} ms`
  const memory = (of: readonly number[]) =>
    `${of.map((megabytes) => written(Math.round(megabytes))).join(' and ')} MB`
  const rows = storms.map(({ name, statuses, page, health, analyst, most }) => {
    const counted = (...of: number[]) => written(of.reduce((sum, status) => sum + (statuses[status] ?? 0), 0))
    return [
      ...[name, counted(200, 304, 404), counted(429, 503), counted(400, 403, 413)],
      ...[ms(percentile(page, 0.99)), ms(percentile(health, 0.99))],
      ...[ms(percentile(analyst, 0.5)), ms(percentile(analyst, 0.99)), memory(most)],
    ]
  })
  const blank = Array.from({ length: head.length - 2 }, () => '')
  return alignedTable(
    head,
    [['before all', ...blank, memory(before)], ...rows, ['after all', ...blank, memory(after)]],
    1,
  )
}
