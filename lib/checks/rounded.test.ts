import { describe, expect, test } from 'vitest'
import { checkReport } from './check-report'
import type { TypedRow } from './entered'
import { contextOf, reportOf } from './test-record'

const row = (amount: string, cells: TypedRow = {}): TypedRow => ({
  ...{ report_id: 'r1', publisher: 'Agency A', published: '2020-03-02', operator: 'Team One', country: 'SY' },
  ...{ metric: 'roads', part: '', basis: 'total', from: '', to: '2020-03-01', places: 'SY' },
  ...{ qualifier: 'exact', amount, amount_to: '', unit: 'km' },
  ...cells,
})

const found = (onRecord: TypedRow, entered: TypedRow, check: string) =>
  checkReport(reportOf([entered]), contextOf([onRecord])).filter((finding) => finding.check === check)

const later = { to: '2020-03-31', published: '2020-04-01' }
const answer = (check: string) => ({ do: 'answer', check, reason: 'rounding' })

describe('what rounding explains is no contradiction', () => {
  test('another amount for the same days: the rounded one may be entered as about', () => {
    expect(found(row('657.3'), row('657', { publisher: 'Agency B' }), 'disagrees')).toMatchObject([
      {
        ...{ variant: 'rounded', severity: 'unlikely' },
        remedies: [{ do: 'set_qualifier', qualifier: 'about' }, answer('disagrees')],
      },
    ])
  })

  test('the same where the one on record is the rounded one, which nobody can mend here', () => {
    expect(found(row('657'), row('657.3', { publisher: 'Agency B' }), 'disagrees')).toMatchObject([
      { variant: 'rounded', severity: 'unlikely', remedies: [answer('disagrees')] },
    ])
  })

  test('a count that falls by the rounding', () => {
    expect(found(row('657.3'), row('657', later), 'fall')).toMatchObject([
      { variant: 'rounded', severity: 'unlikely' },
    ])
  })

  test('a whole below what lies inside it by the rounding', () => {
    expect(found(row('657.3', { places: 'SY02' }), row('657', later), 'scope')).toMatchObject([
      { variant: 'rounded', severity: 'unlikely' },
    ])
  })

  test('anything beyond the rounding is one as before', () => {
    for (const [known, entered] of [
      ['657.6', '657'],
      ['658', '657'],
      ['966', '906'],
    ] as const) {
      expect(found(row(known), row(entered, { publisher: 'Agency B' }), 'disagrees')).toMatchObject([
        { variant: 'sameWindow', severity: 'contradicts' },
      ])
      expect(found(row(known), row(entered, later), 'fall')).toMatchObject([
        { variant: 'earlier', severity: 'contradicts' },
      ])
    }
  })
})
