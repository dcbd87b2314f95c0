/**
 * `npm run torture:failover [-- --rounds 10]`: three nodes of PostgreSQL under Patroni on this machine, whose primary is killed under load; prints how
 * long nobody could write, and whether anything that was acknowledged is gone. Ends with 1 where something is, or where it took over 45 s.
 */
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { alignedTable } from '@/bench/table'
import { type LocalCluster, startLocalCluster } from '@/deploy/cluster/local-cluster.mjs'
import { type RecordStep, takeStep } from '@/lib/api/test-record-steps'
import { parseAddress } from '@/lib/config/database-address'
import type { SqlConnection } from '@/lib/db/connection'
import { migrate } from '@/lib/db/migrations'
import { openConnection } from '@/lib/db/open'
import { root } from '../../commands/record'
import { withRecord } from './home'
import { recordFaults } from './record-digest'
import { enterFiles } from './works'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } })
const rounds = Number(values.rounds)
const longestMs = 45_000
const writers = 3
const key = 'a key for tests alone, known to all'
process.env.FIRMGROUND_AUDIT_KEY = key

/** An entry of the audit that a writer was told to be on record. */
interface Entry {
  id: number
  link: string
}
const acknowledged: Entry[] = []
let lastAcknowledged = 0
let failed = 0
let isOver = false
const faults: string[] = []

const folder = await mkdtemp(join(tmpdir(), 'firmground-cluster-'))
await chmod(folder, 0o755)
const cluster = await startLocalCluster(folder)
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void cluster.stop().finally(() => process.exit(1)))
try {
  const address = parseAddress(cluster.url, root)
  await migrate(address, join(root, 'prisma/migrations/postgresql'))
  await withRecord(cluster.url, enterFiles)
  const load = [...Array.from({ length: writers }, (_, at) => write(at)), read()]
  const outages: number[] = []
  for (let round = 1; round <= rounds; round++) {
    await sleep(4_000)
    outages.push(await killPrimary(cluster))
    console.error(`round ${round}: nobody could write for ${(outages.at(-1) as number) / 1_000} s`)
  }
  await sleep(4_000)
  isOver = true
  await Promise.all(load)
  faults.push(...(await lost(cluster.url)), ...(await recordFaults(cluster.url, key)))
  tell(outages)
} finally {
  await cluster.stop()
}
process.exit(faults.length > 0 ? 1 : 0)

/** Kills it, and waits until somebody could write again and the node follows the new one; how long nobody could, in ms. */
async function killPrimary({ primary, kill, start, isWhole }: LocalCluster): Promise<number> {
  const name = await primary()
  if (name === null) throw new Error('no node is the primary')
  const killedAt = performance.now()
  kill(name)
  // What was under way may still be acknowledged; a write of the new primary comes after it is one.
  while ([null, name].includes(await primary())) await sleep(50)
  const since = performance.now()
  while (lastAcknowledged < since) {
    if (performance.now() - killedAt > 3 * longestMs) throw new Error('nobody can write any more')
    await sleep(20)
  }
  const outage = Math.round(lastAcknowledged - killedAt)
  if (outage > longestMs) faults.push(`nobody could write for ${outage} ms`)
  start(name)
  while (!(await isWhole())) await sleep(200)
  return outage
}

/** Changes names and enters figures one after the other; where that fails, connects anew and goes on. */
async function write(writer: number): Promise<void> {
  let session: SqlConnection | null = null
  for (let number = 0; !isOver; number++) {
    try {
      session ??= await connect()
      await takeStep(session, stepOf(writer, number), 1_000 + number)
      const [last] = await session.query<Entry>(
        'select "id", "link" from "AuditEntry" order by "id" desc limit 1',
      )
      if (last !== undefined) acknowledged.push(last)
      lastAcknowledged = performance.now()
    } catch (error) {
      if (process.env.DEBUG) console.error(error)
      failed++
      await session?.close().catch(() => undefined)
      session = null
      await sleep(200)
    }
  }
  await session?.close()
}

function stepOf(writer: number, number: number): RecordStep {
  return number % 2 === 0
    ? { do: 'rename', kind: 'organisation', which: writer * 7 + number, into: 0 }
    : { do: 'correct', seed: 1 + ((writer + number) % 12) }
}

function connect(): Promise<SqlConnection> {
  return openConnection(parseAddress(cluster.url, root), {
    patience: { connectMs: 2_000, statementMs: 5_000 },
    writePatienceMs: 5_000,
  })
}

/** The version that readers are shown never goes back. */
async function read(): Promise<void> {
  let [session, seen]: [SqlConnection | null, number] = [null, 0]
  while (!isOver) {
    try {
      session ??= await connect()
      const [row] = await session.query<{ version: number }>('select "version" from "DataVersion"')
      const version = Number(row?.version)
      if (version < seen) faults.push(`version ${version} was shown after ${seen}`)
      seen = version
    } catch {
      await session?.close().catch(() => undefined)
      session = null
    }
    await sleep(100)
  }
  await session?.close()
}

function lost(url: string): Promise<string[]> {
  return withRecord(url, async (session) => {
    const entries = await session.query<Entry>('select "id", "link" from "AuditEntry"')
    const links = new Map(entries.map(({ id, link }) => [id, link]))
    return acknowledged
      .filter(({ id, link }) => links.get(id) !== link)
      .map(({ id }) => `entry ${id} of the audit was acknowledged and is not on record`)
  })
}

function tell(outages: number[]): void {
  const sorted = outages.toSorted((one, other) => one - other)
  const seconds = (ms = 0) => `${(ms / 1_000).toFixed(1)} s`
  console.log(
    alignedTable(
      [
        'primary killed',
        'nobody could write: median',
        'longest',
        'aim',
        'writes',
        'failed and tried again',
        'lost or wrong',
      ],
      [
        [
          ...[String(rounds), seconds(sorted[Math.floor(sorted.length / 2)]), seconds(sorted.at(-1))],
          ...[`< ${longestMs / 1_000} s`, String(acknowledged.length), String(failed), String(faults.length)],
        ],
      ],
      0,
    ),
  )
  for (const fault of faults) console.log(fault)
}
