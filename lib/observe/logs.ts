import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { formatWithOptions } from 'node:util'
import pino from 'pino'

/** How a server writes its log: as text for people, or as a JSON object a line for programs. */
export type LogFormat = 'text' | 'json'

const requests = new AsyncLocalStorage<string>()
const kept = globalThis as { firmgroundLog?: pino.Logger }

/** Does `work`, and what is logged meanwhile says of which request. */
export const withRequestId = <Result>(id: string, work: () => Result): Result => requests.run(id, work)

/**
 * Has this process log as its environment asks. With `json` all that is printed, by Next too, becomes lines of JSON: `time`, `level`, `process`,
 * `msg`, `requestId` where a request is being answered, and `err` with `type`, `message` and `stack` where something failed.
 * @param process what it is: server, renderer or jobs
 */
export function startLogs(format: LogFormat, process: string): void {
  if (format === 'text') return
  const log = pino({
    base: { process },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (level) => ({ level }) },
    mixin: () => {
      const requestId = requests.getStore()
      return requestId === undefined ? {} : { requestId }
    },
  })
  kept.firmgroundLog = log
  const levels = { log: 'info', info: 'info', debug: 'debug', warn: 'warn', error: 'error' } as const
  for (const [name, level] of Object.entries(levels)) {
    const write = (...said: unknown[]) => {
      const err = said.find((one) => one instanceof Error)
      const words = said.filter((one) => one !== err)
      const text = formatWithOptions({ colors: false }, ...words) || err?.message
      log[level](err === undefined ? {} : { err }, text)
    }
    Object.assign(console, { [name]: write })
  }
}

/** What is known of a request that was answered. */
export interface AnsweredRequest {
  method: string
  /** As `loggedPath` gives it. */
  path: string
  status: number
  ms: number
}

/** A line for a request, where the log is for programs: a log for people would drown in them. */
export function logRequest(answered: AnsweredRequest): void {
  kept.firmgroundLog?.info(answered, 'request')
}
