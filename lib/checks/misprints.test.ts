import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { checkReport } from './check-report'
import type { TypedRow } from './entered'
import { wordFinding } from './sentence'
import { misprints } from './test-misprints'
import { contextOf, reportOf } from './test-record'
import { sampleReports } from './test-sample'
import type { CheckContext, Finding } from './types'

const words = getI18n('en')
const keyOf = ({ check, row }: Finding) => `${check} ${row}`

/** Whether the operator has figures of the row's metric that count: without any, hardly a check has something to go by. */
const isComparable = (row: TypedRow, { streams }: CheckContext) =>
  streams.some(
    (stream) =>
      stream.metric === row.metric &&
      stream.operator === row.operator &&
      stream.country === row.country &&
      stream.part === row.part &&
      stream.figures.some(({ counts }) => counts),
  )

/** Every row of the sample that counts, misprinted in every way, on the record as it stood before its report. */
function measured(): Map<string, { tried: number; found: number }> {
  const counts = new Map(Object.keys(misprints).map((name) => [name, { tried: 0, found: 0 }]))
  const reports = sampleReports()
  for (const [at, { rows }] of reports.entries()) {
    const record = reports.slice(0, at).flatMap((earlier) => earlier.rows)
    const context = contextOf(record)
    const usual = new Set(checkReport(reportOf(rows), context).map(keyOf))
    for (const [position, row] of rows.entries()) {
      if (row.basis === 'unclear' || row.pin === 'set_aside' || !isComparable(row, context)) continue
      for (const [name, misprint] of Object.entries(misprints)) {
        for (const wrong of misprint(row, rows, record)) {
          const report = reportOf(rows.map((other, place) => (place === position ? wrong : other)))
          const findings = checkReport(report, context)
          for (const finding of findings) {
            const telling = { words, report, nameOf: String, labelOf: String }
            expect(wordFinding(telling, finding).sentence).not.toMatch(/none|undefined/)
          }
          const count = counts.get(name)!
          count.tried++
          if (findings.some((finding) => !usual.has(keyOf(finding)))) count.found++
        }
      }
    }
  }
  return counts
}

describe('misprints of the sample', () => {
  const counts = measured()

  test('docs/checks.md says how many are found', () => {
    const page = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')
    const rows = [...page.matchAll(/^\| ([a-z][a-z ]+) \| +([\d,]+) \| +([\d,]+) \| +(\d+) % \|$/gm)]
    const lines = rows.map(([, name, tried, found, share]) => [name, tried, found, share].join(' '))
    expect(lines).toEqual(
      [...counts].map(([name, { tried, found }]) => {
        const written = [tried, found].map((count) => count.toLocaleString('en'))
        return [name, ...written, Math.round((100 * found) / tried)].join(' ')
      }),
    )
  })
})
