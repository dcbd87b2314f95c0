import type { DatabaseAddress } from '@/lib/config/database-address'
import { startPostgresql } from '@/scripts/testing/postgresql-for-tests'
import type { ImportParts } from './import-parts'
import { importWithShell } from './import-rows'
import { runMeasured, script } from './measured-process'
import { type BenchRecord, prepareDatabase } from './record'
import { noShell } from './sqlite-shell'
import type { Measurement } from './table'

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
  const floor = await importWithShell(record)
  const [first, ...parts] = await partRows(record, 'SQLite', record.databaseUrl)
  const beside = {
    floor: floor === null ? noShell : record.claims / floor.seconds,
    against: 'sqlite3 .import of the file, no curves',
  }
  const whole = first === undefined ? [] : [{ ...first, ...beside }]
  return [...whole, ...parts, ...(await onPostgresql(record))]
}

async function onPostgresql(record: BenchRecord): Promise<Measurement[]> {
  const server = await startPostgresql()
  try {
    const url = await server.createDatabase('bench')
    const address: DatabaseAddress = { dialect: 'postgresql', url }
    await prepareDatabase(address)
    return await partRows(record, 'PostgreSQL', url)
  } finally {
    await server.stop()
  }
}

async function partRows(
  { claims, csv }: BenchRecord,
  database: string,
  databaseUrl: string,
): Promise<Measurement[]> {
  const { seconds, peakMb, output } = await runMeasured(script('bench/import-parts.ts', [csv], databaseUrl))
  const measured = JSON.parse(output) as ImportParts
  const { check } = measured.parts
  const row = (what: string, unit: Measurement['unit'], ours: number, aim?: number): Measurement => ({
    ...{ what: `${database}: ${what}`, claims, unit, ours, aim },
    ...{ floor: null, against: '' },
  })
  const isAimed = claims === 100_000
  const perSecond = (ms: number) => (1000 * claims) / ms
  return [
    row(
      'import with checks',
      'rows/s',
      claims / seconds,
      isAimed && database === 'SQLite' ? 20_000 : undefined,
    ),
    row('without checks', 'rows/s', perSecond(1000 * seconds - check.wall)),
    row('with checks, each second of the processor', 'rows/s', perSecond(measured.processor)),
    row(
      'without checks, each second of the processor',
      'rows/s',
      perSecond(measured.processor - check.processor),
    ),
    ...Object.entries(parts).map(([part, does]) =>
      row(`${does}, processor`, 'ms', measured.parts[part as keyof typeof parts].processor),
    ),
    row('peak memory', 'MB', peakMb ?? Number.NaN, isAimed ? 400 : undefined),
  ]
}
