import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** How a program ran: from its start to its end, and the most memory that it held, with that of programs that it started. */
export interface Ran {
  seconds: number
  /** Null where the system does not tell. */
  peakMb: number | null
  output: string
}

export interface Command {
  program: string
  words: readonly string[]
  databaseUrl?: string
  /** The file descriptor that takes the output; without one it is kept. */
  output?: number
}

/** One of the project's own scripts, as package.json runs it. */
export function script(path: string, words: readonly string[], databaseUrl?: string): Command {
  const options = ['--conditions=react-server', '--import', 'tsx']
  return { program: process.execPath, words: [...options, path, ...words], databaseUrl }
}

/** Runs a program to its end. @throws Error with what it printed when it fails. */
export async function runMeasured({ program, words, databaseUrl, output }: Command): Promise<Ran> {
  const started = performance.now()
  const child = spawn(program, words, {
    cwd: root,
    env: databaseUrl === undefined ? process.env : { ...process.env, DATABASE_URL: databaseUrl },
    stdio: ['ignore', output ?? 'pipe', 'pipe'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (text) => {
      printed += text
    })
  }
  const peaks = new Map<number, number>()
  const watch = setInterval(() => notePeaks(child.pid, peaks), 10)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(watch))
  const seconds = (performance.now() - started) / 1000
  if (code !== 0)
    throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${printed.slice(-2_000)}`)
  const own = [...peaks.values()]
  return {
    seconds,
    peakMb: own.length === 0 ? null : own.reduce((sum, peak) => sum + peak, 0),
    output: printed,
  }
}

/** Notes the most memory that a process, and each that it started, has held so far. */
function notePeaks(pid: number | undefined, peaks: Map<number, number>): void {
  const peak = peakMemoryOf(pid)
  if (pid === undefined || peak === null) return
  peaks.set(pid, peak)
  for (const child of childrenOf(pid)) notePeaks(child, peaks)
}

function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** The most memory that a running process has held so far; null where the system does not tell. */
function peakMemoryOf(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024)
  } catch {
    return null
  }
}
