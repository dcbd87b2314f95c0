import { elementAt } from '@/lib/lookup/element-at'
import type { ParsedText, TokenSpan } from '../lexing/parsed-text'
import type { NumberSpan } from './numbers'

const MONEY = /^\p{Sc}$/u
/** Letters that a number is written on to in names only, "A10"; other scripts join words and numbers as they please. */
const NAMING = /^[\p{Script=Latin}\p{Script=Cyrillic}]/u
const SIGNS_BEHIND = /^[%٪‰°º]$/

/** Numbers that are no amounts: in dates and spans of time, per cent, money, times of day, ordinals and names ("T-72"). */
export function isAmount(reading: ParsedText, number: NumberSpan, taken: readonly TokenSpan[]): boolean {
  const { tokens } = reading
  const { first, last } = number
  if (taken.some((stretch) => first >= stretch.first && first <= stretch.last)) return false
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const glued = elementAt(tokens, first).glued
  if (before && (MONEY.test(before.text) || /^[#№]$/.test(before.text))) return false
  if (after && (MONEY.test(after.text) || SIGNS_BEHIND.test(after.text))) return false
  if (glued && NAMING.test(before?.text ?? '')) return false
  if (glued && before?.text === ':' && tokens[first - 2]?.kind === 'digits') return false
  const second = tokens[last + 2]
  if (after?.text === ':' && after.glued && second?.kind === 'digits' && second.glued) return false
  const hyphen = glued && before?.glued && /^[-‑/]$/.test(before.text)
  return !(hyphen && tokens[first - 2]?.kind === 'word')
}
