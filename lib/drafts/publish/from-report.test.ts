import { expect, test } from 'vitest'
import type { ReportFields } from '@/lib/claims/types'
import { claimCells, type PrintedClaim } from '@/lib/exchange/cells/claim-cells'
import { claimRowReader } from '@/lib/exchange/claim-row'
import { CLAIM_COLUMNS } from '@/lib/exchange/claims-format'
import { placeResolver } from '@/lib/places/resolve'
import { toClaimRows } from '../feedback/to-claim-rows'
import { draftOfReport } from './from-report'

const places = [
  { code: 'SY', parent: null, kind: 'country' as const, names: { en: 'Syria' }, aliases: [] },
  { code: 'SY02', parent: 'SY', kind: 'admin1' as const, names: { en: 'Aleppo' }, aliases: [] },
  { code: 'SY04', parent: 'SY', kind: 'admin1' as const, names: { en: 'Homs' }, aliases: [] },
]
const roads = {
  key: 'roads',
  baseUnit: 'm' as const,
  displayUnit: 'km' as const,
  enteredUnits: ['km' as const, 'm' as const],
  whole: false,
  parts: ['ied'],
}
const read = claimRowReader({ metrics: [roads], places, resolvePlace: placeResolver(places) })

const report: ReportFields = {
  key: 'bulletin',
  title: 'Weekly “bulletin”',
  publisher: 'Agency A',
  saidBy: 'Speaker B',
  grade: 'B',
  language: 'ru',
  url: 'https://example.org/a',
  archiveUrl: 'https://example.org/b',
  published: '2017-10-13',
  accessed: '2017-10-14',
}
const claim: PrintedClaim = {
  claimId: 'bulletin.1',
  operator: 'Team One',
  country: 'SY',
  metric: 'roads',
  part: '',
  verb: 'cleared',
  basis: 'total',
  from: '',
  fromPrecision: '',
  to: '2017-10-13',
  toPrecision: 'month',
  places: ['SY02', 'SY04'],
  qualifier: 'about',
  amount: '1683.40',
  amountTo: '',
  unit: 'km',
  value: 1_683_400n,
  words: 'some 1 683,40 km\nof roads',
  note: 'a note',
  supersedes: '',
  withdrawn: false,
  pin: '',
  pinReason: '',
  pinDate: '',
  answers: [],
}
const other: PrintedClaim = {
  ...claim,
  claimId: 'bulletin.2',
  ...{ part: 'ied', basis: 'period', from: '2017-10-01', fromPrecision: 'day', places: ['SY'] },
  ...{ qualifier: 'between', amount: '1.234', amountTo: '2.500', unit: 'km', value: 1_867n },
}

/** What a row says in the columns that people fill in. */
const said = (row: Parameters<typeof claimCells>[0]) =>
  CLAIM_COLUMNS.flatMap(({ name, use }, at) => (use === 'export' ? [] : `${name}: ${claimCells(row)[at]}`))

test.each(['ru', 'en', 'de', 'ar', ''])(
  'a draft of a report in "%s" says what the report says',
  (language) => {
    const published = { ...report, language }
    const content = draftOfReport(published, 'SY', [claim, other], 'en')
    const { rows, problems } = toClaimRows(content, 'bulletin', 'en', read)
    expect(problems).toEqual([])
    expect([...rows.values()].map(said)).toEqual(
      [claim, other].map((claim) => said({ report: published, claim })),
    )
    expect(content.figures.map(({ claim }) => claim)).toEqual(['bulletin.1', 'bulletin.2'])
  },
)
