import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reason } from '@/lib/claims/reasons'
import { onRecord } from './record-process'
import { runCommand } from './server'

/** One printed total of explosive devices in Syria, as a report states it. */
export interface DevicesReport {
  day: string
  amount: number
  /** Code of the place, the country where it is left out. */
  place?: string
}

/** Publishes reports as an editor with a file does; those that checks contradict, with leave. */
export function publishDevices(
  databaseUrl: string,
  folder: string,
  reports: DevicesReport[],
  leave: Reason | null = null,
): Promise<string> {
  return publish(databaseUrl, folder, reports.map(rowOf), leave)
}

/** Leave for figures that checks contradict. */
export const acceptFindings = 'unexplained'

/** One printed total of the same operator; in Syria, of devices and of 31 January 2020 unless it says otherwise. */
export interface PrintedTotal {
  metric?: string
  places: string
  day?: string
  amount: number
  operator?: string
  country?: string
  title?: string
  publisher?: string
  /** Of its report; by what is printed, where it is left out. */
  id?: string
}

/** Publishes a report for each total. */
export function publishFigures(
  databaseUrl: string,
  folder: string,
  totals: PrintedTotal[],
  leave: Reason | null = null,
): Promise<string> {
  const rows = totals.map(
    ({
      metric = 'devices',
      places,
      day = '2020-01-31',
      amount,
      operator = 'Centre of Example',
      country = 'SY',
      title = 'Bulletin',
      publisher = 'Ministry of Example',
      id = `${metric}-${places}-${operator}`,
    }) =>
      `${id},${title},${publisher},${day},${operator},${country},${metric},total,,${day},${places},exact,${amount},count,`,
  )
  return publish(databaseUrl, folder, rows, leave)
}

/** Publishes `count` days of one item each, every one with `words` characters of text. */
export function publishManyWords(
  databaseUrl: string,
  folder: string,
  { count, words }: { count: number; words: number },
): Promise<string> {
  const rows = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2010, 0, 1 + at)).toISOString().slice(0, 10)
    return `${day},Bulletin,Ministry of Example,${day},Centre of Example,SY,devices,period,${day},${day},SY,exact,1,count,${'w'.repeat(words)}`
  })
  return publish(databaseUrl, folder, rows)
}

/** The same by the command line; what it printed. */
export async function publishByCommand(
  databaseUrl: string,
  folder: string,
  reports: DevicesReport[],
): Promise<string> {
  return runCommand('import', [await fileOf(folder, reports.map(rowOf))], databaseUrl)
}

async function publish(
  databaseUrl: string,
  folder: string,
  rows: string[],
  leave: Reason | null = null,
): Promise<string> {
  return onRecord(databaseUrl, 'importFile', { file: await fileOf(folder, rows), acceptFindings: leave })
}

async function fileOf(folder: string, rows: string[]): Promise<string> {
  const file = join(folder, `rows-${++files}.csv`)
  await writeFile(file, [columns, ...rows].join('\n'))
  return file
}

let files = 0

const columns =
  'report_id,report_title,publisher,published,operator,country,metric,basis,from,to,places,qualifier,amount,unit,words'

const rowOf = ({ day, amount, place = 'SY' }: DevicesReport) =>
  `story-${day},Bulletin of ${day},Ministry of Example,${day},Centre of Example,SY,devices,total,,${day},${place},exact,${amount},count,`
