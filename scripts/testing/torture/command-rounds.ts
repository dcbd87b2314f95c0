import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportOf } from '@/lib/publishing/test-files'
import { addReferenceData, root, vouchForEarlierRows } from '../../commands/record'
import { madeRecord, withRecord } from './home'
import { type Ended, runProgram } from './killed-program'
import { differing, differingCounts, recordFaults, stateOf } from './record-digest'
import { newTally, runWithFault, type Tally, type Torture } from './rounds'
import { enterFiles } from './works'

/** A record of version 0.1. */
const recordOf01 = join(root, 'scripts/fixtures/record-0.1.jsonl.gz')

/** A command that is killed, and what has to be so afterwards. */
interface CommandWork {
  name: string
  /** The record that each round begins with a copy of; null where that is a blank database. */
  template: string | null
  words: string[]
  /** What is not as it has to be, after the command was cut off or came to its end. */
  look(url: string, ended: Ended): Promise<string[]>
}

/** The same for the commands that bring a record up to date, copy it, put it back and enter a workbook. */
export async function commandRounds(torture: Torture, workbook: string, wanted: (name: string) => boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'firmground-torture-files-'))
  const tallies: Tally[] = []
  try {
    for (const [name, make] of Object.entries(commands)) {
      if (!wanted(name)) continue
      const work = await make({ torture, folder, workbook })
      tallies.push(await roundsOf({ ...work, name }, torture))
      if (work.template !== null) await torture.home.drop(work.template)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return tallies
}

interface Given {
  torture: Torture
  /** For the files of a work. */
  folder: string
  workbook: string
}

type Maker = (given: Given) => Promise<Omit<CommandWork, 'name'>>

const commands: Record<string, Maker> = {
  migration: migration,
  backup: backup,
  restore: restore,
  'import of XLSX': workbookImport,
}

async function roundsOf(work: CommandWork, torture: Torture): Promise<Tally> {
  const { home, rounds } = torture
  const place = () => (work.template === null ? home.blank() : home.copy(work.template))
  const first = await place()
  const whole = await command(torture, first, work.words)
  if (whole.code !== 0) throw new Error(`${work.name} cannot be done: ${whole.output}`)
  await home.settled(first)
  await home.drop(first)
  const tally = newTally(work.name, torture)
  for (let round = 1; round <= rounds; round++) {
    const url = await place()
    const ended = await runWithFault(programOf(torture, url, work.words), whole.ms, torture)
    if (ended.code !== 0) tally.cutOff++
    tally.faults.push(...(await work.look(url, ended)).map((fault) => `round ${round}: ${fault}`))
    await home.drop(url)
  }
  return tally
}

const programOf = ({ programs, key }: Torture, url: string, [name, ...words]: readonly string[]) => ({
  ...{ words: [join(programs, `${name}.mjs`), ...words], url, key },
})

const command = (torture: Torture, url: string, words: readonly string[]) =>
  runProgram(programOf(torture, url, words))

/** @throws Error with what it printed */
async function succeed(torture: Torture, url: string, ...words: string[]): Promise<void> {
  const { code, output } = await command(torture, url, words)
  if (code !== 0) throw new Error(`${words.join(' ')}: ${output}`)
  await torture.home.settled(url)
}

async function migration({ torture }: Given) {
  const { home, key } = torture
  const template = await home.blank()
  await succeed(torture, template, 'restore', recordOf01)
  const reference = await home.copy(template)
  await succeed(torture, reference, 'migrate')
  const [known, figures] = [await stateOf(reference), await exported(reference)]
  await home.drop(reference)
  return {
    template,
    words: ['migrate'],
    async look(url: string) {
      const again = await command(torture, url, ['migrate'])
      await home.settled(url)
      if (again.code !== 0) return [`the next one fails: ${again.output}`]
      const unlike = differingCounts(await stateOf(url), known)
      return [
        ...(unlike.length > 0 ? [`goes on to another end: ${unlike.join(', ')}`] : []),
        ...((await exported(url)) === figures ? [] : ['figures differ']),
        ...(await recordFaults(url, key)),
      ]
    },
  }
}

const exported = (url: string) => withRecord(url, (session) => exportOf(session, 'SY'))

async function backup({ torture, folder }: Given) {
  const { home } = torture
  const template = await madeRecord(home, vouchedFiles)
  const before = await stateOf(template)
  // Each round writes another file; this is the one of the round under way.
  const file = join(folder, 'cut-off.jsonl.gz')
  const next = join(folder, 'next.jsonl.gz')
  return {
    template,
    words: ['backup', file],
    async look(url: string, { code }: Ended) {
      const faults = differing(await stateOf(url), before).map((table) => `${table} changed`)
      if (code === 0 && !existsSync(file)) faults.push('a backup that was told of is not there')
      if (!existsSync(file) || code === 0) await succeed(torture, url, 'backup', next)
      for (const written of [file, next].filter(existsSync)) {
        const restored = await home.blank()
        await succeed(torture, restored, 'restore', written)
        faults.push(
          ...differing(await stateOf(restored), before).map((table) => `${table} was restored otherwise`),
        )
        await home.drop(restored)
        await rm(written)
      }
      return faults
    },
  }
}

async function restore({ torture, folder }: Given) {
  const { home, key } = torture
  const source = await madeRecord(home, vouchedFiles)
  const before = await stateOf(source)
  const file = join(folder, 'to-restore.jsonl.gz')
  await succeed(torture, source, 'backup', file)
  await home.drop(source)
  return {
    template: null,
    words: ['restore', file],
    async look(url: string, { code }: Ended) {
      const again = await command(torture, url, ['restore', file])
      await home.settled(url)
      const isHeld = again.output.includes('holds a record already')
      if (again.code !== 0 && !isHeld) return [`the next one fails: ${again.output}`]
      if (code === 0 && !isHeld) return ['a record that was restored is not there']
      const unlike = differing(await stateOf(url), before)
      return [...unlike.map((table) => `${table} was restored otherwise`), ...(await recordFaults(url, key))]
    },
  }
}

async function workbookImport({ torture, workbook }: Given) {
  const { home, key } = torture
  const template = await madeRecord(home, async (session) => {
    await addReferenceData(session, '2026-11-01T00:00:00.000Z')
    await vouchForEarlierRows(session)
  })
  const before = await stateOf(template)
  const reference = await home.copy(template)
  await succeed(torture, reference, 'import', workbook, '--accept-falls', '--accept-findings', 'unexplained')
  const [known, figures] = [await stateOf(reference), await exported(reference)]
  await home.drop(reference)
  return {
    template,
    words: ['import', workbook, '--accept-falls', '--accept-findings', 'unexplained'],
    async look(url: string, { code }: Ended) {
      const found = await stateOf(url)
      const isUntouched = differing(found, before).length === 0
      if (code === 0 && isUntouched) return ['an import that was told of is not on record']
      const isWhole = differingCounts(found, known).length === 0 && (await exported(url)) === figures
      if (!isUntouched && !isWhole) return [`is half of it: ${differingCounts(found, known).join(', ')}`]
      return recordFaults(url, key)
    },
  }
}

async function vouchedFiles(session: Parameters<typeof enterFiles>[0]): Promise<void> {
  await enterFiles(session)
  await vouchForEarlierRows(session)
}
