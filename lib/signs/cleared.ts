import { turningAt, withoutTurning } from './directions'
import { signName } from './named-signs'
import { withoutUnseen } from './unseen'

/**
 * What a text is for. `code`: a key, a number, a day or a word of a list, which stands alone. `name`: of somebody or of a
 * place. `line`: a text on one line. `lines`: one that may have several. `address`: of the web.
 */
export type TextUse = 'code' | 'name' | 'line' | 'lines' | 'address'

/**
 * A text as it is kept, and the first sign in it that cannot be shown, where there is one: its name ("U+202E,
 * right-to-left override", or "a line break" in a text on one line) and where it stands in the text that was given.
 */
export interface Cleared {
  text: string
  unseen: { kind: 'sign' | 'break'; name: string; at: number } | null
}

const BLANK: Cleared = Object.freeze({ text: '', unseen: null })
const PLAIN = /^[\x20-\x7E]*$/
/** Signs that ask for a closer look; most texts of any script have none. */
const SPECIAL = /(?! )[\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0\uFFFC]/u
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g
const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/
/** Blanks of every width; one of Braille is seen as a blank too. */
const BLANKS = /[\p{Zs}\t\u2800]+/gu
const AROUND = /^[\s\u2800]+|[\s\u2800]+$/g
const OTHERS = /[\p{C}\uFFFC]/gu

/** Of the signs that Unicode counts as format or control, those that are seen, or that were kept since they say something. */
const LET_THROUGH =
  /[\u0600-\u0605\u061C\u06DD\u070F\u0890\u0891\u08E2\u180E\u200C-\u200F\u202A-\u202C\u2066-\u2069\u{110BD}\u{110CD}\u{13430}-\u{1345F}]/u

/** A flag of a part of a country, such as Scotland's, is written with tags. */
const TAGGED_FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]{1,16}\u{E007F}/gu

/**
 * The one rule for signs that cannot be seen. Dropped are those that say nothing: spaces around the text, zero-width spaces,
 * byte-order marks, soft hyphens, joiners but in scripts and emoji that are written with them, and direction marks but inside
 * a text that runs right to left. Lines end with LF. Told are those that turn the text around them or that nothing can show:
 * overrides, embeddings and isolates that do not end, control, private-use, unassigned and tag characters, halves of
 * characters, and a line break in a text on one line. Letters are in their composed form (NFC), but in an address.
 */
export function cleared(given: string, use: TextUse): Cleared {
  // Most cells of a file.
  if (given === '') return BLANK
  const isPlain = PLAIN.test(given)
  if (isPlain || !SPECIAL.test(given)) {
    const seen = isPlain || use === 'address' ? given : given.normalize('NFC')
    return { text: (seen.includes('  ') ? unified(seen, use) : seen).trim(), unseen: null }
  }
  const broken = use === 'lines' ? given.replace(LINE_ENDS, '\n') : given
  const seen = withoutUnseen(broken)
  const standing = use === 'code' && turningAt(seen) < 0 ? withoutTurning(seen) : seen
  const composed = use === 'address' ? standing : standing.normalize('NFC')
  const trimmed = withoutUnseen(composed.replace(AROUND, ''))
  const fault = faultOf(trimmed, use)
  const text = unified(trimmed, use).replace(AROUND, '')
  if (fault === null) return { text, unseen: null }
  const kind = BREAK.test(fault) ? 'break' : 'sign'
  const name = kind === 'break' ? 'a line break' : signName(fault)
  return { text, unseen: { kind, name, at: Math.max(0, given.indexOf(fault)) } }
}

/** A note of several lines as it is kept beside what it explains: as above, and without what would be told. */
export function tidiedLines(typed: string): string {
  return typed
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(tidiedLine)
    .join('\n')
    .trim()
}

const tidiedLine = (line: string) =>
  cleared(
    withoutTurning(line).replace(OTHERS, (sign) => (LET_THROUGH.test(sign) ? sign : ' ')),
    'lines',
  ).text

/** A text that is looked for: as above, and without what would be told. */
export function tidied(typed: string): string {
  const { text } = cleared(withoutTurning(typed.replace(/[\s\u0085]/g, ' ')), 'name')
  return cleared(
    text.replace(OTHERS, (sign) => (LET_THROUGH.test(sign) ? sign : '')),
    'name',
  ).text
}

/** The first sign that cannot be shown; null where there is none. */
function faultOf(text: string, use: TextUse): string | null {
  const turning = turningAt(text)
  const flagless = text.replace(TAGGED_FLAG, (flag) => ' '.repeat(flag.length))
  for (const { 0: sign, index } of flagless.matchAll(OTHERS)) {
    if (LET_THROUGH.test(sign) || sign === '\t' || (sign === '\n' && use === 'lines')) continue
    return turning >= 0 && turning < index ? text.charAt(turning) : sign
  }
  const broken = use === 'lines' ? null : BREAK.exec(text)
  if (broken !== null && (turning < 0 || broken.index < turning)) return broken[0]
  return turning < 0 ? null : text.charAt(turning)
}

/** Names and keys know one kind of blank. */
function unified(text: string, use: TextUse): string {
  if (use === 'lines' || use === 'address') return text
  return text.replace(use === 'line' ? /\t/g : BLANKS, ' ')
}
