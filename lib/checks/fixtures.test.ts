import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkReport } from './check-report'
import type { TypedRow } from './entered'
import { contextOf, reportOf } from './test-record'

interface WorkedCase {
  note: string
  history: TypedRow[]
  entry: TypedRow[]
  expect: string[]
  also: string[]
}

const folder = new URL('./fixtures/', import.meta.url)
const cases = readdirSync(folder).map((file): [string, WorkedCase] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
])

test('there are cases', () => expect(cases.length).toBeGreaterThanOrEqual(23))

test.each(cases)('%s', (_, { history, entry, expect: expected, also }) => {
  const report = reportOf(entry)
  expect(report.figures).toHaveLength(entry.length)
  const found = new Set<string>(checkReport(report, contextOf(history)).map(({ check }) => check))
  expect(expected.filter((check) => !found.has(check))).toEqual([])
  expect([...found].filter((check) => !expected.includes(check) && !also.includes(check))).toEqual([])
})
