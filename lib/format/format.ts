import { dayNumber } from '@/lib/periods/day'
import { firstDay } from '@/lib/periods/month'
import { type BaseUnit, toDisplay, type UnitCode } from '@/lib/quantities/units'
import { isolated } from '@/lib/signs/directions'

/** How amounts of a metric are kept and shown. */
export type AmountUnit = { baseUnit: BaseUnit; displayUnit: UnitCode }

/** Every figure and date that a reader sees is written by one of these. */
export interface Format {
  /** Every digit, with its unit: 88767000n m2 -> "88.767 km²". For tables. */
  exact(amount: bigint, unit: AmountUnit): string
  /**
   * At most three digits after the point, more only where fewer than two would be left: 56446479n m2 -> "56.446 km²". A lower
   * bound is rounded down, an upper one up: "at least 56.447" would say more than is known. For headlines.
   */
  short(amount: bigint, unit: AmountUnit, bound?: 'lower' | 'upper' | null): string
  /** Every digit, without a unit: for a column or an axis whose heading names it. */
  bare(amount: bigint, unit: AmountUnit): string
  /** A decimal as a report prints it ("1683.40"), digits kept, thousands set apart, with its unit. */
  printed(amount: string, unit: UnitCode): string
  /** '2017-09-22' -> "22 Sept 2017". */
  day(day: string): string
  /** 201709 -> "Sept 2017". */
  month(month: number): string
  /** 2017 -> "2017", in the digits of the language. */
  year(year: number): string
  /** What a part is of a whole that is more than 0, in whole percent; never 0 or 100 for what is not. */
  percent(part: bigint, whole: bigint): string
  /** A share that is known in whole percent: 81 -> "81%". */
  wholePercent(percent: number): string
  /** How large a file is: 34210 -> "34 kB", 1234567 -> "1.2 MB". */
  bytes(bytes: number): string
  /** Things side by side: ['a', 'b'] -> "a, b", and with the word for "and" in other languages. Each keeps to itself, whichever way it runs. */
  list(texts: readonly string[]): string
  /** Name of a language by its code: 'ru' -> "Russian". */
  language(code: string): string
  /** The first letter in its large form: "area cleared" -> "Area cleared". */
  sentence(text: string): string
}

/**
 * `locale` is a BCP 47 tag; `withUnit` sets a unit to an amount already written ("88.767" -> "88.767 km²").
 * Amounts pass as exact decimal texts from base units to the page: no floating point between.
 */
export function createFormat(locale: string, withUnit: (unit: UnitCode, amount: string) => string): Format {
  const every = new Intl.NumberFormat(locale, { maximumFractionDigits: mostFractionDigits })
  const few = new Intl.NumberFormat(locale, fewDigits)
  const rounding = (roundingMode: string) =>
    new Intl.NumberFormat(locale, { ...fewDigits, roundingMode } as Intl.NumberFormatOptions)
  const bounds = { lower: rounding('floor'), upper: rounding('ceil') }
  const day = new Intl.DateTimeFormat(locale, {
    ...gregorian,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
  const month = new Intl.DateTimeFormat(locale, { ...gregorian, month: 'short', year: 'numeric' })
  const years = new Intl.NumberFormat(locale, { useGrouping: false })
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  // Where a language has a list without "and" it is written with blanks alone, but in English.
  const lists = new Intl.ListFormat(locale, locale.startsWith('en') ? { type: 'unit', style: 'short' } : {})
  const direction = /^(ar|fa|he|ur|ps)\b/.test(locale) ? 'rtl' : 'ltr'
  const wholePercent = (percent: number) => percents.format(percent / 100)
  const decimal = (amount: bigint, unit: AmountUnit) =>
    toDisplay(amount, unit.baseUnit, unit.displayUnit) as Digits

  return {
    exact: (amount, unit) => withUnit(unit.displayUnit, every.format(decimal(amount, unit))),
    short: (amount, unit, bound = null) =>
      withUnit(unit.displayUnit, (bound === null ? few : bounds[bound]).format(decimal(amount, unit))),
    bare: (amount, unit) => every.format(decimal(amount, unit)),
    printed: (amount, unit) => {
      const [whole = '', fraction = ''] = amount.split('.')
      const digits = Math.min(fraction.length, mostFractionDigits)
      const asPrinted = new Intl.NumberFormat(locale, {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      })
      const first = digits === 0 ? whole : `${whole}.${fraction.slice(0, digits)}`
      const rest = [...fraction.slice(digits)].map((digit) => every.format(Number(digit)))
      return withUnit(unit, [asPrinted.format(first as Digits), ...rest].join(''))
    },
    day: (text) => inFull(day, utc(text)),
    month: (number) => inFull(month, utc(firstDay(number))),
    year: (year) => years.format(year).padStart(4, years.format(0)),
    percent: (part, whole) => {
      const share = Math.round(Number((part * 1_000n) / whole) / 10)
      const told = part > 0n && part < whole ? Math.min(99, Math.max(1, share)) : share
      return wholePercent(told)
    },
    wholePercent,
    bytes: (bytes) => {
      const at = Math.min(sizes.length, Math.max(1, Math.floor(Math.log10(bytes) / 3)))
      return new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: sizes[at - 1],
        unitDisplay: 'short',
        maximumSignificantDigits: 2,
      }).format(bytes / 1000 ** at)
    },
    list: (texts) => lists.format(texts.map((text) => isolated(text, direction))),
    language: (code) => {
      try {
        return languages.of(code) ?? code
      } catch {
        return code
      }
    },
    sentence: (text) => {
      const [first = '', ...rest] = text
      return first.toLocaleUpperCase(locale) + rest.join('')
    },
  }
}

/** More are no formatter's: Node and older browsers take no larger option. */
const mostFractionDigits = 20

type Digits = Intl.StringNumericLiteral

const fewDigits = {
  maximumFractionDigits: 3,
  maximumSignificantDigits: 2,
  roundingPriority: 'morePrecision',
} as Intl.NumberFormatOptions

const sizes = ['kilobyte', 'megabyte', 'gigabyte']

const gregorian = { timeZone: 'UTC', calendar: 'gregory' } as const

/** Date.UTC takes the years 0 to 99 for those of the last century. */
const utc = (day: string) => dayNumber(day) * 86_400_000

/**
 * A day or a month as written, with all four digits of a year before 1000: "1 Mar 24" would be another year. What Russian and Ukrainian
 * write behind a year, "г." and "р.", is left out: it would end sentences in two stops.
 */
function inFull(written: Intl.DateTimeFormat, instant: number): string {
  const parts = written.formatToParts(instant)
  const last = parts.at(-1)
  const shown = last?.type === 'literal' && /\p{L}/u.test(last.value) ? parts.slice(0, -1) : parts
  return shown.map(({ type, value }) => (type === 'year' ? value.padStart(4, '0') : value)).join('')
}
