import 'server-only'
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'

/** What a worker calls itself on its jobs: its machine, the number of its process, and what tells it from an earlier one of that number. */
export const workerName = (): string => `${hostname()}/${process.pid}/${randomUUID()}`

/** Whether a worker of this machine is there no more; of one of another machine only its signs of life tell. */
export function hasEnded(worker: string): boolean {
  const [host, pid] = worker.split('/')
  if (host !== hostname()) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
