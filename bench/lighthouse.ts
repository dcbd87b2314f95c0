/**
 * `npm run lighthouse [-- --write]`: what Lighthouse says of the readers' pages of the sample, on a desktop and on a phone,
 * from the production server; with --write the table also goes into docs/benchmarks.md. Lighthouse is fetched when it is
 * first asked for: it is larger than everything else that the project needs.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs, promisify } from 'node:util'
import { freePort, startServer } from '@/e2e/support/server'
import { failWith } from '@/scripts/commands/command'
import { browserArguments, findBrowser } from '@/scripts/testing/browser'
import { describeMachine } from './machine'
import { writeReport } from './report'
import { alignedTable } from './table'

/** The last that runs on Node 20. */
const lighthouse = 'lighthouse@12.8.2'

const paths = [
  '/en',
  '/en/sy',
  '/en/sy/places/SY09',
  '/en/sy/metrics/devices',
  '/en/sy/reports',
  '/en/sy/reports/briefing-2017-10',
]
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const aims = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 }

try {
  const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })
  const browser = await findBrowser()
  if (browser === null) throw new Error('there is no Chromium; name one with FIRMGROUND_BROWSER')
  const folder = await mkdtemp(join(tmpdir(), 'firmground-lighthouse-'))
  const port = await freePort()
  const server = await startServer({
    databaseUrl: `file:${folder}/sample.db`,
    port,
    // As a site that people read has it: the links to its other languages are whole addresses.
    environment: { FIRMGROUND_ADDRESS: `http://127.0.0.1:${port}` },
  })
  try {
    const rows: string[][] = []
    for (const path of paths) {
      for (const device of ['desktop', 'phone'] as const) {
        console.error(`measuring: ${path}, ${device}`)
        rows.push([path, device, ...(await scoresOf(server.url + path, device, browser))])
      }
    }
    const table = alignedTable(
      ['page', 'as seen on', ...categories.map((name) => `${name} (>= ${aims[name]})`)],
      rows,
      2,
    )
    console.log(`\n${table}\n\n${lighthouse}; ${describeMachine()}`)
    if (values.write) await writeReport(table, `${lighthouse}; ${describeMachine()}`, 'lighthouse')
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
} catch (error) {
  failWith(error)
}

/** Lighthouse now and then loses the beginning of its own recording, and asks to be run again. */
async function runLighthouse(words: string[], env: NodeJS.ProcessEnv): Promise<string> {
  const run = async () => (await promisify(execFile)('npx', words, { env, maxBuffer: 2 ** 27 })).stdout
  return run().catch((error: unknown) => {
    if (String(error).includes('NO_NAVSTART')) return run()
    throw error
  })
}

/** Of 100 each, in the order of the categories; one that misses its aim says so. */
async function scoresOf(url: string, device: 'desktop' | 'phone', browser: string): Promise<string[]> {
  const stdout = await runLighthouse(
    [
      '--yes',
      lighthouse,
      url,
      '--quiet',
      '--output=json',
      `--chrome-flags=--headless=new ${browserArguments.join(' ')}`,
      ...(device === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { ...process.env, CHROME_PATH: browser },
  )
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> }
  return categories.map((name) => {
    const score = Math.round((report.categories[name]?.score ?? 0) * 100)
    return score >= aims[name] ? String(score) : `${score}, missed`
  })
}
