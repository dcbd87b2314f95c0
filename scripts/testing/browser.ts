/** Finds a Chromium for the tests in a browser, and fetches one where there is none. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../children.mjs'
import { lastLines, Obstacle, type Tell } from '../progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const usual = [
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]
const isRoot = process.getuid?.() === 0

/** What Chromium is started with; the last ones keep it from asking for hosts that no test needs. */
export const browserArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The browser to use: the one that FIRMGROUND_BROWSER names, Playwright's own, or the system's; null when there is none. */
export async function findBrowser(): Promise<string | null> {
  const { chromium } = await import('@playwright/test')
  const onPath = (process.env.PATH ?? '').split(delimiter)
  const system = names.flatMap((name) => onPath.map((folder) => join(folder, name)))
  const known = [process.env.FIRMGROUND_BROWSER, chromium.executablePath(), ...system, ...usual]
  return known.find((path) => path && existsSync(path)) ?? null
}

/** The browser to use, fetched when there is none. @throws Obstacle when it cannot be had. */
export async function ensureBrowser(tell: Tell): Promise<string> {
  await ensureFonts(tell)
  const found = await findBrowser()
  if (found !== null) return found
  tell('fetching Chromium')
  const fetched = await run(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const own = await findBrowser()
  if (own !== null) return own
  const output = (await mayInstall()) ? await aptInstall(['chromium']) : fetched.output
  const installed = await findBrowser()
  if (installed !== null) return installed
  throw new Obstacle(
    'there is no Chromium for the tests in a browser',
    'Install Chromium or Chrome (Debian: apt-get install chromium), or name one with FIRMGROUND_BROWSER=/path/to/it.',
    lastLines(output, 12),
  )
}

/** Arabic and Cyrillic need glyphs; where they cannot be installed the tests run all the same. */
async function ensureFonts(tell: Tell): Promise<void> {
  if (!(await mayInstall()) || (await succeeds('dpkg', ['-s', 'fonts-noto-core']))) return
  tell('installing fonts')
  await aptInstall(['fonts-noto-core'])
}

async function mayInstall(): Promise<boolean> {
  return isRoot && existsSync('/etc/debian_version') && (await succeeds('apt-get', ['--version']))
}

async function aptInstall(packages: string[]): Promise<string> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run(['update', '-q'], { command: 'apt-get', env })
  const install = await run(['install', '-y', '-q', '--no-install-recommends', ...packages], {
    command: 'apt-get',
    env,
  })
  return `${update.output}\n${install.output}`
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(command, args, (error) => resolve(error === null))
  })
}
