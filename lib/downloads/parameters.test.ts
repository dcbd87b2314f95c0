import { expect, test } from 'vitest'
import { parseFigureFilter } from '@/lib/figures/figure-filter'
import { commandText } from '@/lib/i18n/problem-text'
import { parseReportFilter } from '@/lib/reports/filter'
import { readSummaryQuery } from './summary-query'

const asked = (query: string) => readSummaryQuery(new URLSearchParams(`country=SY&by=place&${query}`))

function told(query: string): string[] {
  const read = asked(query)
  return read.ok ? [] : read.problems.map(commandText)
}

test('a parameter of a file loses what says nothing, and names what cannot be shown', () => {
  expect(asked('operator=%E2%80%8BTeam%C2%A0One%E2%80%8E')).toMatchObject({
    query: { operator: ['Team One'] },
  })
  expect(told('operator=%00')).toEqual([
    '"operator" has a sign that cannot be shown (U+0000, null); remove it',
  ])
  expect(told('operator=a%E2%80%AEb')).toEqual([
    '"operator" has a sign that cannot be shown (U+202E, right-to-left override); remove it',
  ])
})

test('what a reader looks for is found without it', () => {
  expect(parseReportFilter({ q: '\u200Bmines\u0000\u202E  cleared ' }).filter.q).toBe('mines cleared')
  expect(parseFigureFilter({ operator: 'team-one\u0000\u200E' }).operator).toBe('team-one')
})
