import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { type Command, type Ran, runMeasured, script } from './measured-process'
import type { BenchRecord } from './record'
import { hasSqliteShell, noShell } from './sqlite-shell'
import type { Measurement } from './table'

/** The same rows as plain queries: a claim with its report, stream and decision, and a month end with its roll-up. */
const plain = {
  claims: `select c.*, r.*, s."metricKey", s."part", a."key", d."status", d."because" from "Claim" c
    join "Report" r on r."id" = c."reportId" join "Stream" s on s."id" = c."streamId" join "Area" a on a."id" = s."areaId"
    left join "Decision" d on d."claimId" = c."id" order by c."id"`,
  summary: `select u."metricKey", u."part", n."name", p."code", m."month", m."value", m."atLeast", m."claims", m."lastDay"
    from "Rollup" u join "Place" p on p."id" = u."placeId" join "Operation" o on o."id" = u."operationId"
    join "OrganisationName" n on n."organisationId" = o."operatorId" join "RollupMonth" m on m."rollupId" = u."id"
    where p."kind" = 'country' order by u."id", m."month"`,
}

/** Taking the record out as files, by the command from its start to its end. */
export async function measureExport(record: BenchRecord): Promise<Measurement[]> {
  const claims = await measure(record, 'claims', ['claims', '--country', 'XB'])
  return [
    ...claims,
    ...(await measure(record, 'summary', ['summary', '--country', 'XB', '--by', 'month'])),
    ...(await measureWorkbook(record, claims)),
  ]
}

/** The same rows as a workbook, with its sheets of sources and notes; no sheet holds more than a million. */
async function measureWorkbook(
  { claims, databaseFile, databaseUrl }: BenchRecord,
  [csv, memory]: readonly Measurement[],
): Promise<Measurement[]> {
  if (claims >= 1_000_000) return []
  const file = `${databaseFile}.xlsx`
  const output = openSync(file, 'w')
  const words = ['claims', '--country', 'XB', '--xlsx']
  const command = { ...script('scripts/commands/export.ts', words, databaseUrl), output }
  const ran = await runMeasured(command).finally(() => closeSync(output))
  rmSync(file)
  const common = { claims, against: 'claims.csv of the same record' }
  return [
    {
      ...{ ...common, what: 'claims.xlsx', unit: 'rows/s' },
      ours: claims / ran.seconds,
      floor: csv?.ours ?? null,
    },
    {
      ...{ ...common, what: 'claims.xlsx, peak memory', unit: 'MB' },
      ours: ran.peakMb ?? Number.NaN,
      floor: memory?.ours ?? null,
      aim: claims === 100_000 ? 400 : undefined,
    },
  ]
}

async function measure(
  record: BenchRecord,
  what: keyof typeof plain,
  words: string[],
): Promise<Measurement[]> {
  const { claims, databaseFile, databaseUrl } = record
  const ours = await rowsOf(script('scripts/commands/export.ts', words, databaseUrl), `${databaseFile}.out`)
  const query = ['-csv', '-header', databaseFile, plain[what]]
  const floor = hasSqliteShell()
    ? await rowsOf({ program: 'sqlite3', words: query }, `${databaseFile}.floor`)
    : null
  const against = 'sqlite3 -csv of the joined tables'
  const isLarge = what === 'claims' && claims >= 100_000
  return [
    {
      what: `${what}.csv, ${ours.rows.toLocaleString('en')} rows`,
      claims,
      unit: 'rows/s',
      ours: ours.rows / ours.ran.seconds,
      floor: floor === null ? noShell : floor.rows / floor.ran.seconds,
      against,
      aim: isLarge ? 60_000 : undefined,
    },
    {
      what: `${what}.csv, peak memory`,
      claims,
      unit: 'MB',
      ours: ours.ran.peakMb ?? Number.NaN,
      floor: floor === null ? noShell : floor.ran.peakMb,
      against,
    },
  ]
}

/** Runs a command into a file and counts the lines of it, without its heading. */
async function rowsOf(command: Command, file: string): Promise<{ ran: Ran; rows: number }> {
  const output = openSync(file, 'w')
  try {
    const ran = await runMeasured({ ...command, output })
    return { ran, rows: countLines(file) - 1 }
  } finally {
    closeSync(output)
    rmSync(file)
  }
}

function countLines(file: string): number {
  let lines = 0
  const bytes = readFileSync(file)
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}
