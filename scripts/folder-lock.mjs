/** Keeps two programs from preparing this folder at the same time, and a build away from a server that reads it. */
import { rmSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'

const home = new URL('../.firmground/', import.meta.url)
const working = new URL('preparing', home)

/**
 * Does `work` while nobody else installs, generates or builds in this folder; waits for whoever does, after telling
 * `onWait` the number of that process.
 */
export async function alone(work, onWait) {
  await mkdir(home, { recursive: true })
  let waiting = false
  while (!(await take())) {
    const owner = await ownerOf(working)
    if (owner !== null && !waiting) onWait(owner)
    waiting = true
    if (owner === null) await rm(working, { force: true })
    else await sleep(500)
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
  const owners = []
  for (const name of names) {
    const note = new URL(name, home)
    const owner = await ownerOf(note)
    if (owner === null) await rm(note, { force: true })
    else owners.push(owner)
  }
  return owners
}

async function take() {
  try {
    const file = await open(working, 'wx')
    await file.writeFile(await identity(process.pid))
    await file.close()
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  // Whoever found a dead owner at the same moment may have removed this note for that one.
  await sleep(50)
  return (await readFile(working, 'utf8').catch(() => '')) === (await identity(process.pid))
}

/** The process that wrote the note, or null when it has ended. */
async function ownerOf(note) {
  // A note just made may not be filled in yet.
  for (let tries = 0; tries < 10; tries++) {
    const text = await readFile(note, 'utf8').catch(() => null)
    if (text === null) return null
    const pid = Number(text.split(' ')[0])
    if (pid > 0) return (await identity(pid)) === text ? pid : null
    await sleep(50)
  }
  return null
}

/** A process's number and, where the system tells, when it started: numbers are used again. */
async function identity(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return ''
  }
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`
}
