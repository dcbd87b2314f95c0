/** Starts other Node programs so that none outlives this one. Needs nothing installed. */
import { spawn } from 'node:child_process'

const root = new URL('../', import.meta.url)
const endWithParent = new URL('end-with-parent.mjs', import.meta.url).href
const keptCharacters = 200_000

const running = new Set()
let stopped

/**
 * Starts `node ...args` (or `command ...args`) in the project's root. `ended` resolves to how it ended and what it printed; it never rejects.
 * With `echo`, what it prints is also passed on as it comes. Once told to end, it has `patienceMs` to do so.
 */
export function launch(args, { env = {}, echo = false, command, patienceMs = 5_000 } = {}) {
  const child = spawn(command ?? process.execPath, command ? args : ['--import', endWithParent, ...args], {
    shell: command !== undefined && process.platform === 'win32',
    cwd: root,
    env: withoutBlanks({ ...process.env, ...env, FIRMGROUND_PARENT: String(process.pid) }),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    // A group of its own, so that what the child starts can be ended with it.
    detached: process.platform !== 'win32',
  })
  const started = { child, patienceMs, output: '' }
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream.setEncoding('utf8')
    stream.on('data', (text) => {
      started.output = (started.output + text).slice(-keptCharacters)
      if (echo) out.write(text)
    })
  }
  started.ended = new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }))
    child.once('close', (code, signal) => resolve({ code, signal, output: started.output }))
  }).finally(() => running.delete(started))
  running.add(started)
  if (stopped !== undefined) tell(started, 'SIGTERM')
  return started
}

/** Runs a program to its end. */
export function run(args, options) {
  return launch(args, options).ended
}

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
export function isStopping() {
  return stopped !== undefined
}

function tell({ child }, signal) {
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}

function withoutBlanks(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined))
}
