/**
 * Signs that take no room on paper. They are dropped where they say nothing, and kept where a script or an emoji is written
 * with them.
 */
const UNSEEN =
  /\p{Variation_Selector}|\u034F|\u17B4|\u17B5|[\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u3164\uFEFF\uFFA0]/u

const JOINERS = /[\u200C\u200D]/
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/

/** Scripts whose letters join, or whose vowels do: there a joiner tells one word from another. */
const JOINING =
  /(?!\p{Cf})[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mandaic}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tibetan}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Balinese}\p{Script=Javanese}\p{Script=Sundanese}\p{Script=Tai_Tham}\p{Script=Meetei_Mayek}]|\p{M}/u

/** Signs of those scripts that kill a vowel: a joiner after one shapes what stands before it, at the end of a word too. */
const VIRAMA =
  /[\u094D\u09CD\u0A4D\u0ACD\u0B4D\u0BCD\u0C4D\u0CCD\u0D4D\u0DCA\u0F84\u1039\u103A\u17D2\u1B44\u1BAA\uA9C0\uABED]/

const PICTURE = /\p{Extended_Pictographic}/u
/** What may stand between a picture and the joiner after it. */
const PICTURE_END = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Variation_Selector}]/u
const VARIED = /[\p{Emoji}\p{Script=Han}\p{Script=Mongolian}\p{Script=Phags_Pa}\p{S}\p{M}]/u
const KEYCAP_BASE = /[0-9#*]/
const JAMO = /[\u1100-\u11FF\uA960-\uA97F\uD7B0-\uD7FF]/

const RIGHT_TO_LEFT =
  /(?!\p{Cf})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u
const NUMBER = /[\p{Nd}+\-−%٪.,٫٬]/u

/** A text without the unseen signs that say nothing where they stand. Doing so twice changes nothing more. */
export function withoutUnseen(text: string): string {
  if (!UNSEEN.test(text)) return text
  const signs = Array.from(text)
  const isRightToLeft = RIGHT_TO_LEFT.test(text)
  const kept: string[] = []
  for (const [at, sign] of signs.entries()) {
    if (!UNSEEN.test(sign)) kept.push(sign)
    else {
      const before = kept.at(-1) ?? ''
      const after = nextSeen(signs, at)
      const says = DIRECTION_MARKS.test(sign)
        ? isRightToLeft && turnsText(sign, kept, after, signs.slice(at + 1))
        : carriesMeaning(sign, before, after)
      if (says) kept.push(sign)
    }
  }
  return kept.join('')
}

function nextSeen(signs: readonly string[], at: number): string {
  for (let next = at + 1; next < signs.length; next++) {
    const sign = signs[next] ?? ''
    if (!UNSEEN.test(sign)) return sign
  }
  return ''
}

/** Whether a direction mark stands inside a text, away from numbers and from its own like. */
function turnsText(sign: string, before: readonly string[], after: string, rest: readonly string[]): boolean {
  const last = before.at(-1) ?? ''
  if (last === sign || NUMBER.test(last) || NUMBER.test(after)) return false
  return isSeen(before) && isSeen(rest)
}

const isSeen = (signs: readonly string[]) => signs.some((sign) => !UNSEEN.test(sign) && /\S/.test(sign))

function carriesMeaning(sign: string, before: string, after: string): boolean {
  if (JOINERS.test(sign)) {
    if (sign === '\u200D' && PICTURE_END.test(before) && PICTURE.test(after)) return true
    return JOINING.test(before) && (JOINING.test(after) || VIRAMA.test(before))
  }
  if (/\p{Variation_Selector}/u.test(sign)) {
    if (UNSEEN.test(before)) return false
    return KEYCAP_BASE.test(before) ? after === '\u20E3' : VARIED.test(before)
  }
  if (sign === '\u180E') return /\p{Script=Mongolian}/u.test(before)
  return /[\u115F\u1160]/.test(sign) && (JAMO.test(before) || JAMO.test(after))
}
