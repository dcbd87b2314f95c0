import { expect, test } from 'vitest'
import type { SourcedClaim } from '@/lib/reports/types'
import { toStoredCells } from './stored-claim'

const organisation = { key: 'o', name: 'Centre', party: false }

const claim: SourcedClaim = {
  key: 'r1.1',
  streamId: 1,
  country: 'SY',
  partKey: '',
  report: {
    key: 'r1',
    title: 'Bulletin',
    titleLanguage: 'ru',
    published: '2020-02-01',
    grade: 'A',
    publisher: organisation,
  },
  metric: { key: 'area', label: 'area cleared', baseUnit: 'm2', displayUnit: 'km2' },
  part: '',
  operator: organisation,
  places: [
    { code: 'SY02', kind: 'admin1', name: 'Aleppo' },
    { code: 'SY04', kind: 'admin1', name: 'Homs' },
  ],
  language: 'ru',
  verb: 'cleared',
  basis: 'total',
  from: { day: '', precision: '' },
  to: { day: '2020-01-31', precision: 'day' },
  qualifier: 'at_least',
  amount: '2.5',
  amountTo: '',
  unit: 'ha',
  low: 25_000n,
  value: 25_000n,
  high: null,
  words: '',
  note: '',
  ended: '',
  endedAt: '',
  endedReason: '',
  endedNote: '',
  status: 'counted',
  because: [],
  ruling: null,
  answers: [],
  supersedes: null,
  supersededBy: [],
}

const cellsOf = (changes: Partial<SourcedClaim> = {}) =>
  Object.fromEntries(toStoredCells({ ...claim, ...changes }).map(({ name, value }) => [name, value]))

test('a claim is stored as printed and in base units: 2.5 ha are 25,000 m²', () => {
  expect(cellsOf()).toEqual({
    claim_id: 'r1.1',
    metric: 'area',
    basis: 'total',
    to: '2020-01-31',
    to_precision: 'day',
    places: 'SY02 SY04',
    qualifier: 'at_least',
    amount: '2.5',
    unit: 'ha',
    value_base: '25000 m2',
    low: '25000 m2',
    high: '∞',
    status: 'counted',
  })
})

test('one that no longer stands says how it ended', () => {
  expect(cellsOf({ ended: 'superseded', status: '' })).toMatchObject({ status: 'superseded' })
  expect(cellsOf({ high: 26_000n })).toMatchObject({ high: '26000 m2' })
})
