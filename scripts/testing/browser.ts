/** Finds a Chromium for the tests in a browser, and fetches one where there is none. */
import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../children.mjs'
import { lastLines, Obstacle, type Tell } from '../progress.mjs'

const smallNames = ['chromium-headless-shell', 'chrome-headless-shell']
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

/**
 * The browser to use: the one that FIRMGROUND_BROWSER names, Playwright's own, or the system's; null when there is none.
 * `small` prefers a Chromium that has no windows (the headless shell), whose pages cost about half of the work.
 */
export async function findBrowser(small = false): Promise<string | null> {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  const whole = [own, ...onPath(names), ...usual]
  const others = [...onPath(smallNames), smallBeside(own)]
  const known = [process.env.FIRMGROUND_BROWSER, ...(small ? [...others, ...whole] : [...whole, ...others])]
  return known.find((path) => path && existsSync(path)) ?? null
}

const onPath = (wanted: string[]) =>
  wanted.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)))

/** The headless shell that Playwright fetched with its Chromium. */
function smallBeside(own: string): string | undefined {
  const folder = own.replace(/chromium-(\d+).*/s, 'chromium_headless_shell-$1')
  if (!existsSync(folder)) return undefined
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const shell = files.find((file) => /headless[-_]shell(\.exe)?$/.test(file))
  return shell && join(folder, shell)
}

/** The browser for tests, fetched when there is none. @throws Obstacle when it cannot be had. */
export async function ensureBrowser(tell: Tell): Promise<string> {
  await ensureFonts(tell)
  const found = await findBrowser(true)
  if (found !== null && (isGiven() || isSmall(found) || !(await mayInstall()))) return found
  tell('fetching Chromium')
  if (found !== null) {
    await aptInstall(['chromium-headless-shell'])
    return (await findBrowser(true)) ?? found
  }
  const fetched = await run(['node_modules/@playwright/test/cli.js', 'install', 'chromium'])
  const own = await findBrowser(true)
  if (own !== null) return own
  let output = fetched.output
  if (await mayInstall())
    for (const name of ['chromium-headless-shell', 'chromium']) {
      output = await aptInstall([name])
      const installed = await findBrowser(true)
      if (installed !== null) return installed
    }
  throw new Obstacle(
    'there is no Chromium for the tests in a browser',
    'Install Chromium or Chrome (Debian: apt-get install chromium-headless-shell), or name one with FIRMGROUND_BROWSER=/path/to/it.',
    lastLines(output, 12),
  )
}

const isGiven = () => existsSync(process.env.FIRMGROUND_BROWSER ?? '')
const isSmall = (path: string) => /headless[-_]shell/.test(path)

/** Arabic and Cyrillic need glyphs; where they cannot be installed the tests run all the same. */
async function ensureFonts(tell: Tell): Promise<void> {
  if (!(await mayInstall()) || (await succeeds('dpkg', ['-s', 'fonts-noto-core']))) return
  tell('installing fonts')
  await aptInstall(['fonts-noto-core'])
}

async function mayInstall(): Promise<boolean> {
  return isRoot && existsSync('/etc/debian_version') && (await succeeds('apt-get', ['--version']))
}

/** Asks for news of packages only where what is known of them does not do. */
async function aptInstall(packages: string[]): Promise<string> {
  const apt = (...words: string[]) =>
    run(words, { command: 'apt-get', env: { DEBIAN_FRONTEND: 'noninteractive' } })
  const install = () => apt('install', '-y', '-q', '--no-install-recommends', ...packages)
  const first = await install()
  if (first.code === 0) return first.output
  const update = await apt('update', '-q')
  return `${update.output}\n${(await install()).output}`
}

function succeeds(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(command, args, (error) => resolve(error === null))
  })
}
