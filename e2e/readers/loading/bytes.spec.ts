import type { Page } from '@playwright/test'
import { expect, test } from '../../support/fixtures'

/** Bytes as they are sent, packed: the page with its styles and drawings, and what its scripts add when it wakes. */
const mostWithoutScripts = 40_000
const mostWithScripts = 180_000

const paths = [
  '/en',
  '/en/search',
  '/en/search?q=deir&country=SY',
  '/en/sy',
  '/en/sy/places',
  '/en/sy/places/SY04',
  '/en/sy/metrics/devices',
  '/en/sy/reports',
  '/en/sy/reports/palmyra-01',
  '/en/sy/organisations/russian-international-mine-action-centre',
  '/en/sy/why/devices/SY',
  '/en/sy/data',
  '/en/sy/method',
]

for (const path of paths) {
  test(`${path} is light enough for a weak link`, async ({ page, request }) => {
    // Pages are kept as they are first sent, and packed smaller for those who ask next; what is found is made for each search.
    const packing = path.startsWith('/en/search') ? 'gzip' : 'br'
    await expect
      .poll(async () => (await request.get(path, packed)).headers()['content-encoding'])
      .toBe(packing)
    const received = await listen(page)
    await page.goto(path)
    await allReceived(page)
    const scripts = sum(received().filter(({ kind }) => kind === 'Script'))
    const rest = sum(received().filter(({ kind }) => kind !== 'Script'))
    expect(rest, 'page, styles, pictures').toBeGreaterThan(1_000)
    expect(rest, 'page, styles, pictures').toBeLessThan(mostWithoutScripts)
    expect(rest + scripts, 'with scripts').toBeLessThan(mostWithScripts)
    expect(received().filter(({ kind }) => kind === 'Font')).toEqual([])
    const origin = new URL(page.url()).origin
    expect(received().filter(({ url }) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([])
  })
}

test('no page carries what its charts are drawn from', async ({ request }) => {
  // Days with amounts in a row: '2016-04-04 120+,2016-12-20 25000'.
  const sown = /\d{4}-\d\d(-\d\d)? \d+[+~]?,\d{4}-\d\d/
  for (const path of ['/en/sy', '/en/sy/places/SY04', '/en/sy/metrics/devices', '/en/sy?from=2017-01']) {
    const [page, curves] = await Promise.all(
      [path, path.replace(/$|(?=\?)/, '/curves')].map(async (path) => (await request.get(path)).text()),
    )
    expect(curves, path).toMatch(sown)
    expect(page, path).not.toMatch(sown)
    const scripts = /data-scripts="([^"]+)"/.exec(page!)?.[1]
    const carried = await (await request.get(scripts!)).text()
    expect(carried, path).toContain('digests')
    expect(carried, path).not.toMatch(sown)
  }
})

/** Wakes a page that has charts by a key, and waits for all that it fetches. */
async function allReceived(page: Page) {
  if ((await page.locator('[data-live]').count()) > 0) {
    await page.waitForLoadState('networkidle')
    await page.keyboard.press('Shift')
    const charts = page.locator('.live')
    if ((await charts.count()) > 0) await expect(charts.first()).toHaveRole('application')
  }
  await page.waitForLoadState('networkidle')
}

const packed = { headers: { 'accept-encoding': 'gzip, deflate, br' } }

interface Received {
  url: string
  /** Document | Stylesheet | Script | Image | Font | ... */
  kind: string
  /** Bytes on the wire, headers included. */
  bytes: number
}

/** What the browser receives from now on, as it counts it itself. */
async function listen(page: Page): Promise<() => Received[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const found = new Map<string, Received>()
  client.on('Network.responseReceived', ({ requestId, response, type }) => {
    found.set(requestId, { url: response.url, kind: type, bytes: 0 })
  })
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = found.get(requestId)
    if (known !== undefined) known.bytes = encodedDataLength
  })
  return () => [...found.values()]
}

const sum = (received: Received[]) => received.reduce((total, { bytes }) => total + bytes, 0)
