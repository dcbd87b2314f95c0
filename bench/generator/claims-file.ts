import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { fictionalCountry } from './country'
import { operationsIn } from './operations'
import { dayCount, generatedReports, type Report } from './reports'

const columns = [
  'report_id',
  'report_title',
  'publisher',
  'said_by',
  'grade',
  'language',
  'url',
  'archive_url',
  'published',
  'accessed',
  'operator',
  'country',
  'metric',
  'part',
  'verb',
  'basis',
  'from',
  'from_precision',
  'to',
  'to_precision',
  'places',
  'qualifier',
  'amount',
  'amount_to',
  'unit',
  'words',
  'pin',
  'pin_reason',
  'note',
]

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
  const url = `https://example.org/${published.slice(0, 7)}/${id}`
  const shared = [id, title, publisher, saidBy, grade, 'en', url, '', published, published]
  let lines = ''
  for (const claim of report.claims) {
    const { operator, metric, basis, from, to, places, qualifier, amount, amountTo, unit, words } = claim
    const cells = [operator, country, metric, '', '', basis, from, '', to, '', places.join(';')]
    lines += `${[...shared, ...cells, qualifier, amount, amountTo, unit, words, '', '', ''].map(quoted).join(',')}\n`
  }
  return lines
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
