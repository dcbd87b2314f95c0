import { defineConfig } from '@playwright/test'
import type { Dialect } from '@/e2e/support/databases'
import { WORKERS } from '@/e2e/support/people'
import { browserArguments, findBrowser } from '@/scripts/testing/browser'

const executablePath = (await findBrowser(true)) ?? undefined

/**
 * The production server in a real browser, on SQLite. Stories marked @plain are told again with JavaScript off, those
 * marked @both again on PostgreSQL.
 */
export default defineConfig<object, { dialect: Dialect }>({
  testDir: 'e2e',
  globalSetup: './e2e/support/shared-server.ts',
  workers: WORKERS,
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath, args: browserArguments },
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'UTC',
    // A story that is about it says so: what a worker fetches no story can hold back.
    serviceWorkers: 'block',
  },
  // The longest stories first: one that began last would leave the other workers idle.
  projects: [
    { name: 'postgresql', grep: /@both/, use: { dialect: 'postgresql' } },
    { name: 'browser', grepInvert: /@scriptless/ },
    { name: 'without-javascript', grep: /@plain|@scriptless/, use: { javaScriptEnabled: false } },
  ],
})
