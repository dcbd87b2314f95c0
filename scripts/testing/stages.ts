/** The stages that the project is tested in: each runs one tool and counts what passed and what failed. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { JSONReport } from '@playwright/test/reporter'
import type { JsonTestResults } from 'vitest/reporters'
import { buildIsCurrent } from '../build.mjs'
import { type Options, run } from '../children.mjs'
import { prepareBuild } from '../prepare.mjs'
import { failureOf, lastLines, step } from '../progress.mjs'
import { ensureBrowser } from './browser'
import { withScratch } from './scratch'
import { measure, type Taken, timeTable } from './time-table'

const root = new URL('../../', import.meta.url)
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** What a stage came to, and what its tool printed. `hints` are shown though it passed. */
interface Result extends Counts {
  output: string
  hints?: string[]
}

/**
 * Is given words to narrow it (names of files) and whether to pass on what its tool prints; never rejects for a test that
 * failed.
 */
type Stage = (words: string[], echo: boolean) => Promise<Result>

const passedOnce: Result = { passed: 1, failed: 0, skipped: 0, output: '' }
const failedOnce: Result = { passed: 0, failed: 1, skipped: 0, output: '' }

/** By name, in the order in which they run. */
const stages: Record<string, Stage> = {
  format: async () => {
    const result = await once([tools.biome, 'check', '--error-on-warnings', '--colors=off'])
    return { ...result, hints: longFiles(result.output) }
  },
  types: async () => {
    const routes = await run([tools.next, 'typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })
    return routes.code === 0 ? once([tools.tsc, '--noEmit']) : { ...failedOnce, output: routes.output }
  },
  unused: () => once([tools.knip, '--no-progress']),
  unit: vitest('unit'),
  sqlite: vitest('sqlite'),
  postgresql: vitest('postgresql'),
  build: async () => {
    await prepareBuild()
    return (await buildIsCurrent()) ? passedOnce : { ...failedOnce, output: 'sources changed meanwhile\n' }
  },
  browser,
}

/** Those that take seconds and need no database. */
const quick = ['format', 'types', 'unused', 'unit']

/** A tool that says yes or no counts as one test. */
async function once(args: string[]): Promise<Result> {
  const { code, output } = await run(args)
  return { ...(code === 0 ? passedOnce : failedOnce), output }
}

/** A sentence for each file that biome.json calls too long. */
function longFiles(output: string): string[] {
  const said = /^(\S+):\d+:\d+ lint\/style\/noExcessiveLinesPerFile[^(]*\((\d+)\)/gm
  return [...output.matchAll(said)].map(
    ([, file, lines]) => `${file} has ${lines} lines: has it a second job?`,
  )
}

function vitest(project: string): Stage {
  return (words, echo) =>
    counted<JsonTestResults>(echo, (report) => ({
      args: [
        ...[tools.vitest, 'run', `--project=${project}`, '--passWithNoTests'],
        ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
        ...words,
      ],
      counts: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
        passed: numPassedTests,
        // Of a file that could not be loaded or prepared no test failed, and none ran.
        failed:
          numFailedTests +
          testResults.filter(
            ({ status, assertionResults }) =>
              status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
          ).length,
        skipped: numPendingTests + numTodoTests,
      }),
    }))
}

async function browser(words: string[], echo: boolean): Promise<Result> {
  if (!existsSync(new URL('playwright.config.ts', root))) return { ...passedOnce, passed: 0 }
  const path = await step('Browser', ensureBrowser)
  return counted<JSONReport>(echo, (report) => ({
    args: [tools.playwright, 'test', '--reporter=list,json', ...words],
    env: { FIRMGROUND_BROWSER: path, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: undefined },
    counts: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  }))
}

interface Plan<Report> {
  args: string[]
  env?: Options['env']
  counts: (report: Report) => Counts
}

/** Runs a test runner that writes its counts to a file; one that failed without a failed test counts as one failure. */
async function counted<Report>(echo: boolean, plan: (report: string) => Plan<Report>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-report-'))
  try {
    const report = join(folder, 'report.json')
    const { args, env, counts } = plan(report)
    const { code, output } = await withScratch((scratch) =>
      run(args, { env: { TMPDIR: scratch, ...env }, echo }),
    )
    const text = await readFile(report, 'utf8').catch(() => null)
    const count = text === null ? { passed: 0, failed: 0, skipped: 0 } : counts(JSON.parse(text))
    if (code !== 0 && count.failed === 0) count.failed = 1
    return { ...count, output: echo ? '' : output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs one stage and tells how it went; a stage that could not be run counts as one failure. */
async function runStage(name: string, words: string[], echo: boolean): Promise<Counts & Taken> {
  const taken = measure()
  if (echo) console.log(`\n${name}`)
  let result: Result
  try {
    const stage = stages[name]
    if (stage === undefined) throw new Error(`no stage is called ${name}`)
    result = await stage(words, echo)
  } catch (error) {
    const { details, message, remedy, stack } = failureOf(error)
    const said = [details, message, remedy].filter(Boolean).join('\n')
    result = { ...failedOnce, output: `${details === undefined ? stack : said}\n` }
  }
  const time = taken()
  // Narrowed by words, some stages may have nothing to do; otherwise tests were lost.
  if (words.length === 0 && result.passed + result.failed === 0)
    result = { ...failedOnce, output: `${name} found no test\n` }
  if (result.failed > 0 && result.output) console.log(`\n${lastLines(result.output, 400)}\n`)
  for (const hint of result.hints ?? []) console.log(hint)
  console.log(`${name}: ${summary(result)} (${time.seconds.toFixed(1)} s)`)
  return { ...result, ...time }
}

/**
 * Runs the stages that the words of a command ask for and ends with a line of counts: `--only NAME,... WORD...` those, one
 * after the other; `--quick` what needs no database, side by side; nothing, all of them. The exit code.
 */
export async function runStages([which, names = '', ...words]: string[]): Promise<number> {
  const only = which === '--only' ? names.split(',') : Object.keys(stages)
  if (only.some((name) => !(name in stages)) || !['--only', '--quick', undefined].includes(which)) {
    console.error(`usage: npm test -- --only STAGE,... [WORD...]\nstages: ${Object.keys(stages).join(', ')}`)
    return 2
  }
  const timed = async (name: string, words: string[], isAlone: boolean) => ({
    name,
    ...(await runStage(name, words, isAlone)),
  })
  const results: (Counts & Taken & { name: string })[] = []
  if (which === '--quick') results.push(...(await Promise.all(quick.map((name) => timed(name, [], false)))))
  else for (const name of only) results.push(await timed(name, words, true))
  const sum = (of: keyof Counts) => results.reduce((total, result) => total + result[of], 0)
  const total = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
  if (which !== '--quick' && only.length > 1) console.log(`\n${timeTable(results)}`)
  console.log(`\n${summary(total)}`)
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
