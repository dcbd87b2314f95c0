import type { DatabaseAddress } from '@/lib/config/database-address'
import { startPostgresql } from '@/scripts/testing/postgresql-for-tests'
import { importWithShell } from '../import-rows'
import { runMeasured, script } from '../measured-process'
import { type BenchRecord, prepareDatabase } from '../record'
import { noShell } from '../sqlite-shell'
import type { Measurement } from '../table'
import type { ImportParts } from './parts'
import { copyWithPsql, noPsql } from './psql'

/** What each part of an import does. */
const parts = {
  read: 'reading and judging rows',
  enter: 'matching and writing rows',
  check: 'checks',
  settle: 'answers and audit',
  reconcile: 'reconciling and rolling up',
} as const

/** What an import of the file takes part by part, on either database, so that it is seen with its checks and without. */
export async function measureImportParts(record: BenchRecord): Promise<Measurement[]> {
  const shell = await importWithShell(record)
  const ofShell: Floor = {
    rate: shell === null ? noShell : record.claims / shell.seconds,
    against: 'sqlite3 .import of the file, no curves',
    aims: { withChecks: 0.1, without: 0.18 },
  }
  return [...(await partRows(record, 'SQLite', record.databaseUrl, ofShell)), ...(await onPostgresql(record))]
}

async function onPostgresql(record: BenchRecord): Promise<Measurement[]> {
  const server = await startPostgresql()
  try {
    const url = await server.createDatabase('bench')
    const address: DatabaseAddress = { dialect: 'postgresql', url }
    await prepareDatabase(address)
    const copied = await copyWithPsql(record.csv, url)
    return await partRows(record, 'PostgreSQL', url, {
      rate: copied === null ? noPsql : record.claims / copied.seconds,
      against: 'psql \\copy of the file, no curves',
      aims: { without: 0.15 },
    })
  } finally {
    await server.stop()
  }
}

/** What the database takes by itself, in rows a second, and what share of that an import is to reach. */
interface Floor {
  rate: number | string
  against: string
  aims: { withChecks?: number; without: number }
}

async function partRows(
  { claims, csv }: BenchRecord,
  database: string,
  databaseUrl: string,
  floor: Floor,
): Promise<Measurement[]> {
  const { seconds, peakMb, output } = await runMeasured(script('bench/import/parts.ts', [csv], databaseUrl))
  const measured = JSON.parse(output) as ImportParts
  const { check } = measured.parts
  const row = (what: string, unit: Measurement['unit'], ours: number, aim?: number): Measurement => ({
    ...{ what: `${database}: ${what}`, claims, unit, ours, aim },
    ...{ floor: null, against: '' },
  })
  const isAimed = claims === 100_000
  const perSecond = (ms: number) => (1000 * claims) / ms
  const beside = (what: string, ours: number, share: number | undefined): Measurement => ({
    ...row(what, 'rows/s', ours, aimOf(isAimed ? share : undefined, floor)),
    ...{ floor: floor.rate, against: floor.against },
  })
  return [
    beside('import with checks', claims / seconds, floor.aims.withChecks),
    beside('without checks', perSecond(1000 * seconds - check.wall), floor.aims.without),
    row('with checks, each second of the processor', 'rows/s', perSecond(measured.processor)),
    row(
      'without checks, each second of the processor',
      'rows/s',
      perSecond(measured.processor - check.processor),
    ),
    ...Object.entries(parts).map(([part, does]) =>
      row(`${does}, processor`, 'ms', measured.parts[part as keyof typeof parts].processor),
    ),
    row('peak memory', 'MB', peakMb ?? Number.NaN, 400),
  ]
}

const aimOf = (share: number | undefined, { rate }: Floor) =>
  share === undefined || typeof rate === 'string' ? undefined : Math.round(share * rate)
