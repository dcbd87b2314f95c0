import { cleared, type TextUse, tidied, tidiedLines } from './cleared'

/**
 * A text on record as a file gives it that can be entered again: as it is, but where it has a sign that entering refuses, which an
 * older program took. Such a text loses the signs that turn it around or that nothing can show; a line break where there may be none
 * is a space.
 */
export function enterable(text: string, use: TextUse): string {
  if (cleared(text, use).unseen === null) return text
  return use === 'lines' ? tidiedLines(text) : tidied(text)
}
