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
  if (isModel(reading, number) || isOneOfMany(reading, number, taken)) return false
  const hyphen = glued && before?.glued && /^[-‑/]$/.test(before.text)
  return !(hyphen && tokens[first - 2]?.kind === 'word')
}

/** "The PRBM 35, a model": a number behind capitals, and nothing behind it that it could count. */
function isModel({ text, tokens }: ParsedText, { first, last, form }: NumberSpan): boolean {
  const before = tokens[first - 1]
  if (form !== 'digits' || before?.kind !== 'word' || !before.capital) return false
  const written = text.slice(before.start, before.end)
  const isName = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
  const after = tokens[last + 1]
  return isName && (after === undefined || after.kind === 'sign')
}

/** Digits with more of them beside, parted by nothing but a space: a telephone number, a row of a table, a number broken beyond reading. */
function isOneOfMany(
  { tokens }: ParsedText,
  { first, last, form }: NumberSpan,
  taken: readonly TokenSpan[],
): boolean {
  if (form !== 'digits') return false
  const isTaken = (at: number) => taken.some((stretch) => at >= stretch.first && at <= stretch.last)
  const before = tokens[first - 1]
  if (before?.kind === 'digits' && elementAt(tokens, first).near && !isTaken(first - 1)) return true
  // "7. 1 million" may be 7.1 million, or a seventh point that begins with a million.
  const isSplit =
    before?.text === '.' &&
    before.glued &&
    elementAt(tokens, first).near &&
    tokens[first - 2]?.kind === 'digits'
  return isSplit && last === first && elementAt(tokens, first).text.length === 1 && !isTaken(first - 2)
}
