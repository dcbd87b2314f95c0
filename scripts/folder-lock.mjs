/** Keeps two programs from preparing this folder at the same time, and a build away from a server that reads it. */
import { rmSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { failureOf } from './progress.mjs'

const home = new URL('../.firmground/', import.meta.url)
const working = new URL('preparing', home)

/**
 * Does `work` while nobody else installs, generates or builds in this folder; waits for whoever does, after telling
 * `onWait` the number of that process.
 * @template Result
 * @param {() => Promise<Result>} work
 * @param {(pid: number) => void} onWait
 */
export async function alone(work, onWait) {
  await mkdir(home, { recursive: true })
  let waiting = false
  while (!(await take())) {
    const owner = await ownerOf(working)
    if (owner === null) continue
    if (!waiting) onWait(owner)
    waiting = true
    await sleep(500)
  }
  const release = () => rmSync(working, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/**
 * Notes that this program serves the build; what it returns takes the note back. A folder that cannot be written to is not
 * built in either.
 */
export async function noteServing() {
  const note = new URL(`serving-${process.pid}`, home)
  await mkdir(home, { recursive: true })
    .then(async () => writeFile(note, await identity(process.pid)))
    .catch(() => undefined)
  return () => rmSync(note, { force: true })
}

/** The numbers of the processes that serve the build of this folder at the moment. */
export async function serving() {
  const names = (await readdir(home).catch(() => [])).filter((name) => name.startsWith('serving-'))
  const owners = await Promise.all(names.map((name) => ownerOf(new URL(name, home))))
  return owners.filter((pid) => pid !== null)
}

async function take() {
  try {
    await writeFile(working, await identity(process.pid), { flag: 'wx' })
  } catch (error) {
    if (failureOf(error).code === 'EEXIST') return false
    throw error
  }
  // Whoever found a dead owner at the same moment may have removed this note for that one.
  await sleep(50)
  return (await readFile(working, 'utf8').catch(() => '')) === (await identity(process.pid))
}

/** The process that wrote the note, or null when it has ended, with the note gone. @param {URL} note */
async function ownerOf(note) {
  // A note just made may not be filled in yet.
  for (let tries = 0; tries < 10; tries++) {
    const text = await readFile(note, 'utf8').catch(() => null)
    if (text === null) return null
    const pid = Number(text.split(' ')[0])
    if (pid > 0 && (await identity(pid)) === text) return pid
    if (pid > 0) break
    await sleep(50)
  }
  await rm(note, { force: true })
  return null
}

/** A process's number and, where the system tells, when it started: numbers are used again. @param {number} pid */
async function identity(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (failureOf(error).code !== 'EPERM') return ''
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
}
