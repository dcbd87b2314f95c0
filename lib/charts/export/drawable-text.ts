import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'
/** What something is called, and the code or key that it has in addresses. */
export type DrawnName = { name: string; code: string }

/** A name with letters that cannot be drawn is told by its code: without them it would be another name, or none. */
export function nameOrCode({ name, code }: DrawnName): string {
  const drawn = drawable(name)
  const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return letters(drawn) === letters(name) && letters(drawn) > 0 ? drawn : code
}

/**
 * First and last of each row of signs that the fonts of pictures have (fonts/): Latin, Greek, Cyrillic, Arabic and Devanagari letters,
 * what stands between them, and the signs that say which way a text runs.
 */
export const fontRows: readonly [first: string, last: string][] = [
  ['\u0020', '\u007e'],
  ['\u00a0', '\u0377'],
  ['\u0384', '\u03e1'],
  ['\u03f0', '\u052f'],
  ['\u0600', '\u06ff'],
  ['\u0750', '\u077f'],
  ['\u0900', '\u097f'],
  ['\u1e00', '\u1eff'],
  ['\u200e', '\u2027'],
  ['\u202f', '\u205e'],
  ['\u2066', '\u2069'],
  ['\u2070', '\u2071'],
  ['\u2074', '\u208e'],
  ['\u20a0', '\u20c0'],
  ['\u2100', '\u215f'],
  ['\u2212', '\u2212'],
]
const undrawn = new RegExp(`[^${fontRows.map(([first, last]) => `${first}-${last}`).join('')}]`, 'gu')

/** What the fonts of pictures have of a text, in one line: any other letter would be an empty box. */
export function drawable(text: string): string {
  return text.replace(/(?![\u00a0\u202f])\s/g, ' ').replace(undrawn, '')
}

/** Those of some texts that can be drawn whole, in one line. */
export const drawableParts = (texts: readonly string[], words: Pick<I18n, 't'>): string =>
  withCommas(
    texts.map(drawable).filter((drawn, at) => drawn !== '' && drawn.trim().length === texts[at]?.length),
    words,
  )
