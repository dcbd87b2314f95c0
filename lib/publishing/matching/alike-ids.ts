import { elementAt } from '@/lib/lookup/element-at'
import { dayNumber, isoDay } from '@/lib/periods/day'
import { formatDecimal, parseDecimal } from '@/lib/quantities/decimal'

/** An id that a spreadsheet shortened: "1.23E+15" may have been any of a thousand numbers. */
export const SHORTENED = /^([0-9](?:\.[0-9]+)?)E\+?([0-9]{1,2})$/i

/**
 * Whether two ids may be one that was written otherwise: without its leading noughts, in letters of the other case, with other
 * blanks or forms of letters, or as a spreadsheet writes what it takes for a number or a day (007 as 7, 1.10 as 1.1, 1E5 as 1.00E+05 or 100000,
 * 2024-01 as Jan-24 or 45292, 3-4 as 04-Mar).
 */
export function isAlike(one: string, other: string): boolean {
  const ids = new AlikeIds()
  ids.add(other)
  return ids.find(one) !== undefined
}

/** Ids among which one that is alike is found without looking at each. */
export class AlikeIds {
  /** By what an id shows of itself; the first that showed it. */
  readonly #shown = new Map<string, string>()

  add(id: string): void {
    for (const sign of rememberedSigns(id).shown) if (!this.#shown.has(sign)) this.#shown.set(sign, id)
  }

  /** An id among these that may be this one. */
  find(id: string): string | undefined {
    for (const sign of rememberedSigns(id).soughtIn) {
      const found = this.#shown.get(sign)
      if (found !== undefined) return found
    }
    return undefined
  }
}

let remembered: { id: string; signs: ReturnType<typeof signsOf> } | null = null

/** The signs of the id that was asked for last: it is looked for, then added. */
function rememberedSigns(id: string): ReturnType<typeof signsOf> {
  if (remembered?.id !== id) remembered = { id, signs: signsOf(id) }
  return remembered.signs
}

/** What an id shows of itself, and what another shows that may be this one. */
function signsOf(id: string): { shown: string[]; soughtIn: string[] } {
  const number = numberOf(id)
  const own = [`bare ${bare(id)}`, ...(number === null ? [] : [`number ${number}`])]
  const written = daysWritten(id)
  const meant = daysMeant(id)
  const short = shortenedSign(id)
  const full = signsOfFull(id)
  const all = (kind: string, signs: readonly string[]) => signs.map((sign) => `${kind} ${sign}`)
  return {
    shown: [
      ...own,
      ...all('written', written),
      ...all('meant', meant),
      ...all('short', short),
      ...all('full', full),
    ],
    soughtIn: [
      ...own,
      ...all('meant', written),
      ...all('written', meant),
      ...all('full', short),
      ...all('short', full),
    ],
  }
}

function bare(id: string): string {
  return id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/(?<![0-9])0+(?=[0-9])/g, '')
}

/** An id of digits as the number that a spreadsheet makes of it: it keeps fifteen digits. */
function numberOf(id: string): string | null {
  const [, mantissa, exponent] = SHORTENED.exec(id.trim()) ?? []
  const shortened = mantissa === undefined ? null : decimalOf(mantissa)
  if (shortened !== null) {
    const { digits, scale } = shortened
    return String(digits * 10n ** BigInt(Math.max(0, Number(exponent) - scale)))
  }
  const decimal = decimalOf(id.trim())
  if (decimal === null) return null
  const text = formatDecimal(decimal)
  return /^[0-9]{16,}$/.test(text) ? text.slice(0, 15) + '0'.repeat(text.length - 15) : text
}

function decimalOf(text: string) {
  const read = parseDecimal(text)
  return read.ok ? read.value : null
}

/** How many digits a shortened number has in full, and the first of them: "1.23E+15" -> "16 123". */
function shortenedSign(id: string): string[] {
  const [, mantissa, exponent] = SHORTENED.exec(id.trim()) ?? []
  return mantissa === undefined ? [] : [`${Number(exponent) + 1} ${mantissa.replace('.', '')}`]
}

/** The same for each way in which a spreadsheet may shorten a number that is written in full. */
function signsOfFull(id: string): string[] {
  const digits = id.trim().replace(/^0+/, '')
  if (!/^[0-9]+$/.test(digits)) return []
  return Array.from({ length: MOST_KEPT }, (_, at) => {
    const rounded = (BigInt(digits.slice(0, at + 2).padEnd(at + 2, '0')) + 5n) / 10n
    return `${digits.length} ${rounded}`
  })
}

/** Digits that a shortened number may keep. */
const MOST_KEPT = 16

/** The days, months and days of a year that an id may be taken for: "2024-01-05" -> 2024-1-5, "2024-01" -> 2024-1, "3-4" -> 3-4 and 4-3. */
function daysMeant(id: string): string[] {
  const parts = /^([0-9]{1,4})([-/.])([0-9]{1,4})(?:\2([0-9]{1,4}))?$/.exec(id.trim())
  if (parts === null) return []
  const numbers = [elementAt(parts, 1), elementAt(parts, 3), parts[4]].flatMap((part) =>
    part === undefined ? [] : Number(part),
  )
  const joined = (...some: number[]) => some.join('-')
  const [a = 0, b = 0, c] = numbers
  if (c !== undefined)
    return a > 31 ? [joined(a, b, c)] : [joined(century(c), a, b), joined(century(c), b, a)]
  if (a > 31) return [joined(a, b)]
  return b > 31 ? [joined(b, a)] : [joined(a, b), joined(b, a)]
}

/** The same of an id that a spreadsheet wrote: with the name of a month, with the year last, or as the number of a day. */
function daysWritten(id: string): string[] {
  const text = id.trim().toLowerCase()
  const slashed = /^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{2,4})$/.exec(text)
  if (slashed !== null) return daysMeant(text)
  const serial = /^[2-6][0-9]{4}$/.test(text) ? isoDay(Number(text) + FIRST_SERIAL) : null
  if (serial !== null) {
    const [year = 0, month = 0, day = 0] = serial.split('-').map(Number)
    return [`${year}-${month}-${day}`, ...(day === 1 ? [`${year}-${month}`] : [])]
  }
  const parts = text.split(/[-/. ]+/).filter(Boolean)
  const at = parts.findIndex((part) => monthNamed(part) > 0)
  const month = at < 0 ? 0 : monthNamed(elementAt(parts, at))
  const numbers = parts.filter((_, position) => position !== at).map(Number)
  if (month === 0 || numbers.some((number) => !Number.isInteger(number))) return []
  const [a = 0, b] = numbers
  if (b !== undefined) return [`${century(b)}-${month}-${a}`]
  return numbers.length === 1 ? [`${century(a)}-${month}`, `${month}-${a}`] : []
}

/** Spreadsheets count days from the last of the year 1899. */
const FIRST_SERIAL = dayNumber('1899-12-30')

const century = (year: number) => (year < 100 ? 2000 + year : year)

let months: Map<string, number> | null = null

/** The number of a month by its short name in the languages that files come in; 0 for anything else. */
function monthNamed(text: string): number {
  months ??= new Map(
    ['en', 'fr', 'es', 'pt', 'de', 'ru', 'uk', 'ar'].flatMap((language) => {
      const short = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, at): [string, number] => [
        short
          .format(Date.UTC(2000, at, 1))
          .toLowerCase()
          .replace('.', ''),
        at + 1,
      ])
    }),
  )
  return months.get(text) ?? 0
}
