/** Starts other Node programs so that none outlives this one. Needs nothing installed. */
import { spawn } from 'node:child_process'

/** @import { ChildProcess } from 'node:child_process' */

const root = new URL('../', import.meta.url)
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href
const keptCharacters = 200_000

/**
 * How a program ended, and what it printed.
 * @typedef {{ code: number | null, signal?: NodeJS.Signals | null, output: string }} Ended
 */

/**
 * A program that was started. `ended` never rejects; once told to end, it has `patienceMs` to do so.
 * @typedef {{ child: ChildProcess, patienceMs: number, output: string, ended: Promise<Ended> }} Started
 */

/**
 * `command` instead of Node; `env` beside our own, where undefined takes a variable away; with `echo`, what the program
 * prints is also passed on as it comes.
 * @typedef {{ env?: Record<string, string | undefined>, echo?: boolean, command?: string, patienceMs?: number }} Options
 */

/** @type {Set<Started>} */
const running = new Set()
/** @type {number | undefined} */
let stopped

/**
 * Starts `node ...args` in the project's root.
 * @param {string[]} args
 * @param {Options} options
 */
export function launch(args, { env = {}, echo = false, command, patienceMs = 5_000 } = {}) {
  const child = spawn(command ?? process.execPath, command ? args : ['--import', endWithParent, ...args], {
    shell: command !== undefined && process.platform === 'win32',
    cwd: root,
    // Node leaves out what is undefined.
    env: { ...process.env, ...env, FIRMGROUND_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that what the child starts can be ended with it.
    detached: process.platform !== 'win32',
  })
  /** @type {Promise<Ended>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }))
    child.once('close', (code, signal) => resolve({ code, signal, output: started.output }))
  })
  /** @type {Started} */
  const started = {
    child,
    patienceMs,
    output: '',
    ended: ended.finally(() => running.delete(started)),
  }
  /** @type {(out: NodeJS.WriteStream) => (text: string) => void} */
  const keepFrom = (out) => (text) => {
    started.output = (started.output + text).slice(-keptCharacters)
    if (echo) out.write(text)
  }
  child.stdout?.setEncoding('utf8').on('data', keepFrom(process.stdout))
  child.stderr?.setEncoding('utf8').on('data', keepFrom(process.stderr))
  running.add(started)
  if (stopped !== undefined) tell(started, 'SIGTERM')
  return started
}

/**
 * Runs a program to its end.
 * @param {string[]} args
 * @param {Options} [options]
 */
export const run = (args, options) => launch(args, options).ended

/** Tells every child to end and waits for all of them; those that take longer than they may are ended. */
async function stopChildren() {
  stopped ??= performance.now()
  const impatient = [...running].map((started) => {
    tell(started, 'SIGTERM')
    return setTimeout(tell, started.patienceMs, started, 'SIGKILL')
  })
  while (running.size > 0) await Promise.all([...running].map((started) => started.ended))
  for (const timer of impatient) clearTimeout(timer)
}

/**
 * Ends this program as the signals ask: children first, then the usual code. A signal that comes again a second later or
 * more does not wait for them; one that comes at once is the same one, passed on by npm.
 */
export function stopOnSignals(onStop = () => {}) {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, async () => {
      if (stopped === undefined) onStop()
      else if (performance.now() - stopped > 1_000) for (const started of running) tell(started, 'SIGKILL')
      await stopChildren()
      process.exit(code)
    })
  }
}

/** Whether a signal asked this program to end. */
export const isStopping = () => stopped !== undefined

/** @type {(started: Started, signal: NodeJS.Signals) => void} */
function tell({ child }, signal) {
  try {
    if (process.platform === 'win32' || child.pid === undefined) child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}
