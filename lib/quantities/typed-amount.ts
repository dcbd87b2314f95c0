import { lastOf } from '@/lib/lookup/element-at'
import { cleared } from '@/lib/signs/cleared'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { parseDecimal } from './decimal'

/**
 * The decimal that an amount is understood as, or null where it is none. Reads an amount as people type it in their language: "24 000", "1,5", "1.683,4", "٢٤٬٠٠٠". With both separators the last
 * one is the decimal one; one that stands more than once parts thousands; a single one before three digits is what the
 * language makes of it, and before any other number of digits it is the decimal one. Digits of another script, and signs
 * that mean one thing only ("٬", "٫"), are read as what they are, whatever the language. Digits are kept as typed, noughts too:
 * how far "about 1,683.40" reaches depends on them. `language` is a BCP 47 code; one that is not known counts as English.
 */
export function readTypedAmount(text: string, language: string): string | null {
  const plain = withoutSpaces(withLatinDigits(cleared(text, 'code').text))
  const sign = decimalSignIn(text) ?? decimalSignOf(language)
  const canonical = /^[0-9]+$/.test(plain) ? plain : inCanonicalForm(plain, sign)
  return canonical !== null && parseDecimal(canonical).ok ? canonical : null
}

/** A decimal as it is typed in a language: what `readTypedAmount` reads as the very same digits. */
export function typedAmount(decimal: string, language: string): string {
  return decimal.replace('.', decimalSignOf(language))
}

/** How people write 24000 and 1.5 in a language, in digits that everybody types: what `readTypedAmount` reads as these. */
export function amountExamples(language: string): readonly [whole: string, fraction: string] {
  const format = new Intl.NumberFormat(knownLanguage(language), { numberingSystem: 'latn' })
  return [format.format(24_000), format.format(1.5)]
}

/** By thousands, and as on the Indian subcontinent: "12,34,567". */
const GROUPED = /^[0-9]{1,3}([.,][0-9]{3})+$|^[0-9]{1,2}(,[0-9]{2})+,[0-9]{3}$/

function inCanonicalForm(text: string, decimalSign: '.' | ','): string | null {
  const marks = text.replace(/[0-9]/g, '')
  if (marks.length === 0 || /[^.,]/.test(marks)) return null
  const last = lastOf(marks)
  const several = marks.length > 1
  const both = marks.includes('.') && marks.includes(',')
  const fraction = text.slice(text.lastIndexOf(last) + 1)
  if (both && marks.indexOf(last) !== marks.length - 1) return null
  const isDecimal = both || (!several && (fraction.length !== 3 || last === decimalSign))
  const whole = isDecimal ? text.slice(0, text.lastIndexOf(last)) : text
  if (/[.,]/.test(whole) && !GROUPED.test(whole)) return null
  const digits = whole.replace(/[.,]/g, '')
  if (digits === '' || (isDecimal && fraction === '')) return null
  return isDecimal ? `${digits}.${fraction}` : digits
}

/** Spaces and apostrophes part thousands; anywhere else they stay, and the text is no amount. */
function withoutSpaces(text: string): string {
  const trimmed = text.trim()
  const isParted =
    /^[0-9]{1,3}([\s'’][0-9]{3})+([.,][0-9]+)?$|^[0-9]{1,2}(’[0-9]{2})+’[0-9]{3}([.,][0-9]+)?$/.test(trimmed)
  return isParted ? trimmed.replace(/[\s'’]/g, '') : trimmed
}

/**
 * What begins a fraction by the number itself; null where that is for the language to say. Digits of another script are written
 * as the languages of that script write them: Khmer and Lao with a comma, the others with a point or a sign of their own.
 */
function decimalSignIn(text: string): '.' | ',' | null {
  if (text.includes('٫')) return '.'
  if (/[០-៩໐-໙]/u.test(text)) return ','
  return /(?![0-9０-９])\p{Nd}/u.test(text) ? '.' : null
}

const decimalSigns = new Map<string, '.' | ','>()

function decimalSignOf(language: string): '.' | ',' {
  const sign = decimalSigns.get(language) ?? decimalSignFound(language)
  if (decimalSigns.size < 500) decimalSigns.set(language, sign)
  return sign
}

function decimalSignFound(language: string): '.' | ',' {
  const sign = new Intl.NumberFormat(knownLanguage(language), { numberingSystem: 'latn' })
    .formatToParts(1.5)
    .find(({ type }) => type === 'decimal')
  return sign?.value === ',' ? ',' : '.'
}

/** The language, or English where it is not known; some codes that a report may have, such as "en-abc", are even refused. */
function knownLanguage(language: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf([language])[0] ?? 'en'
  } catch {
    return 'en'
  }
}
