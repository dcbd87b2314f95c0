import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { startServer } from '@/e2e/support/server'
import { browserArguments, findBrowser } from '@/scripts/testing/browser'
import { request } from './load'
import { median } from './median'
import type { Measurement } from './table'

const visits = 9
const sampleClaims = 142

/** One visit with nothing kept from before. */
interface Visit {
  /** Milliseconds from the start of the navigation. */
  firstPaint: number
  /** Milliseconds until chart and map were there and a frame was painted after them. */
  drawn: number
  bytes: number
}

/**
 * The sample's overview as a browser meets it, beside a page of one word, and its own document and styles from a plain server of files. Nothing to
 * tell where there is no Chromium.
 */
export async function measureBrowser(): Promise<Measurement[]> {
  const executablePath = await findBrowser()
  if (executablePath === null) return []
  const folder = await mkdtemp(join(tmpdir(), 'firmground-bench-'))
  const server = await startServer({ databaseUrl: `file:${folder}/sample.db` })
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  const word = await serve(
    new Map([['/', { body: Buffer.from('<!doctype html><title>word</title><p>word') }]]),
  )
  const files = await serve(await filesOf(server.url, '/en/sy'))
  try {
    const overview: Page = { url: `${server.url}/en/sy`, holds: 'pictures' }
    await visit(browser, overview)
    const ours: Visit[] = []
    const floor: Visit[] = []
    const asFiles: Visit[] = []
    for (let count = 0; count < visits; count++) {
      ours.push(await visit(browser, overview))
      floor.push(await visit(browser, { url: `${word.url}/`, holds: 'text' }))
      asFiles.push(await visit(browser, { url: `${files.url}/en/sy`, holds: 'text' }))
    }
    const untouched = await visit(browser, { ...overview, link: 'weak' })
    const of = (found: Visit[], what: keyof Visit) => median(found.map((visit) => visit[what]))
    const bare = of(floor, 'firstPaint')
    const plain = of(asFiles, 'firstPaint')
    const common = { claims: sampleClaims, against: 'a page of one word in the same browser' }
    return [
      {
        ...common,
        what: 'overview of the sample, first contentful paint, median',
        unit: 'ms',
        ours: of(ours, 'firstPaint'),
        floor: bare,
        aim: 3 * bare,
      },
      {
        ...common,
        what: 'overview of the sample, first contentful paint, median',
        unit: 'ms',
        ours: of(ours, 'firstPaint'),
        floor: plain,
        against: 'the same files and headers from a plain Node server',
        aim: 1.2 * plain,
      },
      {
        ...common,
        what: 'overview of the sample, chart and map drawn, median',
        unit: 'ms',
        ours: of(ours, 'drawn'),
        floor: bare,
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
    word.close()
    files.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

/** What is visited: a page with chart and map, or one that has neither. */
interface Page {
  url: string
  holds: 'pictures' | 'text'
  link?: 'good' | 'weak'
}

async function visit(browser: Browser, { url, holds, link = 'good' }: Page): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
  try {
    const page = await context.newPage()
    const client = await context.newCDPSession(page)
    await client.send('Network.enable')
    let bytes = 0
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength
    })
    await page.addInitScript(holds === 'pictures' ? markWhenDrawn : '')
    if (link === 'weak') await page.addInitScript(sayWeak)
    await page.goto(url, { waitUntil: 'networkidle' })
    // Over a good link a page fetches its scripts once it is at rest, over a weak one it does not.
    if (holds === 'pictures' && link === 'good') await page.waitForSelector('.live[role="application"]')
    await page.waitForTimeout(2 * settled)
    const [firstPaint, drawn] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      performance.getEntriesByName('drawn')[0]?.startTime,
    ])
    if (firstPaint === undefined) throw new Error(`${url} was not painted`)
    if (holds === 'text') return { firstPaint, drawn: firstPaint, bytes }
    if (drawn === undefined) throw new Error(`chart and map of ${url} were not drawn`)
    return { firstPaint, drawn, bytes }
  } finally {
    await context.close()
  }
}

/** Milliseconds after which a page at rest fetches its scripts at the latest. */
const settled = 1000

const sayWeak = `Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', saveData: false } })`

/** Program text, since a compiled function would bring names along that a page does not know. */
const markWhenDrawn = `
  requestAnimationFrame(function look() {
    const isDrawn = ['figure [role="img"] svg path', 'svg.map path'].every((one) => document.querySelector(one))
    requestAnimationFrame(isDrawn ? () => performance.mark('drawn') : look)
  })`

/** What is sent for an address, as it is. */
interface KeptFile {
  body: Buffer
  headers?: OutgoingHttpHeaders
}

/** A page and the styles that it is painted with, as its server sends them, by their paths. */
async function filesOf(site: string, page: string): Promise<Map<string, KeptFile>> {
  const html = await (await fetch(site + page)).text()
  const styles = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].flatMap(
    ([, path]) => path ?? [],
  )
  const files = new Map<string, KeptFile>()
  for (const path of [page, ...styles]) {
    const { body, headers } = await request(site + path)
    files.set(path, { body, headers: withoutConnection(headers) })
  }
  return files
}

/** Headers as they came, without those of the connection: what a browser does with a page hangs on the others. */
const withoutConnection = ({ connection: _, 'keep-alive': __, date: ___, ...headers }: OutgoingHttpHeaders) =>
  headers

/** Serves files to whoever asks; 404 for all else. */
async function serve(files: ReadonlyMap<string, KeptFile>): Promise<{ url: string; close(): void }> {
  const server = createServer((asked, answer) => {
    const file = files.get(asked.url ?? '')
    answer.writeHead(file === undefined ? 404 : 200, { 'content-type': 'text/html', ...file?.headers })
    answer.end(file?.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
