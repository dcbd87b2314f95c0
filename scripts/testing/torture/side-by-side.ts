import { join } from 'node:path'
import { madeRecord, withRecord } from './home'
import { runProgram } from './killed-program'
import { differing, recordFaults, stateOf } from './record-digest'
import { newTally, type Tally, type Torture } from './rounds'
import type { Acknowledged } from './torture-work'
import { enterFiles, works } from './works'

/** What two programs do to one record at once, by what it is called in the table. */
export const sideBySide: Record<string, (name: string, torture: Torture) => Promise<Tally>> = {
  'two programs on one record': twoPrograms,
  'restore over a record in use': restoreOverRecord,
}

const first = 'entry'
const second = 'lists and merges'

/** Two programs write at once, and one of them is killed: all that either acknowledged has to be on record. */
async function twoPrograms(name: string, torture: Torture): Promise<Tally> {
  const { home, programs, file, key, chance, rounds } = torture
  const template = await madeRecord(home, enterFiles)
  const tally = newTally(name, torture)
  const whole = await home.copy(template)
  const { ms } = await runProgram(programOf(second, whole))
  await home.drop(whole)
  for (let round = 1; round <= rounds; round++) {
    const url = await home.copy(template)
    const [one, other] = await Promise.all([
      runProgram(programOf(first, url)),
      runProgram(programOf(second, url), chance() * ms),
    ])
    await home.settled(url)
    if (other.killed) tally.cutOff++
    const faults: string[] = []
    if (one.code !== 0) faults.push(`the one that was not killed ended with ${one.code}: ${one.output}`)
    for (const { told } of [one, other])
      if (!(await holdsAll(url, told)))
        faults.push('an entry of the audit that was acknowledged is not on record')
    faults.push(...(await recordFaults(url, key)))
    tally.faults.push(...faults.map((fault) => `round ${round}: ${fault}`))
    await home.drop(url)
  }
  await home.drop(template)
  return tally

  function programOf(work: string, url: string) {
    return { words: [join(programs, 'torture-work.mjs'), work, file], url, key, tells: true }
  }
}

/** Whether the audit has the entries that were its last when steps were acknowledged: what came before them is linked to them. */
const holdsAll = (url: string, told: readonly Acknowledged[]) =>
  withRecord(url, async (session) => {
    const entries = await session.query<{ id: number; link: string }>('select "id", "link" from "AuditEntry"')
    const links = new Map(entries.map(({ id, link }) => [Number(id), link]))
    return told.every(({ last }) => last === null || links.get(last.id) === last.link)
  })

/** A backup is put over a record that another program writes to: it has to be refused, and to change nothing. */
async function restoreOverRecord(name: string, torture: Torture): Promise<Tally> {
  const { home, programs, file, key, chance, rounds } = torture
  const template = await madeRecord(home, enterFiles)
  const tally = newTally(name, torture)
  const kept = join(file, '..', `in-use-${home.dialect}.jsonl.gz`)
  const backup = await runProgram({ words: [join(programs, 'backup.mjs'), kept], url: template, key })
  if (backup.code !== 0) throw new Error(backup.output)
  await home.settled(template)
  const work = works(file).find((one) => one.name === second)
  const alone = await home.copy(template)
  await withRecord(alone, async (session) => {
    for (const step of (await work?.steps(session)) ?? []) await step(session)
  })
  const expected = await stateOf(alone)
  await home.settled(alone)
  await home.drop(alone)
  for (let round = 1; round <= rounds; round++) {
    const url = await home.copy(template)
    const words = [join(programs, 'torture-work.mjs'), second, file]
    const [writer, restore] = await Promise.all([
      runProgram({ words, url, key, tells: true }),
      later(chance() * 500, () => runProgram({ words: [join(programs, 'restore.mjs'), kept], url, key })),
    ])
    await home.settled(url)
    const faults: string[] = []
    if (writer.code !== 0) faults.push(`the writer ended with ${writer.code}: ${writer.output}`)
    if (restore.code === 0) faults.push('the backup was put over a record')
    faults.push(
      ...differing(await stateOf(url), expected).map((table) => `${table} is not as it was written`),
    )
    tally.faults.push(...faults.map((fault) => `round ${round}: ${fault}`))
    await home.drop(url)
  }
  await home.drop(template)
  return tally
}

async function later<Result>(ms: number, work: () => Promise<Result>): Promise<Result> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return work()
}
