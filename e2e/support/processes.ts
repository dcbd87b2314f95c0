import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The words that a program prints; none where it fails. */
export const wordsOf = async (program: string, ...args: string[]): Promise<string[]> =>
  promisify(execFile)(program, args).then(
    ({ stdout }) => stdout.trim().split(/\s+/),
    () => [],
  )

/** The one process that a process has started. @throws Error where there is none, or another beside it */
export async function childOf(pid: number): Promise<number> {
  const children = await wordsOf('pgrep', '-P', String(pid))
  if (children.length !== 1) throw new Error(`process ${pid} has ${children.length} children`)
  return Number(children[0])
}
