import type { NumberThere } from './numbers'
import type { Reading, Stretch } from './reading'

const MONEY = /^\p{Sc}$/u
const SIGNS_BEHIND = /^[%٪‰°º]$/

/** Numbers that are no amounts: in dates and spans of time, per cent, money, times of day, ordinals and names ("T-72"). */
export function isAmount(reading: Reading, number: NumberThere, taken: readonly Stretch[]): boolean {
  const { tokens, language } = reading
  const { first, last } = number
  if (taken.some((stretch) => first >= stretch.first && first <= stretch.last)) return false
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const glued = tokens[first]!.glued
  if (before && (MONEY.test(before.text) || /^[#№]$/.test(before.text))) return false
  if (after && (MONEY.test(after.text) || SIGNS_BEHIND.test(after.text))) return false
  if (glued && before?.kind === 'word' && !isWrittenOn(before.text, language.file.writtenOn)) return false
  if (glued && before?.text === ':' && tokens[first - 2]?.kind === 'digits') return false
  if (after?.text === ':' && after.glued && tokens[last + 2]?.kind === 'digits' && tokens[last + 2]!.glued)
    return false
  const hyphen = glued && /^[-‑/]$/.test(before?.text ?? '') && before!.glued
  return !(hyphen && tokens[first - 2]?.kind === 'word')
}

function isWrittenOn(word: string, writtenOn: string | readonly string[]): boolean {
  return writtenOn.length > 0 && word.length <= 3
}
