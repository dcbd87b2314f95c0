import { elementAt } from '@/lib/lookup/element-at'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { isDay } from './day'
import { dateWords, monthsIn } from './month-names'

/** What a text that somebody pasted as a day is understood as; several days where it can be read in either order. */
export type TypedDay = { kind: 'day'; day: string } | { kind: 'either'; days: string[] } | { kind: 'none' }

/**
 * Reads a day as reports write it, in digits of any script: 2024-03-05, 5 March 2024, March 5, 2024, 05.03.2024, 2024年3月5日. Of
 * 05/03/2024 nobody can tell whether the day or the month comes first, unless one of them is no month.
 */
export function readTypedDay(text: string): TypedDay {
  const plain = withLatinDigits(text)
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .trim()
  const [, year, month, day] =
    /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?:日(?:\s?[(（]?[月火水木金土日](?:曜日)?[)）]?)?)?$/.exec(
      plain,
    ) ??
    /^(\d{4})-(\d{2})-(\d{2})T[\d:.]+Z?$/.exec(plain) ??
    []
  if (year !== undefined && day !== undefined) return found([dayOf(year, Number(month), day)])
  const numbers = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})$/.exec(plain)
  if (numbers !== null) {
    const [, first, sign, second, year] = numbers as unknown as [string, string, string, string, string]
    const dayFirst = dayOf(year, Number(second), first)
    return found(sign === '.' ? [dayFirst] : [dayFirst, dayOf(year, Number(first), second)])
  }
  return found([inWords(plain)])
}

/** Day and year with the name of a month between them or before both; words such as "de" and the day of the week are passed over. */
function inWords(plain: string): string {
  const words = dateWords(plain)
  const numbers = words.filter((word) => /^\d/.test(word))
  const months = new Set(monthsIn(words).map(({ month }) => month))
  const [first, second] = numbers
  if (numbers.length !== 2 || months.size !== 1 || first === undefined || second === undefined) return ''
  const [year, day] = first.length === 4 ? [first, second] : [second, first]
  return year.length === 4 && day.length <= 2 ? dayOf(year, elementAt([...months], 0), day) : ''
}

function found(days: readonly string[]): TypedDay {
  const real = [...new Set(days.filter(isDay))]
  if (real.length === 0) return { kind: 'none' }
  return real.length === 1 ? { kind: 'day', day: elementAt(real, 0) } : { kind: 'either', days: real }
}

const dayOf = (year: string, month: number, day: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
