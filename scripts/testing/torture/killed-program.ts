import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../commands/record'
import type { Acknowledged } from './torture-work'

/** How a program ended. */
export interface Ended {
  /** It was killed before it came to its end. */
  killed: boolean
  /** The exit code; null where it was killed. */
  code: number | null
  /** The steps that it told to be done, in order. */
  told: Acknowledged[]
  /** What it printed. */
  output: string
  /** From its beginning, which it tells where it does, to its end, in ms. */
  ms: number
}

/** A program of Node and the record that it works on. */
export interface Program {
  words: readonly string[]
  url: string
  key: string
  /** It tells 'begun' first, and time counts from there. */
  tells?: boolean
}

/** Runs a program to its end, or kills it so many ms after it begun. `onKill` is done in place of that. */
export async function runProgram(
  { words, url, key, tells = false }: Program,
  killAfterMs: number | null = null,
  onKill?: () => Promise<void>,
): Promise<Ended> {
  const { NODE_OPTIONS: _, ...env } = process.env
  const child = spawn(process.execPath, ['--conditions=react-server', ...words], {
    cwd: root,
    env: { ...env, DATABASE_URL: url, FIRMGROUND_AUDIT_KEY: key },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const told: Acknowledged[] = []
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let begin = () => {}
  const begun = new Promise<void>((resolve) => (begin = resolve))
  child.on('message', (said) => (said === 'begun' ? begin() : told.push(said as Acknowledged)))
  if (tells) await Promise.race([begun, closed])
  const since = performance.now()
  if (killAfterMs !== null) {
    await Promise.race([sleep(killAfterMs), closed])
    if (child.exitCode === null && onKill !== undefined) await onKill()
    else if (child.exitCode === null) child.kill('SIGKILL')
  }
  await closed
  const ms = performance.now() - since
  return { killed: child.signalCode === 'SIGKILL', code: child.exitCode, told, output, ms }
}
