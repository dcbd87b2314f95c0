const HAN_DIGITS = '〇一二三四五六七八九'

/**
 * The decimal digits of every script as 0 to 9, and the signs that stand in numbers as their plain forms: full-width and Arabic
 * points and commas as point and comma, what parts thousands and nothing else ("٬", "ʼ", "＇") as "’". The rest as it is. A text
 * that is nothing but Han digits and signs is read digit by digit ("二四〇").
 */
export function withLatinDigits(text: string): string {
  if (ASCII.test(text)) return text
  const plain = /^[〇一二三四五六七八九.,，．'’\s]+$/u.test(text)
    ? text.replace(/[〇一二三四五六七八九]/gu, (digit) => String(HAN_DIGITS.indexOf(digit)))
    : text
  return plain.replace(/(?![0-9])\p{Nd}|[٫٬،．，ʼ＇]/gu, (sign) => SIGNS[sign] ?? String(digitOf(sign)))
}

const ASCII = /^[\x20-\x7E]*$/

const SIGNS: Readonly<Record<string, string>> = {
  ...{ '٫': '.', '．': '.', '،': ',', '，': ',', '٬': '’', ʼ: '’', '＇': '’' },
}

/** Digits of a script stand one after another from its nought on; those of mathematics are five such rows without a gap. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let before = 0
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++
  return before % 10
}

/** A text of digits of one script with at most one point as a decimal ("١٢٫٥" -> "12.5"); any other text as it is. */
export function withLatinDecimal(text: string): string {
  return /^\p{Nd}+(?:[.٫．]\p{Nd}+)?$/u.test(text) ? withLatinDigits(text) : text
}
