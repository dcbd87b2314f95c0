import type { Stretch } from './reading'
import type { Token } from './tokens'

/** How far two stretches of a text are from each other, as a reader takes it; both are positions of tokens. */
export type Nearness = (from: Stretch, to: Stretch) => number

const COMMA = 4
const DASH = 6
const SEMICOLON = 20
const BARRIER = 8

/**
 * Distance in tokens, and more for each sign and each barrier (another figure) in between. Prepared once for a
 * sentence, it answers in constant time; what lies outside counts as at its edge.
 */
export function nearnessIn(
  tokens: readonly Token[],
  sentence: Stretch,
  barriers: readonly Stretch[],
): Nearness {
  const barred = new Set(barriers.map(({ first }) => first))
  const sums = [0]
  let depth = 0
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = tokens[at]!
    if (token.kind === 'sign' && token.text === '(') depth += 1
    // What stands in parentheses lies beside the sentence.
    const weight = depth > 0 ? 0 : 1 + weightOf(token) + (barred.has(at) ? BARRIER : 0)
    if (token.kind === 'sign' && token.text === ')') depth = Math.max(0, depth - 1)
    sums.push(sums.at(-1)! + weight)
  }
  const before = (at: number) => sums[Math.min(Math.max(at - sentence.first, 0), sums.length - 1)]!
  return (from, to) =>
    from.last < to.first
      ? before(to.first) - before(from.last + 1)
      : to.last < from.first
        ? before(from.first) - before(to.last + 1)
        : 0
}

function weightOf({ kind, text }: Token): number {
  if (kind !== 'sign') return 0
  if (/[,،、]/.test(text)) return COMMA
  if (/[–—]/.test(text)) return DASH
  return /[;:؛]/.test(text) ? SEMICOLON : 0
}
