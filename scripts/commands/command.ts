import { errorSentence } from './error-sentence'

/** What kept the output from being written: it is told where it happens, however else it comes. */
let outputError: Error | null = null

/**
 * Ends a command that could not do its work: what happened and what to do, without a stack trace. `usage` is told where the
 * words of the command are what is wrong.
 */
export function failWith(error: unknown, usage?: string): void {
  if (error === outputError && error !== null) return
  tell(errorSentence(error, usage), error)
}

function tell(sentence: string, error: unknown): void {
  console.error(sentence)
  if (process.env.DEBUG) console.error(error instanceof Error ? error.stack : error)
  process.exitCode = 1
}

// With nobody to hear it, an output that cannot be written would end the command with a stack trace, or, where a console
// swallows it, with success. Whoever reads may have read enough, as `head` does: that is no fault.
process.stdout.on('error', (error: Error & { code?: string }) => {
  if (outputError !== null) return
  outputError = error
  if (error.code === 'EPIPE') return
  const why = error.code === 'ENOSPC' ? 'the disk is full' : `its place does not take it (${error.code})`
  tell(`what this command prints could not be written: ${why}; print it to another place`, error)
})
process.stderr.on('error', () => undefined)
