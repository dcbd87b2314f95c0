/** The stages that the project is tested in: each runs one tool and counts what passed and what failed. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildIsCurrent } from '../build.mjs'
import { run } from '../children.mjs'
import { prepareBuild } from '../prepare.mjs'
import { lastLines, step } from '../progress.mjs'
import { ensureBrowser } from './browser.mjs'

const root = new URL('../../', import.meta.url)
const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  knip: 'node_modules/knip/bin/knip.js',
  next: 'node_modules/next/dist/bin/next',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/**
 * By name, in the order in which they run. A stage is given words to narrow it (names of files) and whether to pass on
 * what its tool prints; it resolves to `{ passed, failed, skipped, output }` and never rejects for a test that failed.
 */
export const stages = {
  format: () => once([tools.biome, 'check', '--error-on-warnings', '--colors=off']),
  types: async () => {
    const routes = await run([tools.next, 'typegen'], { env: { NEXT_TELEMETRY_DISABLED: '1' } })
    return routes.code === 0 ? once([tools.tsc, '--noEmit']) : { ...failedOnce, output: routes.output }
  },
  unused: () => once([tools.knip, '--no-progress']),
  unit: (words, echo) => vitest('unit', words, echo),
  sqlite: (words, echo) => vitest('sqlite', words, echo),
  postgresql: (words, echo) => vitest('postgresql', words, echo),
  build: async () => {
    await prepareBuild()
    return (await buildIsCurrent()) ? passedOnce : { ...failedOnce, output: 'sources changed meanwhile\n' }
  },
  browser,
}

const passedOnce = { passed: 1, failed: 0, skipped: 0, output: '' }
const failedOnce = { passed: 0, failed: 1, skipped: 0, output: '' }

/** A tool that says yes or no counts as one test. */
async function once(args) {
  const { code, output } = await run(args)
  return { ...(code === 0 ? passedOnce : failedOnce), output }
}

function vitest(project, words, echo) {
  return counted(echo, (report) => ({
    args: [
      tools.vitest,
      'run',
      `--project=${project}`,
      '--passWithNoTests',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...words,
    ],
    counts: ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => ({
      passed: numPassedTests,
      // A file that could not be loaded has no tests to count.
      failed:
        numFailedTests +
        testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
      skipped: numPendingTests + numTodoTests,
    }),
  }))
}

async function browser(words, echo) {
  if (!existsSync(new URL('playwright.config.ts', root))) return { ...passedOnce, passed: 0 }
  let path
  await step('Browser', async (tell) => {
    path = await ensureBrowser(tell)
    return path
  })
  return counted(echo, (report) => ({
    args: [tools.playwright, 'test', '--reporter=list,json', ...words],
    env: { FIRMGROUND_BROWSER: path, PLAYWRIGHT_JSON_OUTPUT_NAME: report, NODE_ENV: undefined },
    counts: ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  }))
}

/** Runs a test runner that writes its counts to a file; one that failed without a failed test counts as one failure. */
async function counted(echo, plan) {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-report-'))
  try {
    const report = join(folder, 'report.json')
    const { args, env, counts } = plan(report)
    const { code, output } = await run(args, { env, echo })
    const text = await readFile(report, 'utf8').catch(() => null)
    const count = text === null ? { passed: 0, failed: 0, skipped: 0 } : counts(JSON.parse(text))
    if (code !== 0 && count.failed === 0) count.failed = 1
    return { ...count, output: echo ? '' : output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs one stage and tells how it went; a stage that could not be run counts as one failure. */
export async function runStage(name, words = [], echo = false) {
  const start = performance.now()
  if (echo) console.log(`\n${name}`)
  let result
  try {
    result = await stages[name](words, echo)
  } catch (error) {
    const said = [error.details, error.message, error.remedy].filter(Boolean).join('\n')
    result = { ...failedOnce, output: `${error.details === undefined ? error.stack : said}\n` }
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (result.failed > 0 && result.output) console.log(`\n${lastLines(result.output, 400)}\n`)
  console.log(`${name}: ${summary(result)} (${seconds} s)`)
  return result
}

export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

export function sum(results) {
  const total = { passed: 0, failed: 0, skipped: 0 }
  for (const result of results) for (const key of Object.keys(total)) total[key] += result[key]
  return total
}
