import { elementAt, lastOf } from '@/lib/lookup/element-at'
import type { TokenSpan } from './parsed-text'
import type { Token } from './tokens'

/** How far two stretches of a text are from each other, as a reader takes it; both are positions of tokens. */
export type TokenDistance = (from: TokenSpan, to: TokenSpan) => number

const COMMA = 4
const DASH = 6
const SEMICOLON = 20
const BARRIER = 8

/**
 * Distance in tokens, and more for each sign and each barrier (another figure) in between. Prepared once for a
 * sentence, it answers in constant time; what lies outside counts as at its edge.
 */
export function tokenDistances(
  tokens: readonly Token[],
  sentence: TokenSpan,
  barriers: readonly TokenSpan[],
): TokenDistance {
  const barred = new Set(barriers.map(({ first }) => first))
  const sums = [0]
  let depth = 0
  for (let at = sentence.first; at <= sentence.last; at++) {
    const token = elementAt(tokens, at)
    if (token.kind === 'sign' && token.text === '(') depth += 1
    // What stands in parentheses lies beside the sentence.
    const weight = depth > 0 ? 0 : 1 + weightOf(token) + (barred.has(at) ? BARRIER : 0)
    if (token.kind === 'sign' && token.text === ')') depth = Math.max(0, depth - 1)
    sums.push(lastOf(sums) + weight)
  }
  const before = (at: number) => elementAt(sums, Math.min(Math.max(at - sentence.first, 0), sums.length - 1))
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

const AGAINST_THE_ORDER = 6

/**
 * What belongs to a figure: the nearest. Order decides between two that are as near: a sentence that begins with what is
 * said ("cleared 20") goes on so, and one that begins with figures ("20 were cleared") has it behind each. What is said of
 * parts, from one of `parts` on, is not said of their whole, but for a single thing at the end that is said of all.
 */
export function attachment(figures: readonly TokenSpan[], parts: readonly number[], nearness: TokenDistance) {
  return <T extends TokenSpan & { weight?: number }>(
    figure: TokenSpan,
    candidates: readonly T[],
  ): T | null => {
    const from = parts.findLast((part) => part <= figure.first) ?? 0
    const to = parts.find((part) => part > figure.first) ?? Number.POSITIVE_INFINITY
    const isBeside = ({ first }: TokenSpan) => first >= from && first < to
    const beside = candidates.filter(isBeside)
    const behind = candidates.filter(({ first }) => first >= to)
    const before = candidates.filter(({ first }) => first < from)
    const offered =
      beside.length > 0 ? beside : before.length > 0 ? before : behind.length === 1 ? behind : []
    const [first] = offered
    if (!first || offered.length === 1) return first ?? null
    const begins = figures.find(isBeside) ?? figure
    const figuresFirst = begins.first < first.first
    const far = (candidate: T) =>
      nearness(figure, candidate) +
      (candidate.first < figure.first === figuresFirst ? AGAINST_THE_ORDER : 0) +
      (candidate.weight ?? 0)
    return offered.reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best))
  }
}
