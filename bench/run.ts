/**
 * `npm run bench [-- --import | --audit | --pages | --places | --desk | --grid | --storm] [--claims 10000 --claims 100000] [--write]`: measures what
 * matters to those who run Firmground, with --import an import part by part, with --audit what it takes to verify a record, with --pages what matters to
 * readers, with --places what 60,000 places take, with --desk what its lists take with 100,000 drafts, with --grid what a key takes in a draft of 500
 * figures, with --storm what becomes of them under attack (--seconds 30 of each kind; it ends with 1 where something was missed), and prints one table;
 * with --write it also goes into docs/benchmarks.md.
 */
import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { keyOfStories } from '@/e2e/support/server'
import { failWith } from '@/scripts/commands/command'
import { measureAudit } from './audit/audit-rows'
import { measureBrowser } from './browser-rows'
import { measureQueue } from './desk/queue-rows'
import { measureExport } from './export-rows'
import { measureExtraction } from './extract-rows'
import { measureGrid } from './grid-rows'
import { measureImportParts } from './import/part-rows'
import { measureWorkbook } from './import/workbook-rows'
import { measureImport } from './import-rows'
import { measureLedger } from './ledger-rows'
import { describeMachine } from './machine'
import { measureMemory } from './memory-rows'
import { measurePage } from './page-rows'
import { measurePlaces } from './places/place-rows'
import { measurePublishing } from './publish-rows'
import { type BenchRecord, bytesPerClaim, prepareRecord } from './record'
import { writeReport } from './report'
import { measureStorm } from './storm/storm-rows'
import { type Measurement, tableOf } from './table'

/** What can be measured, and on records of which sizes. */
const ofRecords = {
  section: 'measured',
  measure: measureRecords,
  defaults: [10_000, 100_000, 1_000_000],
} as const
const ofImport = { section: 'import', measure: measureImports, defaults: [100_000] } as const
const ofAudit = { section: 'audit', measure: measureAudits, defaults: [1_000_000] } as const
const ofPages = { section: 'pages', measure: measurePages, defaults: [1_000_000] } as const
const ofPlaces = {
  section: 'places',
  measure: (folder: string) => measurePlaces(folder),
  defaults: [1],
} as const
const ofDesk = {
  section: 'desk',
  measure: (folder: string) => measureQueue(folder),
  defaults: [1],
} as const
const ofGrid = { section: 'grid', measure: (folder: string) => measureGrid(folder), defaults: [1] } as const
/** So many seconds of each attack. */
const ofStorm = (seconds: number) =>
  ({
    section: 'storm',
    measure: (folder: string, sizes: readonly number[]) => measureStorms(folder, sizes, seconds),
    defaults: [100_000],
  }) as const
const parts = {
  import: ofImport,
  audit: ofAudit,
  pages: ofPages,
  places: ofPlaces,
  desk: ofDesk,
  grid: ofGrid,
} as const

const operators = 12
/** As many as the desk takes. */
const rowsOfWorkbook = 100_000

/** A record of this size is also made with ten times the operators: ten times the streams, each a tenth as long. */
const sizeWithMoreStreams = 100_000

try {
  const { values } = parseArgs({
    options: {
      claims: { type: 'string', multiple: true },
      import: { type: 'boolean', default: false },
      audit: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      places: { type: 'boolean', default: false },
      desk: { type: 'boolean', default: false },
      grid: { type: 'boolean', default: false },
      storm: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '30' },
      write: { type: 'boolean', default: false },
    },
  })
  const { section, measure, defaults } = values.storm ? ofStorm(Number(values.seconds)) : asked(values)
  const sizes = values.claims?.map(sizeOf) ?? defaults
  // Servers and commands that are measured open the same record, and none of it is to stand beside an installation's own.
  process.env.FIRMGROUND_AUDIT_KEY = keyOfStories
  const folder = await mkdtemp(join(tmpdir(), 'firmground-bench-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void remove().then(() => process.exit(1)))
  }
  try {
    await checkDisk(folder, Math.max(...sizes))
    const measured = await measure(folder, sizes)
    const { table, missed } = 'table' in measured ? measured : { table: tableOf(measured), missed: [] }
    const machine = describeMachine()
    console.log(`\n${table}\n\n${machine}`)
    if (values.write) await writeReport(table, machine, section)
    for (const miss of missed) console.error(`missed: ${miss}`)
    if (missed.length > 0) process.exitCode = 1
  } finally {
    await remove()
  }
} catch (error) {
  failWith(error)
}

