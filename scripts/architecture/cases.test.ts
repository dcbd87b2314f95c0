import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { caseFolder } from '@/lib/publishing/test-cases'

/** Not yet entered by a test. It only gets shorter. */
const waiting: string[] = []

describe('files that showed a fault once', () => {
  const folder = join(caseFolder, '..')
  const tests = readdirSync(folder)
    .filter((name) => /^cases-.*\.data\.test\.ts$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
  const names = readdirSync(caseFolder).map((name) => name.replace(/\.csv$/, ''))

  test.each(names)('%s is entered by a test in lib/reports/cases-*.data.test.ts', (name) => {
    expect(tests.includes(`'${name}'`)).toBe(!waiting.includes(name))
  })
})
