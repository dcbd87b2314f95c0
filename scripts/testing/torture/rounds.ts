import { type Home, madeRecord, withRecord } from './home'
import type { InjectedFault } from './injected-faults'
import { type Ended, type Program, runProgram } from './killed-program'
import { differing, differingCounts, type RecordDigest, recordFaults, stateOf } from './record-digest'
import type { Work } from './works'

/** How the rounds of a work went. */
export interface Tally {
  work: string
  fault: string
  rounds: number
  /** Rounds in which the end came before the work was done. */
  cutOff: number
  /** Of those: what was under way when it came was on record whole, though nobody had been told yet. */
  whole: number
  /** Everything that was not as it has to be, in words. */
  faults: string[]
}

/** What all rounds share: the program's files, and the key of the audits. */
export interface Torture {
  home: Home
  /** The folder of the bundled programs. */
  programs: string
  /** A file of figures that is entered. */
  file: string
  key: string
  rounds: number
  /** From 0 up to 1: when in the work the end comes. */
  chance: () => number
  fault: InjectedFault
}

/**
 * Does a work again and again on copies of one record, lets a fault come over it at a moment by chance, and looks: the record has to be as the last step that
 * was acknowledged left it, or the one that was under way; its audit whole, its curves those of its figures; and the work has to go on to
 * the same end.
 */
export async function killedRounds(work: Work, torture: Torture): Promise<Tally> {
  const { home, rounds } = torture
  const template = await madeRecord(home, (session) => work.prepare(session))
  const known = await knownStates(work, template, torture)
  const tally = newTally(work.name, torture)
  for (let round = 1; round <= rounds; round++) {
    const url = await home.copy(template)
    const faults = await oneRound(work, url, known, torture, tally)
    tally.faults.push(...faults.map((fault) => `round ${round}: ${fault}`))
    await home.drop(url)
  }
  await home.drop(template)
  return tally
}

export const newTally = (work: string, { rounds, fault }: Torture): Tally => ({
  ...{ work, fault: fault.name, rounds, cutOff: 0, whole: 0, faults: [] },
})

/** What a record may be: `states[n]` after n steps; and how long they take. */
interface Known {
  states: RecordDigest[]
  ms: number
}

async function knownStates(work: Work, template: string, torture: Torture): Promise<Known> {
  const url = await torture.home.copy(template)
  const states = [await stateOf(url)]
  await withRecord(url, async (session) => {
    for (const step of await work.steps(session)) {
      await step(session)
      states.push(await stateOf(url))
    }
  })
  await torture.home.drop(url)
  const again = await torture.home.copy(template)
  const { ms, code, output } = await runProgram(programOf(work, again, torture))
  if (code !== 0) throw new Error(`${work.name} cannot be done: ${output}`)
  const unlike = differing(await stateOf(again), states.at(-1) as RecordDigest)
  if (unlike.length > 0) throw new Error(`${work.name} is not the same twice: ${unlike.join(', ')}`)
  await torture.home.settled(again)
  await torture.home.drop(again)
  return { states, ms }
}

/** Runs a program that takes so many ms, in the fault that these rounds are about. */
export async function runWithFault(
  program: Program,
  ms: number,
  { home, chance, fault }: Torture,
): Promise<Ended> {
  const { begin, strike, end } = fault
  await begin?.(program.url, chance)
  const at = strike === undefined ? null : chance() * ms
  const ended = await runProgram(program, at, typeof strike === 'function' ? strike : undefined)
  await end?.(program.url)
  await home.settled(program.url)
  return ended
}

const programOf = (work: Work, url: string, { programs, file, key }: Torture) => ({
  ...{ words: [`${programs}/torture-work.mjs`, work.name, file], url, key, tells: true },
})

async function oneRound(work: Work, url: string, known: Known, torture: Torture, tally: Tally) {
  const { key, fault } = torture
  const ended = await runWithFault(programOf(work, url, torture), known.ms, torture)
  const acknowledged = ended.told.length
  const isCutOff = acknowledged < known.states.length - 1
  if (isCutOff) tally.cutOff++
  else if (ended.code !== 0 && !ended.killed) return [`ended with ${ended.code}: ${ended.output}`]
  if (isCutOff && fault.says !== undefined && !fault.says.test(ended.output))
    return [`does not say what is the matter: ${ended.output}`]
  const found = await stateOf(url)
  const isAs = (steps: number) => {
    const state = known.states[steps]
    return state !== undefined && differing(found, state).length === 0
  }
  const isWhole = !isAs(acknowledged) && isAs(acknowledged + 1)
  if (isWhole) tally.whole++
  if (!isWhole && !isAs(acknowledged)) return [unlikeAny(found, known, ended)]
  const faults = work.mends ? [] : await recordFaults(url, key)
  // The rest of it, on what was left.
  await withRecord(url, async (session) => {
    const steps = await work.steps(session)
    for (const step of steps.slice(acknowledged + (isWhole ? 1 : 0))) await step(session)
  })
  const unlike = differingCounts(await stateOf(url), known.states.at(-1) as RecordDigest)
  if (unlike.length > 0) faults.push(`goes on to another end: ${unlike.join(', ')}`)
  return [...faults, ...(await recordFaults(url, key))]
}

function unlikeAny(found: RecordDigest, { states }: Known, { told }: Ended): string {
  const earlier = states.findIndex((state) => differing(found, state).length === 0)
  if (earlier >= 0) return `${told.length} steps were acknowledged, and ${earlier} are on record`
  return `is half of step ${told.length + 1}: ${differing(found, states[told.length] as RecordDigest).join(', ')}`
}