async function measureRecords(folder: string, sizes: readonly number[]): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const claims of sizes) {
    measured.push(
      ...(await onRecord(folder, claims, operators, async (record) => [
        ...(await measureImport(record)),
        ...(await measurePublishing(record)),
        ...(await measureExport(record)),
      ])),
    )
  }
  if (sizes.includes(sizeWithMoreStreams)) {
    measured.push(
      ...(await onRecord(folder, sizeWithMoreStreams, 10 * operators, async (record) => {
        await measureImport(record)
        return measurePublishing(record)
      })),
    )
  }
  tell('one stream through the ledger')
  measured.push(...(await measureLedger()))
  tell('figures read from texts')
  return [...measured, ...(await measureExtraction())]
}

/** The part that is asked for; records of several sizes where none is. */
function asked(values: Partial<Record<keyof typeof parts, boolean>>) {
  for (const [name, part] of Object.entries(parts)) if (values[name as keyof typeof parts]) return part
  return ofRecords
}

async function measureImports(folder: string, sizes: readonly number[]): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const claims of sizes) {
    measured.push(...(await onRecord(folder, claims, operators, measureImportParts)))
  }
  tell(`a workbook of ${rowsOfWorkbook} rows`)
  return [...measured, ...(await measureWorkbook(folder, rowsOfWorkbook))]
}

async function measureAudits(folder: string, sizes: readonly number[]): Promise<Measurement[]> {
  const measured: Measurement[] = []
  for (const claims of sizes) {
    measured.push(...(await onRecord(folder, claims, operators, measureAudit)))
  }
  return measured
}

async function measurePages(folder: string, sizes: readonly number[]): Promise<Measurement[]> {
  tell('the sample in a browser')
  const measured = await measureBrowser()
  tell('the memory of a server of the sample')
  measured.push(...(await measureMemory()))
  for (const claims of sizes) {
    measured.push(
      ...(await onRecord(folder, claims, operators, async (record) => {
        await measureImport(record)
        return measurePage(record)
      })),
    )
  }
  return measured
}

async function measureStorms(folder: string, [claims = 0]: readonly number[], seconds: number) {
  return onRecord(folder, claims, operators, async (record) => {
    await measureImport(record)
    return measureStorm(record, seconds)
  })
}

/** Makes a record of so many claims, measures on it and removes it. */
async function onRecord<Measured>(
  folder: string,
  claims: number,
  operators: number,
  measure: (record: BenchRecord) => Promise<Measured>,
): Promise<Measured> {
  tell(`${claims} claims of ${operators} operators`)
  const own = await mkdtemp(join(folder, 'record-'))
  const measured = await measure(await prepareRecord(own, claims, operators))
  await rm(own, { recursive: true })
  return measured
}

function sizeOf(text: string): number {
  const size = Number(text)
  if (Number.isInteger(size) && size >= 1_000) return size
  throw new Error(`--claims ${text} is not understood; write a whole number of 1000 or more`)
}

async function checkDisk(folder: string, claims: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const needed = claims * bytesPerClaim
  if (bavail * bsize >= needed) return
  const [needMb, freeMb] = [needed, bavail * bsize].map((bytes) => Math.round(bytes / 2 ** 20))
  throw new Error(`${folder} has ${freeMb} MB free, and ${claims} claims need ${needMb} MB; set TMPDIR`)
}

function tell(text: string): void {
  console.error(`measuring: ${text}`)
}
