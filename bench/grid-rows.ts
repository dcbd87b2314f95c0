import { type Browser, chromium, type Page } from '@playwright/test'
import { addPeople, signInAs } from '@/e2e/support/people'
import { beginReport } from '@/e2e/support/report-form'
import { startServer } from '@/e2e/support/server'
import { browserArguments, findBrowser } from '@/scripts/testing/browser'
import type { Measurement } from './table'

const figures = 500
const viewport = { width: 1440, height: 900 }
/** Keys of an hour at the desk: words and numbers, moves, and what ends a cell. */
const typed = ['buildings', '24 000', 'palmyra', 'team of keys']
const rounds = 12
const fifty = 50
const keysOfRound = [
  ...typed.flatMap((text) => [...text, 'Tab']),
  ...['Home', 'ArrowDown', 'ArrowDown', 'Shift+ArrowDown', 'PageDown', 'Control+d'],
]

/**
 * How long a key takes to be seen in a draft of 500 figures, in a Chromium on the production build: from the time of its event to the
 * frame after it, and in processor time; and how many screens the page is high. Nothing to tell where there is no Chromium.
 */
export async function measureGrid(folder: string): Promise<Measurement[]> {
  const executablePath = await findBrowser()
  if (executablePath === null) return []
  const server = await startServer({ databaseUrl: `file:${folder}/grid.db` })
  const browser = await chromium.launch({ executablePath, args: browserArguments })
  try {
    await addPeople(server.databaseUrl)
    const page = await openDraft(browser, server)
    const keys = await timesOfKeys(page)
    const work = await workOfKeys(page)
    const height = await page.evaluate('document.documentElement.scrollHeight')
    const against = `one frame of a screen; ${keys.length} keys`
    const common = { claims: figures, unit: 'ms', floor: 1000 / 60, against } as const
    return [
      { ...common, what: 'a key in the grid of a draft, median', ours: at(keys, 0.5) },
      { ...common, what: 'a key in the grid of a draft, 95th percentile', ours: at(keys, 0.95), aim: fifty },
      {
        ...common,
        what: 'its work in the page, 95th percentile, processor time',
        ours: at(work, 0.95),
        aim: fifty,
      },
      {
        ...{ what: 'height of the page of a draft', claims: figures, unit: 'screens', floor: 1 },
        ...{ ours: Number(height) / viewport.height, aim: 3, against: 'a page that needs no scrolling' },
      },
    ]
  } finally {
    await browser.close()
    await server.stop()
  }
}

async function openDraft(browser: Browser, server: { url: string; databaseUrl: string }): Promise<Page> {
  const page = await (await browser.newContext({ viewport, baseURL: server.url })).newPage()
  await signInAs(page, 'analyst', { server })
  await beginReport(page)
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
  await page.getByRole('gridcell').first().click()
  const rows = Array.from({ length: figures }, (_, at) => `Buildings secured\t${at + 1}\tnumber\tExactly`)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, rows.join('\n'))
  await page.getByText(/^Saved/).waitFor()
  await page.reload()
  await page.getByRole('gridcell').first().click()
  return page
}

/** Milliseconds from each key to the frame after it. Program text, since a compiled function would bring names along that a page does not know. */
async function timesOfKeys(page: Page): Promise<number[]> {
  await page.evaluate(`
    window.keyTimes = []
    addEventListener('keydown', (event) => {
      requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - event.timeStamp)))
    }, true)`)
  for (let round = 0; round < rounds; round++) {
    for (const key of keysOfRound) await page.keyboard.press(key)
  }
  await page.waitForTimeout(fifty)
  return page.evaluate('window.keyTimes')
}

/**
 * Milliseconds of processor time that the page's own thread takes for each key, up to the frame after it: what scripts, styles, layout and paint come
 * to. Other work on the machine does not count.
 */
async function workOfKeys(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0)
  }
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const key of keysOfRound) {
      const before = await spent()
      await page.keyboard.press(key)
      await page.evaluate('new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)))')
      times.push((await spent()) - before)
    }
  }
  return times
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
