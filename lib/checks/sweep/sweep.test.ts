import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '@/lib/periods/day'
import { checkReport } from '../check-report'
import type { TypedRow } from '../entered'
import { misprints } from '../test-misprints'
import { contextOf, reportOf } from '../test-record'
import { sampleReports } from '../test-sample'
import type { Finding } from '../types'
import type { Found } from './sweep'
import { swept } from './test-sweep'

const reports = sampleReports()
const today = '2027-01-01'

const told = ({ claim, finding: { check, entered, against } }: Found) =>
  [
    `${claim.source.reportId}:`,
    check,
    entered.places.join('+'),
    entered.value,
    'against',
    against.map(({ places, value }) => `${places.join('+')} ${value}`).join(', '),
  ].join(' ')

/** "r2 devices total 2017-01-05 SY09: fall", of those that contradict. */
const named = (report: string, row: TypedRow, { check }: Finding) =>
  `${report} ${row.operator} ${row.metric}:${row.part ?? ''} ${row.basis} ${row.from ?? ''} ${row.to} ${row.places}: ${check}`

/** What entering report by report at the desk finds, in the order of publication. */
function oneByOne(reports: readonly { id: string; rows: TypedRow[] }[]): string[] {
  const record: TypedRow[] = []
  const found: string[] = []
  for (const { id, rows } of reports) {
    for (const finding of checkReport(reportOf(rows), contextOf(record, today)))
      if (finding.severity === 'contradicts') found.push(named(id, rows[finding.row]!, finding))
    record.push(...rows)
  }
  return found.sort()
}

const contradictionsOf = (rows: readonly TypedRow[], record: readonly TypedRow[] = []) =>
  swept(rows, record, today)
    .filter(({ found }) => found.finding.severity === 'contradicts')
    .map(({ row, found }) => named(found.claim.source.reportId, row, found.finding))
    .sort()

describe('the sample, entered as one file', () => {
  const rows = reports.flatMap(({ rows }) => rows)

  test('raises the eight warnings that entering it report by report does', () => {
    expect(
      swept(rows, [], today)
        .map(({ found }) => told(found))
        .sort(),
    ).toEqual(
      [
        'briefing-2017-10: scope SY 838 against gn163808 10476',
        'briefing-2017-10: scope SY 87000 against gn170063 680000',
        'briefing-2017-10: fall SY 24000 against SY 60384',
        'briefing-2017-10: scope SY 24000 against gn170063 36319',
        'briefing-2017-10: duplicate SY09 838 against SY09 838',
        'briefing-2017-10: duplicate SY09 87000 against SY09 87000',
        'briefing-2017-10: duplicate SY09 24000 against SY09 24000',
        'masam-yemen-06: fall YE 45367536 against YE 46439132',
      ].sort(),
    )
  })

  test('whatever the order of its rows', () => {
    expect(contradictionsOf([...rows].reverse())).toEqual(contradictionsOf(rows))
  })

  test('raises nothing where all of it is on record', () => {
    expect(swept([], rows, today)).toEqual([])
  })
})

/** One row in sixteen is misprinted, to be quick. */
const isLeftOut = (row: TypedRow, number: number) => row.basis === 'unclear' || number % 16 !== 0

test('a misprinted report of the sample is told as the desk tells it, whichever way it is misprinted', () => {
  let compared = 0
  for (const [at, { id, rows }] of reports.entries()) {
    const record = reports.slice(0, at).flatMap((earlier) => earlier.rows)
    if (rows.every((row, position) => isLeftOut(row, at + position))) continue
    const context = contextOf(record, today)
    for (const [position, row] of rows.entries()) {
      if (isLeftOut(row, at + position)) continue
      for (const misprint of Object.values(misprints)) {
        const [wrong] = misprint(row, rows, record)
        if (wrong === undefined || reportOf([wrong]).figures[0]?.bounds == null) continue
        const changed = rows.map((other, place) => (place === position ? wrong : other))
        const atDesk = checkReport(reportOf(changed), context)
          .filter(({ severity }) => severity === 'contradicts')
          .map((finding) => named(id, changed[finding.row]!, finding))
        expect(contradictionsOf(changed, record)).toEqual(atDesk.sort())
        compared++
      }
    }
  }
  expect(compared).toBeGreaterThan(40)
})

/** Reports of a few figures each, which meet: two places inside one another, few days, small amounts. */
const files = fc
  .array(
    fc.array(
      fc.record({
        basis: fc.constantFrom('total', 'period'),
        places: fc.constantFrom('SY', 'SY09', 'SY04', 'gn163808'),
        metric: fc.constantFrom('devices', 'buildings'),
        begins: fc.nat(10),
        lasts: fc.nat(8),
        amount: fc.integer({ min: 1, max: 400 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.map((figures, number) => {
      const id = `r${number}`
      const rows = figures.map(({ basis, begins, lasts, amount, ...said }): TypedRow => {
        const to = isoDay(17_000 + Math.min(begins + lasts, 10 + number))
        const from = basis === 'total' ? '' : isoDay(17_000 + Math.min(begins, 10 + number))
        const report = { report_id: id, publisher: 'Agency A', published: isoDay(17_010 + number) }
        const of = { operator: 'Team One', country: 'SY', part: '', qualifier: 'exact', unit: 'count' }
        return { ...report, ...of, ...said, basis, from, to, amount: String(amount) }
      })
      const distinct = new Map(
        rows.map((row) => [`${row.metric} ${row.basis} ${row.from} ${row.to} ${row.places}`, row]),
      )
      return { id, rows: [...distinct.values()] }
    }),
  )

test('one file finds the contradictions that its reports would one by one, in order of publication', () => {
  let many = 0
  fc.assert(
    fc.property(files, (reports) => {
      const alone = oneByOne(reports)
      many += alone.length
      expect(contradictionsOf(reports.flatMap(({ rows }) => rows))).toEqual(alone)
    }),
    { numRuns: 50, seed: 10 },
  )
  expect(many).toBeGreaterThan(50)
})

test('a report entered late is held against those on record that came out after it', () => {
  const row = (id: string, published: string, to: string, amount: string): TypedRow => ({
    ...{ report_id: id, publisher: 'Agency A', published, operator: 'Team One', country: 'SY', part: '' },
    ...{
      metric: 'devices',
      basis: 'total',
      from: '',
      to,
      places: 'SY09',
      qualifier: 'exact',
      amount,
      unit: 'count',
    },
  })
  const later = row('later', '2020-03-01', '2020-02-28', '100')
  const late = row('late', '2020-02-01', '2020-01-31', '170')
  const [found] = swept([late], [later], today)
  expect(found?.found.finding).toMatchObject({ check: 'fall', variant: 'later', severity: 'contradicts' })
  // In one file the earlier report is on record first, and the later one falls below it.
  expect(contradictionsOf([later, late])).toEqual(['later Team One devices: total  2020-02-28 SY09: fall'])
})

test('a fall at the end of a long series is found', () => {
  const rows = Array.from({ length: 500 }, (_, number): TypedRow => {
    const day = isoDay(17_000 + number)
    const amount = number === 499 ? '4000' : String(10 * (number + 1))
    return {
      ...{
        report_id: `r${number}`,
        publisher: 'Agency A',
        published: day,
        operator: 'Team One',
        country: 'SY',
      },
      ...{ part: '', metric: 'devices', basis: 'total', from: '', to: day, places: 'SY09' },
      ...{ qualifier: 'exact', amount, unit: 'count' },
    }
  })
  expect(contradictionsOf(rows)).toEqual([`r499 Team One devices: total  ${isoDay(17_499)} SY09: fall`])
})
