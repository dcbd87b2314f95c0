import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { startServer } from '@/e2e/support/server'
import { openConnection } from '@/lib/db/open'
import { publishTransaction } from '@/lib/db/transactions'
import { type Answer, request, requestsPerSecond } from './load'
import { script } from './measured-process'
import { median } from './median'
import type { BenchRecord } from './record'
import type { Measurement } from './table'

const seconds = 5
const renderings = 5

/** A server reads the data version at most once a second. */
const versionIsReadMs = 1_200

/** Other pages of the record, of which only the first rendering is measured: those that are narrowed down are rendered each time. */
const others = [
  ['country page of a year and a half', '/en/xb?from=2022-01&to=2023-06'],
  ['country page of one operator', '/en/xb?operator=northern-mine-action-trust'],
  ['page of a metric', '/en/xb/metrics/devices'],
  ['page of a region', '/en/xb/places/XB03'],
  ['page of a region, of a year and a half', '/en/xb/places/XB03?from=2022-01&to=2023-06'],
  ['page of corrections', '/en/xb/corrections'],
  ['explanation of a number', '/en/xb/why/devices/XB'],
  ['explanation of a number of one operator', '/en/xb/why/devices/XB/northern-mine-action-trust'],
  ['list of organisations', '/en/xb/organisations'],
  ['search of reports', '/en/xb/reports?q=bulletin'],
  ['page on data', '/en/xb/data'],
] as const

/** The page of the country: how fast it is served; and how long it and others take to be rendered after a publication. */
export async function measurePage(record: BenchRecord): Promise<Measurement[]> {
  const { claims, databaseUrl, databaseFile } = record
  const server = await startServer({ databaseUrl, withoutSample: true })
  try {
    const url = `${server.url}/en/xb`
    const first = await firstRenderings(databaseFile, url)
    const page = await found(url)
    const ours = await requestsPerSecond(url, seconds)
    const floor = await requestsOfBytes(page, `${databaseFile}.page`)
    const rendered: Measurement[] = []
    for (const [what, path] of others) {
      rendered.push({
        what: `${what}, first rendering, median`,
        claims,
        unit: 'ms',
        ours: median(await firstRenderings(databaseFile, server.url + path)),
        floor: page.ms,
        against: 'the country page when it is kept',
      })
    }
    return [
      {
        what: `country page, ${Math.round(page.body.length / 1024)} kB packed`,
        claims,
        unit: 'requests/s',
        ours,
        floor,
        against: 'the same bytes from a plain Node server',
        aim: 0.8 * floor,
      },
      {
        what: 'country page, first rendering after a publication, median',
        claims,
        unit: 'ms',
        ours: median(first),
        floor: page.ms,
        against: 'the page when it is kept',
        aim: claims === 1_000_000 ? 250 : undefined,
      },
      ...rendered,
    ]
  } finally {
    await server.stop()
  }
}

/** Milliseconds of each time that a page is asked for after a publication. */
async function firstRenderings(databaseFile: string, url: string): Promise<number[]> {
  const took: number[] = []
  for (let count = 0; count < renderings; count++) {
    await publishNothing(databaseFile)
    await sleep(versionIsReadMs)
    took.push((await found(url)).ms)
  }
  return took
}

/** Raises the data version, as every publication does. */
async function publishNothing(file: string): Promise<void> {
  const session = await openConnection({ dialect: 'sqlite', file })
  await publishTransaction(session, new Date().toISOString(), async () => undefined)
  await session.close()
}

async function found(url: string): Promise<Answer> {
  const answer = await request(url)
  if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
  return answer
}

async function requestsOfBytes({ body, headers }: Answer, file: string): Promise<number> {
  await writeFile(file, body)
  const { program, words } = script('bench/static-server.ts', [
    file,
    headers['content-encoding'] ?? '',
    headers['content-type'] ?? '',
  ])
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [port] = await once(child.stdout, 'data')
    return await requestsPerSecond(`http://127.0.0.1:${Number(String(port))}/`, seconds)
  } finally {
    child.kill()
  }
}
