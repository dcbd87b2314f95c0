import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { FIGURE_CELLS, REPORT_CELLS } from '@/lib/drafts/schema'
import { fictionalCountry } from './country'
import { operationsIn } from './operations'
import { dayCount, generatedReports, type Report } from './reports'

/** What people fill in, and an id; a file may leave out all other columns. */
const columns = ['report_id', ...REPORT_CELLS, ...FIGURE_CELLS] as const

/** Writes a file of reported figures in the form that `npm run import` reads. The same size gives the same bytes. */
export async function writeClaimsFile(file: string, claims: number, operators: number): Promise<void> {
  const country = fictionalCountry()
  const operations = operationsIn(country, operators, dayCount)
  const out = createWriteStream(file, { highWaterMark: 1 << 20 })
  out.write(`${columns.join(',')}\n`)
  let waiting = ''
  for (const report of generatedReports({ country, operations, claims })) {
    waiting += claimLines(report, country.code)
    if (waiting.length < 1 << 18) continue
    if (!out.write(waiting)) await once(out, 'drain')
    waiting = ''
  }
  out.end(waiting)
  await once(out, 'finish')
}

/** A whole file of one report. */
export function reportFile(report: Report, country: string): string {
  return `${columns.join(',')}\n${claimLines(report, country)}`
}

function claimLines(report: Report, country: string): string {
  const { id, title, publisher, saidBy, grade, published } = report
  const shared: Partial<Record<(typeof columns)[number], string>> = {
    report_id: id,
    report_title: title,
    publisher,
    said_by: saidBy,
    grade,
    language: 'en',
    url: `https://example.org/${published.slice(0, 7)}/${id}`,
    published,
    accessed: published,
    country,
  }
  let lines = ''
  for (const { amountTo, places, ...claim } of report.claims) {
    const cells: typeof shared = { ...shared, ...claim, amount_to: amountTo, places: places.join(';') }
    lines += `${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`
  }
  return lines
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
