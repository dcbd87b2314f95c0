import { createReadStream } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ReportedRow } from '@/lib/claims/types'
import type { Metric } from '@/lib/metrics/types'
import { type NamedPlace, placeResolver } from '@/lib/places/resolve'
import metricSeed from '@/prisma/seed/metrics.json'
import syria from '@/prisma/seed/places-syria.json'
import { claimRowReader } from '../claim-row'
import { CLAIM_COLUMNS, COLUMN_AT } from '../claims-format'
import { readCsv } from '../csv/csv-in'
import { csvText } from '../csv/csv-out'
import { claimCells } from './claim-cells'
import { rawRowOf } from './row-cells'

const places = syria.places as unknown as NamedPlace[]
const metrics = metricSeed.metrics.map((metric) => ({
  ...metric,
  parts: metric.parts.map(({ key }) => key),
})) as Metric[]
const read = claimRowReader({ metrics, places, resolvePlace: placeResolver(places) })

async function rowsOf(bytes: AsyncIterable<Uint8Array>): Promise<ReportedRow[]> {
  const file = await readCsv(bytes, CLAIM_COLUMNS)
  if (!file.ok) throw new Error(JSON.stringify(file.problems))
  const rows: ReportedRow[] = []
  for await (const batch of file.batches) {
    for (const raw of batch.rows) {
      const result = read(raw)
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      rows.push(result.row)
    }
  }
  return rows
}

async function* bytesOf(rows: ReportedRow[]) {
  const encoder = new TextEncoder()
  for await (const chunk of csvText(CLAIM_COLUMNS, [rows.map((row) => claimCells(row))]))
    yield encoder.encode(chunk)
}

it('the record of Syria is the same after writing and reading', async () => {
  const record = await rowsOf(
    createReadStream(new URL('../../../prisma/seed/record-syria.csv', import.meta.url)),
  )
  expect(record).toHaveLength(142)
  expect(await rowsOf(bytesOf(record))).toEqual(record)
})

it('any texts of a claim are the same after writing and reading', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'\'=+-@",;\n aé😀'), maxLength: 12 })
    .map((words) => words.trim())
  await fc.assert(
    fc.asyncProperty(text, text, async (words, note) => {
      const result = read(
        rawRowOf(2, {
          report_id: '=r',
          report_title: "'-t",
          publisher: '@p',
          published: '2017-09-22',
          operator: '+o',
          country: 'SY',
          metric: 'aid',
          basis: 'total',
          to: '2017-09-22',
          places: 'gn170063;gn163808',
          qualifier: 'about',
          amount: '3677.9285',
          unit: 't',
          words,
          note,
          withdrawn: 'yes',
        }),
      )
      if (!result.ok) throw new Error(JSON.stringify(result.problems))
      expect(await rowsOf(bytesOf([result.row]))).toEqual([result.row])
    }),
  )
})

it('the cells stand under their columns', () => {
  const result = read(
    rawRowOf(2, {
      ...Object.fromEntries(
        CLAIM_COLUMNS.map(({ name, kind }) => [name, kind === 'text' ? `${name}!` : '5']),
      ),
      grade: 'A',
      language: 'en',
      url: 'https://example.org/url',
      archive_url: 'https://example.org/archive',
      published: '2017-09-22',
      accessed: '2017-09-23',
      country: 'SY',
      metric: 'devices',
      part: 'ied',
      basis: 'period',
      from: '2017-09-01',
      from_precision: 'day',
      to: '2017-09-21',
      to_precision: 'day',
      places: 'SY02',
      qualifier: 'between',
      amount: '300',
      amount_to: '400',
      unit: 'count',
      pin: 'accept',
      pin_reason: 'scope',
      pin_date: '2017-10-14',
      accepted: 'words; fall',
      accepted_reason: 'entry',
      withdrawn: 'true',
    }),
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  const cells = claimCells(result.row, { status: 'set_aside', because: ['c1', 'c2'] })
  expect(cells).toHaveLength(CLAIM_COLUMNS.length)
  for (const name of [
    'report_id',
    'report_title',
    'publisher',
    'said_by',
    'operator',
    'verb',
    'words',
    'note',
  ] as const) {
    expect(cells[COLUMN_AT[name]]).toBe(`${name}!`)
  }
  expect(cells[COLUMN_AT.accepted]).toBe('fall;words')
  expect(cells[COLUMN_AT.accepted_reason]).toBe('entry;entry')
  expect(cells[COLUMN_AT.claim_id]).toBe('claim_id!')
  expect(cells[COLUMN_AT.supersedes]).toBe('supersedes!')
  expect(cells.slice(COLUMN_AT.status)).toEqual(['set_aside', 'c1;c2', '300'])
})
