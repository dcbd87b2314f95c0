import { rm } from 'node:fs/promises'
import { runMeasured, script } from './measured-process'
import type { BenchRecord } from './record'
import { hasSqliteShell, noShell } from './sqlite-shell'
import type { Measurement } from './table'

/** Entering the file: read, checked, stored, reconciled and rolled up, by the command from its start to its end. */
export async function measureImport(record: BenchRecord): Promise<Measurement[]> {
  const { claims, csv, databaseUrl } = record
  const ours = await runMeasured(
    script('scripts/commands/import.ts', [csv, '--accept-findings', 'unexplained'], databaseUrl),
  )
  const floor = await importWithShell(record)
  const aims = claims === 100_000 ? { rate: 25_000, memory: 400 } : {}
  const against = 'sqlite3 .import of the file, no curves'
  return [
    {
      what: 'import, with curves',
      claims,
      unit: 'rows/s',
      ours: claims / ours.seconds,
      floor: floor === null ? noShell : claims / floor.seconds,
      against,
      aim: aims.rate,
    },
    {
      what: 'import, peak memory',
      claims,
      unit: 'MB',
      ours: ours.peakMb ?? Number.NaN,
      floor: floor === null ? noShell : floor.peakMb,
      against,
      aim: aims.memory,
    },
  ]
}

/** The floor: the rows of the file as text in one table. Null where there is no sqlite3 shell. */
export async function importWithShell({ csv, databaseFile }: BenchRecord) {
  if (!hasSqliteShell()) return null
  const file = `${databaseFile}.floor`
  const ran = await runMeasured({ program: 'sqlite3', words: [file, `.import --csv "${csv}" claims`] })
  await rm(file)
  return ran
}
