/** What a person sees while the commands work: one line a step, with its time. */

/** A step could not be done for a reason that a person can mend; `remedy` says how, `details` is what a program said. */
export class Obstacle extends Error {
  /**
   * @param {string} message
   * @param {string} remedy
   */
  constructor(message, remedy, details = '') {
    super(message)
    this.remedy = remedy
    this.details = details
  }
}

/**
 * Tells a word or more on the line of the step that is being done.
 * @typedef {(text: string) => void} Tell
 */

let lineIsOpen = false

/**
 * Does `work` as the step `name`; what `work` tells appears on the step's line, what it returns ends it.
 * @param {string} name
 * @param {(tell: Tell) => Promise<string>} work
 */
export async function step(name, work) {
  const start = performance.now()
  write(`${name}: `)
  try {
    const result = await work((text) => write(`${text}, `))
    write(`${result} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`)
    return result
  } catch (error) {
    const failure = failureOf(error)
    failure.step ??= name
    throw failure
  }
}

/**
 * What was thrown, with what it may say: the step, the remedy, a program's words, the system's code.
 * @type {(thrown: unknown) => NodeJS.ErrnoException & { step?: string, remedy?: string, details?: string }}
 */
export const failureOf = (thrown) => (thrown instanceof Error ? thrown : new Error(String(thrown)))

/**
 * Says why the program ends, without a trace of the program's own insides, and returns the exit code.
 * @param {unknown} error
 */
export function explainFailure(error) {
  const { message, step = 'Not started', remedy, details } = failureOf(error)
  closeLine()
  if (details) process.stderr.write(`\n${details.trimEnd()}\n`)
  process.stderr.write(`\n${step}: ${message}\n`)
  if (remedy) process.stderr.write(`${remedy}\n`)
  return 1
}

export function closeLine() {
  if (lineIsOpen) write('\n')
}

/** @type {Tell} */
function write(text) {
  process.stdout.write(text)
  lineIsOpen = !text.endsWith('\n')
}

/** The last lines of what a program printed. @param {string} text */
export function lastLines(text, count = 30) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
