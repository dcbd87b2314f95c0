/** What a person sees while the commands work: one line a step, with its time. */

/** A step could not be done for a reason that a person can mend; `remedy` says how, `details` is what a program said. */
export class Obstacle extends Error {
  constructor(message, remedy, details = '') {
    super(message)
    this.remedy = remedy
    this.details = details
  }
}

let lineIsOpen = false

/** Does `work` as the step `name`; what `work` tells appears on the step's line, what it returns ends it. */
export async function step(name, work) {
  const start = performance.now()
  write(`${name}: `)
  let result
  try {
    result = await work((text) => write(`${text}, `))
  } catch (error) {
    error.step ??= name
    throw error
  }
  write(`${result} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`)
}

/** Says why the program ends, without a trace of the program's own insides, and returns the exit code. */
export function explainFailure(error) {
  closeLine()
  if (error.details) process.stderr.write(`\n${error.details.trimEnd()}\n`)
  process.stderr.write(`\n${error.step ?? 'Not started'}: ${error.message}\n`)
  if (error.remedy) process.stderr.write(`${error.remedy}\n`)
  return 1
}

export function closeLine() {
  if (lineIsOpen) write('\n')
}

function write(text) {
  process.stdout.write(text)
  lineIsOpen = !text.endsWith('\n')
}

/** The last lines of what a program printed. */
export function lastLines(text, count = 30) {
  return text.trimEnd().split('\n').slice(-count).join('\n')
}
