import { expect, test } from 'vitest'
import type { ImportReport } from '@/lib/publishing/import'
import { describeOutcome } from './import-report'

const counts = {
  ...{ rows: 1, reports: 1, reportsNew: 1, reportsChanged: 0, claimsNew: 1, unchanged: 0, superseded: 0 },
  ...{ withdrawn: 0, rulings: 0, answers: 0 },
}
const findings = { told: [], all: 0, open: [] }
const report: ImportReport = {
  notes: [],
  counts,
  organisations: [],
  numbers: [],
  falls: [],
  setAside: [],
  findings,
}
const told = (kind: 'imported' | 'checked' | 'stopped', more: Partial<ImportReport>) =>
  describeOutcome({ kind, ...report, ...more }, 'file.csv')

test('of new organisations it is told that nobody has said whether they are a party, once they are on record', () => {
  const one = told('imported', { organisations: ['Team One'] })
  expect(one).toContain('new organisation: Team One')
  expect(one).toContain(
    '1 organisation is new and nobody has said whether it is a party to the conflict: Lists > Organisations at the desk',
  )
  expect(told('imported', { organisations: ['Team One', 'Agency A'] })).toContain(
    '2 organisations are new and nobody has said whether they are a party to the conflict: Lists > Organisations at the desk',
  )
  for (const lines of [told('imported', {}), told('checked', { organisations: ['Team One'] })])
    expect(lines.join('\n')).not.toContain('party')
})

test('answers of a file are counted where there are some', () => {
  expect(told('imported', { counts: { ...counts, answers: 2 } })).toContain('answers to checks 2')
  expect(told('imported', {}).join('\n')).not.toContain('answers')
})
