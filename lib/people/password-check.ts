import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './password'

/** What speaks against a password. */
export type PasswordFault = 'short' | 'long' | 'guessable'

/** Below this many guesses (as a power of ten) a password is among the first that somebody would try. */
const fewestGuesses = 8

let meter: ZxcvbnFactory | undefined

/** Length counts, not what it is made of; common ones, patterns, and the person's own name or address are refused. */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | null {
  if (password.length < SHORTEST_PASSWORD) return 'short'
  if (password.length > LONGEST_PASSWORD) return 'long'
  meter ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })
  const words = known.flatMap((text) => text.split(/[\s@._-]+/)).filter((word) => word.length > 2)
  return meter.check(password, ['firmground', ...known, ...words]).guessesLog10 < fewestGuesses
    ? 'guessable'
    : null
}
