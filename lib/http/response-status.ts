import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { MarkedStatus } from './cache/status-marker'
import type { Middleware } from './middleware'

/** The status that a page wants to be answered with, while it is being answered. */
type Answer = { status: MarkedStatus | null }

/** One for the process: Next bundles what starts the server apart from its pages. */
const kept = globalThis as { firmgroundAnswers?: AsyncLocalStorage<Answer> }
const answers = () => {
  kept.firmgroundAnswers ??= new AsyncLocalStorage<Answer>()
  return kept.firmgroundAnswers
}

/** Answers a request with the status that the page which is rendered for it asks for, if it asks for one. */
export const withStatus: Middleware = (_request, response, pass) => {
  const wanted: Answer = { status: null }
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: never[]) =>
    writeHead.call(
      response,
      status === 200 ? (wanted.status ?? status) : status,
      ...rest,
    )) as typeof writeHead
  return answers().run(wanted, pass)
}

/**
 * Has the page that is being rendered be answered with `status`. Next lets a page that is rendered each time choose only by
 * throwing, and then sends a body that a script has to fill. Without an effect where nothing is being answered.
 */
export function answerWith(status: MarkedStatus): void {
  const answer = answers().getStore()
  if (answer !== undefined) answer.status = status
}
