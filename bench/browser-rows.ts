import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { startServer } from '@/e2e/support/server'
import { browserArguments, findBrowser } from '@/scripts/testing/browser'
import { median } from './median'
import type { Measurement } from './table'

const visits = 9
const charts = 5
const sampleClaims = 142

/** One visit with nothing kept from before. */
interface Visit {
  /** Milliseconds from the start of the navigation. */
  firstPaint: number
  /** Milliseconds until so many drawings were there and a frame was painted after them. */
  drawn: number
  bytes: number
}

/** The sample's overview as a browser meets it, beside a page of one word. Nothing to tell where there is no Chromium. */
export async function measureBrowser(): Promise<Measurement[]> {
  const executablePath = await findBrowser()
  if (executablePath === null) return []
  const folder = await mkdtemp(join(tmpdir(), 'firmground-bench-'))
  const server = await startServer({ databaseUrl: `file:${folder}/sample.db` })
  const bare = await oneWord()
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    const overview = { url: `${server.url}/en/sy`, drawings: charts }
    await visit(browser, overview)
    const ours: Visit[] = []
    const floor: Visit[] = []
    for (let count = 0; count < visits; count++) {
      ours.push(await visit(browser, overview))
      floor.push(await visit(browser, { url: bare.url, drawings: 0 }))
    }
    const untouched = await visit(browser, { ...overview, link: 'weak' })
    const of = (found: Visit[], what: keyof Visit) => median(found.map((visit) => visit[what]))
    const against = 'a page of one word in the same browser'
    const common = { claims: sampleClaims, against }
    return [
      {
        ...common,
        what: 'overview of the sample, first contentful paint, median',
        unit: 'ms',
        ours: of(ours, 'firstPaint'),
        floor: of(floor, 'firstPaint'),
        aim: 160,
      },
      {
        ...common,
        what: `overview of the sample, ${charts} charts drawn, median`,
        unit: 'ms',
        ours: of(ours, 'drawn'),
        floor: of(floor, 'firstPaint'),
        aim: 160,
      },
      {
        ...common,
        what: 'overview of the sample over a weak link, received until something is touched',
        unit: 'kB',
        ours: untouched.bytes / 1000,
        floor: of(floor, 'bytes') / 1000,
        aim: 60,
      },
      {
        ...common,
        what: 'overview of the sample, received in all',
        unit: 'kB',
        ours: of(ours, 'bytes') / 1000,
        floor: of(floor, 'bytes') / 1000,
        aim: 180,
      },
    ]
  } finally {
    await browser.close()
    bare.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function visit(
  browser: Browser,
  { url, drawings, link = 'good' }: { url: string; drawings: number; link?: 'good' | 'weak' },
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    let bytes = 0
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.addInitScript(markWhenDrawn(drawings))
    if (link === 'weak') await page.addInitScript(sayWeak)
    await page.goto(url, { waitUntil: 'networkidle' })
    // Over a good link a page fetches its scripts once it is at rest, over a weak one it does not.
    if (drawings > 0 && link === 'good') await page.waitForSelector('.live[role="application"]')
    await page.waitForTimeout(2 * settled)
    const [firstPaint, drawn] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByName('drawn')[0]?.startTime,
    ])
    if (firstPaint === undefined || drawn === undefined) throw new Error(`${url} was not painted`)
    return { firstPaint, drawn, bytes }
  } finally {
    await context.close()
  }
}

/** Milliseconds after which a page at rest fetches its scripts at the latest. */
const settled = 1000

const sayWeak = `Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', saveData: false } })`

/** Program text, since a compiled function would bring names along that a page does not know. */
const markWhenDrawn = (drawings: number) => `
  requestAnimationFrame(function look() {
    const drawn = [...document.querySelectorAll('figure [role="img"]')].filter((one) => one.querySelector('svg path'))
    requestAnimationFrame(drawn.length < ${drawings} ? look : () => performance.mark('drawn'))
  })`

async function oneWord(): Promise<{ url: string; close(): void }> {
  const server = createServer((_, answer) => {
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    answer.end('<!doctype html><title>word</title><p>word')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}
