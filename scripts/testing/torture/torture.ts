/**
 * `npm run torture [-- --rounds 40] [--seed 1] [sqlite|postgresql] [WORK ...]`: kills programs and databases while they work on records that
 * it makes, and prints in a table whether anything was lost. Ends with 1 where something was.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seededRandom } from '@/bench/generator/random'
import { alignedTable } from '@/bench/table'
import { bundleCommands } from '../bundled-commands'
import { startOwnPostgresql } from '../postgresql-for-tests'
import { commandRounds } from './command-rounds'
import { writeFiguresCsv, writeFiguresXlsx } from './figures-file'
import { type Home, postgresqlHome, sqliteHome } from './home'
import {
  databaseKilled,
  diskFull,
  programKilled,
  readOnlyDisk,
  type SmallDisk,
  serverDiskFull,
  smallDisk,
} from './injected-faults'
import { killedRounds, type Tally, type Torture } from './rounds'
import { sideBySide } from './side-by-side'
import { works } from './works'

const dialects = ['sqlite', 'postgresql'] as const
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
})
const isDialect = (word: string): word is Home['dialect'] => dialects.some((dialect) => dialect === word)
const named = positionals.filter(isDialect)
const wantedWorks = positionals.filter((word) => !isDialect(word))
const wanted = (name: string) => wantedWorks.length === 0 || wantedWorks.some((word) => name.startsWith(word))
// The audit of the record of version 0.1 was written with it.
const key = 'a key for tests alone, known to all'
process.env.FIRMGROUND_AUDIT_KEY = key

const folder = await mkdtemp(join(tmpdir(), 'firmground-torture-'))
// PostgreSQL runs as another user, who must be able to reach its own folder in it.
await chmod(folder, 0o755)
const file = join(folder, 'figures.csv')
const workbook = join(folder, 'figures.xlsx')
const figures = 3_000
await writeFiguresCsv(file, figures)
await writeFiguresXlsx(workbook, figures)
const commands = await bundleCommands([join(import.meta.dirname, 'torture-work.ts')])
const rows: string[][] = []
const faults: string[] = []
try {
  for (const dialect of named.length > 0 ? named : dialects) await onDatabase(dialect)
} finally {
  await commands.remove()
  await rm(folder, { recursive: true, force: true })
}
console.log(
  alignedTable(
    ['database', 'work', 'fault injected', 'rounds', 'cut off', 'whole, not yet told', 'faults'],
    rows,
    3,
  ),
)
for (const fault of faults) console.log(fault)
process.exitCode = faults.length > 0 ? 1 : 0

async function onDatabase(dialect: Home['dialect']): Promise<void> {
  const torture = {
    programs: commands.folder,
    ...{ file, key, rounds: Number(values.rounds), chance: seededRandom(Number(values.seed)).next },
  }
  const disk = await smallDisk(join(folder, `disk-${dialect}`), dialect === 'sqlite' ? 96 : 512)
  if (disk === null)
    console.error('no file system can be mounted here: full and read-only disks are not tried')
  // Whoever interrupts this is left without a file system that stays mounted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await disk?.remove()
      process.exit(1)
    })
  try {
    if (dialect === 'sqlite') await onSqlite(torture, disk)
    else await onPostgresql(torture, disk)
  } finally {
    await disk?.remove()
  }
}

type WithoutHome = Omit<Torture, 'home' | 'fault'>

async function onSqlite(torture: WithoutHome, disk: SmallDisk | null): Promise<void> {
  const home = await sqliteHome(folder)
  await allWorks('sqlite', { ...torture, home, fault: programKilled })
  await besideEachOther('sqlite', { ...torture, home, fault: programKilled })
  if (disk === null) return
  const onDisk = await sqliteHome(disk.folder)
  await workRounds('sqlite', { ...torture, home: onDisk, fault: diskFull(disk) })
  await workRounds('sqlite', { ...torture, home: onDisk, fault: readOnlyDisk(disk) })
}

async function onPostgresql(torture: WithoutHome, disk: SmallDisk | null): Promise<void> {
  const server = await startOwnPostgresql()
  try {
    const home = postgresqlHome(server)
    await allWorks('postgresql', { ...torture, home, fault: programKilled })
    await besideEachOther('postgresql', { ...torture, home, fault: programKilled })
    await allWorks('postgresql', { ...torture, home, fault: databaseKilled(server) })
  } finally {
    await server.stop()
  }
  if (disk === null) return
  const small = await startOwnPostgresql([], disk.folder)
  try {
    const fault = serverDiskFull(small, disk)
    await workRounds('postgresql', { ...torture, home: postgresqlHome(small), fault })
  } finally {
    await small.stop()
  }
}

async function allWorks(dialect: Home['dialect'], torture: Torture): Promise<void> {
  await workRounds(dialect, torture)
  for (const tally of await commandRounds(torture, workbook, wanted)) tell(dialect, tally)
}

async function workRounds(dialect: Home['dialect'], torture: Torture): Promise<void> {
  for (const work of works(file).filter(({ name }) => wanted(name)))
    tell(dialect, await killedRounds(work, torture))
}

async function besideEachOther(dialect: Home['dialect'], torture: Torture): Promise<void> {
  for (const [name, rounds] of Object.entries(sideBySide))
    if (wanted(name)) tell(dialect, await rounds(name, torture))
}

function tell(dialect: Home['dialect'], { work, fault, rounds, cutOff, whole, faults: found }: Tally): void {
  const cells = [dialect, work, fault, ...[rounds, cutOff, whole, found.length].map(String)]
  console.error(cells.join(', '))
  rows.push(cells)
  faults.push(...found.map((fault) => `${dialect}, ${work}, ${fault}, ${fault}`))
}
