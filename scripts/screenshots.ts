/** `npm run screenshots`: takes the pictures of docs/images from the sample, as the production server shows it. */
import { mkdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { french } from '@/e2e/support/briefings'
import { runCommand, startServer, temporaryFolder } from '@/e2e/support/server'
import { browserArguments, findBrowser } from './testing/browser'

const images = new URL('../docs/images/', import.meta.url)

/** Larger pictures make a clone and the first screen of the README slow. */
const mostBytes = 300_000

interface Picture {
  name: string
  path: string
  width: number
  /** How much of the page: from its top, or from a part of it. */
  height: number
  from?: string
  dark?: boolean
  /** What somebody at the desk does before it is taken. */
  after?: (page: Page) => Promise<void>
}

const pictures: readonly Picture[] = [
  { name: 'country', path: '/en/sy', width: 1440, height: 1080 },
  { name: 'by-place', path: '/en/sy?metric=buildings', width: 1440, height: 500, from: '#places' },
  { name: 'place', path: '/en/sy/places/SY09', width: 1120, height: 900 },
  { name: 'report', path: '/en/sy/reports/briefing-2017-10', width: 1120, height: 866 },
  { name: 'pasted-text', path: '/en/desk', width: 1120, height: 760, from: '#text h2', after: pasteText },
  { name: 'phone', path: '/en/sy', width: 390, height: 690, dark: true },
]

const executablePath = await findBrowser()
if (executablePath === null) throw new Error('there is no Chromium; name one with FIRMGROUND_BROWSER')
const folder = await temporaryFolder()
const analyst = { email: 'analyst@example.org', password: 'three lamps on a wall' }
const server = await startServer({ databaseUrl: `file:${folder.path}/firmground.db` })
const browser = await chromium.launch({ executablePath, args: browserArguments })
try {
  await mkdir(images, { recursive: true })
  await runCommand(
    'people',
    ['add', analyst.email, 'Amal Analyst', 'analyst'],
    server.databaseUrl,
    analyst.password,
  )
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  await server.stop()
  await folder.remove()
}

async function take({ name, path, width, height, from, dark, after }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  await page.goto(server.url + path)
  await after?.(page)
  const file = fileURLToPath(new URL(`${name}.png`, images))
  const top = from === undefined ? 0 : await topOf(page, from)
  await page.screenshot({ path: file, clip: { x: 0, y: top, width, height }, fullPage: true })
  await page.close()
  const { size } = await stat(file)
  if (size > mostBytes) throw new Error(`${file} has ${size} bytes; show less of the page`)
  console.log(`docs/images/${name}.png: ${size} bytes`)
}

async function topOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not on the page`)
  return Math.max(0, Math.floor(box.y) - 24)
}

/** Signs in, has a briefing read into a new report, and has one of its figures in focus. */
async function pasteText(page: Page): Promise<void> {
  await page.getByLabel('E-mail address').fill(analyst.email)
  await page.getByLabel('Password').fill(analyst.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByRole('button', { name: 'New report' }).click()
  await page.getByLabel('Country').selectOption({ label: 'Syria' })
  await page.getByLabel('Text', { exact: true }).fill(french.text)
  await page.getByRole('button', { name: 'Find the figures' }).click()
  await page.getByRole('button', { name: 'Confirm proposal 1' }).click()
  await page.getByText('Entered as figure 1').waitFor()
  await page.mouse.move(0, 0)
  await page.getByRole('button', { name: 'Mend proposal 2' }).focus()
}
