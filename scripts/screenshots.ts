/** `npm run screenshots`: takes the pictures of docs/images from the sample, as the production server shows it. */
import { mkdir, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from '@playwright/test'
import { startServer, temporaryFolder } from '../e2e/server'
import { browserArguments, findBrowser } from './browser.mjs'

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
}

const pictures: readonly Picture[] = [
  { name: 'country', path: '/en/sy', width: 1120, height: 876 },
  { name: 'by-place', path: '/en/sy', width: 1120, height: 366, from: '#buildings h3' },
  { name: 'place', path: '/en/sy/places/SY09', width: 1120, height: 900 },
  { name: 'report', path: '/en/sy/reports/briefing-2017-10', width: 1120, height: 866 },
  { name: 'phone', path: '/en/sy', width: 390, height: 690, dark: true },
]

const executablePath = await findBrowser()
if (executablePath === null) throw new Error('there is no Chromium; name one with FIRMGROUND_BROWSER')
const folder = await temporaryFolder()
const server = await startServer({ databaseUrl: `file:${folder.path}/firmground.db` })
const browser = await chromium.launch({ executablePath, args: browserArguments })
try {
  await mkdir(images, { recursive: true })
  for (const picture of pictures) await take(picture)
} finally {
  await browser.close()
  await server.stop()
  await folder.remove()
}

async function take({ name, path, width, height, from, dark }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-GB',
  })
  await page.goto(server.url + path)
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
