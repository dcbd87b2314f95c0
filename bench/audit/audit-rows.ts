import type { DatabaseAddress } from '@/lib/config/database-address'
import { startPostgresql } from '@/scripts/testing/postgresql-for-tests'
import type { ImportParts } from '../import/parts'
import { runMeasured, script } from '../measured-process'
import type { BenchRecord } from '../record'
import type { Measurement } from '../table'
import type { Digests } from './digests'
import type { VerifyTook } from './verify'

/** What is wanted of a million figures: under a minute. */
const aim = { claims: 1_000_000, ms: 60_000 }

/** What it takes to hold a whole record against its audit, on either database, and what the digests that this needs cost an import. */
export async function measureAudit(record: BenchRecord): Promise<Measurement[]> {
  const { csv, databaseUrl, databaseFile } = record
  const imported = await runMeasured(script('bench/import/parts.ts', [csv], databaseUrl))
  const { processor } = JSON.parse(imported.output) as ImportParts
  const digested = await runMeasured(script('bench/audit/digests.ts', [], databaseUrl))
  const digests = JSON.parse(digested.output) as Digests
  const row = (what: string, ours: number, floor: number | null = null, against = ''): Measurement => ({
    ...{ what, claims: record.claims, unit: 'ms', ours, floor, against },
  })
  const measured = [
    row(
      `digests of ${digests.rows.toLocaleString('en')} rows, processor`,
      digests.processor,
      processor,
      'the import that needs them, processor',
    ),
    ...(await verified(record, 'SQLite', databaseUrl)),
  ]
  const copy = `${databaseFile}.jsonl.gz`
  await runMeasured(script('scripts/commands/backup.ts', [copy], databaseUrl))
  const server = await startPostgresql()
  try {
    const address: DatabaseAddress = { dialect: 'postgresql', url: await server.createDatabase('bench') }
    await runMeasured(script('scripts/commands/restore.ts', [copy], address.url))
    return [...measured, ...(await verified(record, 'PostgreSQL', address.url))]
  } finally {
    await server.stop()
  }
}

/** All of a record, held against its audit. */
async function verified(
  { claims }: BenchRecord,
  database: string,
  databaseUrl: string,
): Promise<Measurement[]> {
  const { output, peakMb } = await runMeasured(script('bench/audit/verify.ts', [], databaseUrl))
  const { things, wall, processor } = JSON.parse(output) as VerifyTook
  const what = `${database}: verifying ${things.toLocaleString('en')} things`
  const of = { claims, floor: null, against: '' }
  return [
    { ...of, what, unit: 'ms', ours: wall, aim: claims === aim.claims ? aim.ms : undefined },
    { ...of, what: `${what}, processor`, unit: 'ms', ours: processor },
    { ...of, what: `${what}, peak memory`, unit: 'MB', ours: peakMb ?? Number.NaN },
  ]
}
