import { type ChildProcess, spawn } from 'node:child_process'
import type { Answered, Asked, Tasks } from './record-tasks'
import { moduleOf } from './server'

let child: ChildProcess | null = null
let count = 0
const waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()

/**
 * Does a task on a record, in a process that this one keeps for all of them, and that keeps nobody from ending when there is nothing to do.
 * @throws Error with what the task threw.
 */
export function onRecord<Name extends keyof Tasks>(
  databaseUrl: string,
  name: Name,
  given: Tasks[Name]['given'],
): Promise<Tasks[Name]['result']> {
  child ??= startProcess()
  child.channel?.ref()
  const asked: Asked<Name> = { id: ++count, databaseUrl, name, given }
  child.send(asked)
  return new Promise((resolve, reject) =>
    waiting.set(asked.id, { resolve: resolve as (result: unknown) => void, reject }),
  )
}

function startProcess(): ChildProcess {
  const { words, options } = moduleOf('e2e/support/record-tasks.ts', '')
  const started = spawn(process.execPath, words, {
    ...options,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  started.on('message', ({ id, result, error }: Answered) => {
    const asker = waiting.get(id)!
    waiting.delete(id)
    if (waiting.size === 0) started.channel?.unref()
    if (error === undefined) asker.resolve(result)
    else asker.reject(new Error(error))
  })
  started.on('exit', (code) => {
    child = null
    for (const { reject } of waiting.values()) reject(new Error(`the process for records ended with ${code}`))
    waiting.clear()
  })
  started.unref()
  return started
}
