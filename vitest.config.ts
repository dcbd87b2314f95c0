import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))
const alias = { '@': root.replace(/\/$/, ''), 'server-only': `${root}node_modules/server-only/empty.js` }
const dataTests = ['lib/**/*.data.test.ts', 'scripts/**/*.data.test.ts']

/** How statements are answered is told of one database alone. */
const plansOfSqlite = '**/plans.data.test.ts'

/** Unit tests need nothing but the code; data tests run once per database. */
export default defineConfig({
  resolve: { alias },
  test: {
    // One for each core: vitest leaves one core to itself, which on a small machine is half of it.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'app/**/*.test.ts',
            'lib/**/*.test.ts',
            'components/**/*.test.ts',
            'scripts/**/*.test.ts',
          ],
          exclude: [...dataTests, 'node_modules/**'],
          // They share nothing that one could spoil for another, and start in half the time.
          pool: 'threads',
          isolate: false,
          // Properties with many cases take seconds where other work shares the machine.
          testTimeout: 30_000,
        },
      },
      ...(['sqlite', 'postgresql'] as const).map((dialect) => ({
        extends: true as const,
        test: {
          name: dialect,
          include: dataTests,
          exclude: ['node_modules/**', ...(dialect === 'sqlite' ? [] : [plansOfSqlite])],
          env: { TEST_DIALECT: dialect, FIRMGROUND_AUDIT_KEY: 'a key for tests alone, known to all' },
          globalSetup: './scripts/testing/test-databases.ts',
          // To load the program takes longer than most files of tests do: a process loads it once for all of its files.
          pool: 'forks' as const,
          isolate: false,
          setupFiles: './scripts/testing/clean-process.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
})
