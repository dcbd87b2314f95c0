import { type Day, dayOf, daysInMonth } from '@/lib/periods/day'
import { dateWords, monthsIn } from '@/lib/periods/month-names'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { withLatinDigits } from '@/lib/signs/latin-digits'
import { lineText } from '../layout/cell-text'
import type { CellHabits, SheetCell } from '../types'
import { isFormulaError, isNoValue } from './no-value'
import { readDay, withWholeYear } from './read-day'

/** What a cell is read as where a period should stand. */
export type PeriodReading =
  | { kind: 'period'; from: Day; to: Day; precision: 'day' | 'month' | 'year' }
  | { kind: 'blank' }
  | { kind: 'ambiguous'; dayFirst: Day; monthFirst: Day }
  /** Months or a quarter whose year is said elsewhere, or nowhere. */
  | { kind: 'no year' }
  | { kind: 'problem'; problem: Problem }

/**
 * Reads a month, a quarter, a half or a year as the cells of a file write them: 2024-03, 03/2024, mars 2024, Mar-24, Q1 2024, 1er
 * trimestre 2024, January to March 2024, 2024; a day is a period of one day. `year`: that of what names none, four digits.
 */
export function readPeriod(cell: SheetCell, habits: Partial<CellHabits>, year: string | null): PeriodReading {
  if (typeof cell === 'object' && cell !== null)
    return cell.shows === 'month' ? months(yearOf(cell.day), monthOf(cell.day)) : oneDay(cell.day)
  const shown = lineText(cell)
  if (isNoValue(shown)) return { kind: 'blank' }
  if (isFormulaError(shown)) return { kind: 'problem', problem: problemWith('formulaFault', { text: shown }) }
  const plain = withLatinDigits(shown)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
  const known = year === null ? null : Number(year)
  const read = inNumbers(plain) ?? inParts(plain, known) ?? inWords(plain, known)
  if (read !== null) return read
  const day = readDay(cell, habits)
  if (day.kind === 'day') return oneDay(day.day)
  if (day.kind === 'ambiguous') return day
  return { kind: 'problem', problem: problemWith('notPeriod', { text: shown }) }
}

const YEAR = '(19[5-9]\\d|20\\d\\d)'

/** 2024, 2024-03, 03/2024, 202403, 2024年3月. */
function inNumbers(plain: string): PeriodReading | null {
  const alone = new RegExp(`^${YEAR}(\\.0+)?$|^${YEAR}年$`).exec(plain)
  if (alone !== null) return wholeYear(Number(alone[1] ?? alone[3]))
  const yearFirst = new RegExp(`^${YEAR}(?:\\s?[-/.年]\\s?(\\d{1,2})月?|(0[1-9]|1[0-2]))$`).exec(plain)
  if (yearFirst !== null) return realMonth(Number(yearFirst[1]), Number(yearFirst[2] ?? yearFirst[3]))
  const yearLast = new RegExp(`^(\\d{1,2})\\s?[-/.]\\s?${YEAR}$`).exec(plain)
  return yearLast === null ? null : realMonth(Number(yearLast[2]), Number(yearLast[1]))
}

/** Parts of a year, by what they are called: how many months each has. */
const PARTS: readonly { months: number; words: RegExp }[] = [
  {
    months: 3,
    words: /^(q|qtr|quarter|t|tr|trim|trimestre|quartal|кв|квартал\p{L}*|ربع|الربع|سه ماهه|四半期|ceyrek)$/u,
  },
  {
    months: 6,
    words: /^(h|half|s|sem|semestre|halbjahr|полугодие|півріччя|п|نصف|النصف|半期)$/u,
  },
]
const ORDINALS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, first: 1, second: 2, third: 3, fourth: 4, premier: 1, deuxieme: 2 },
  ...{ troisieme: 3, quatrieme: 4, primer: 1, segundo: 2, tercer: 3, cuarto: 4, primeiro: 1, terceiro: 3 },
  ...{ quarto: 4, erstes: 1, zweites: 2, drittes: 3, viertes: 4, первыи: 1, второи: 2, третии: 3 },
  ...{
    четвертыи: 4,
    первое: 1,
    второе: 2,
    першии: 1,
    другии: 2,
    третіи: 3,
    четвертии: 4,
    перше: 1,
    друге: 2,
  },
  ...{ الاول: 1, الثاني: 2, الثالث: 3, الرابع: 4 },
}

/** Q1 2024, 2024-T1, 1er trimestre 2024, I квартал 2024, الربع الأول 2024, H1 2024. */
function inParts(plain: string, known: number | null): PeriodReading | null {
  const words = dateWords(plain)
  const part = PARTS.find(({ words: names }) => words.some((word) => names.test(word)))
  if (part === undefined) return null
  const numbers = words.filter((word) => /^\d+$/.test(word)).map(Number)
  const years = numbers.filter((number) => number >= 1950 && number <= 2099)
  const counted = numbers.filter((number) => number >= 1 && number <= 12 / part.months)
  const ordinals = words.flatMap((word) => ORDINALS[word] ?? []).filter((at) => at <= 12 / part.months)
  const at = counted[0] ?? ordinals[0]
  if (at === undefined || years.length > 1 || counted.length + years.length < numbers.length) return null
  const year = years[0] ?? known
  if (year === null || year === undefined) return { kind: 'no year' }
  return months(year, (at - 1) * part.months + 1, part.months)
}

/** mars 2024, Mar-24, January to March 2024, January; nothing that names a day too. */
function inWords(plain: string, known: number | null): PeriodReading | null {
  const words = dateWords(withWholeYear(plain))
  const named = monthsIn(words)
  const numbers = words.filter((word) => /^\d/.test(word)).map(Number)
  const [first, last = first] = named
  if (first === undefined || last === undefined || named.length > 2) return null
  if (numbers.some((number) => number < 1950 || number > 2099) || numbers.length > 2) return null
  const [start = known, end = start] = numbers
  if (start === null || end === null) return { kind: 'no year' }
  const count = (end - start) * 12 + last.month - first.month + 1
  return count >= 1 ? months(start, first.month, count) : null
}

function realMonth(year: number, month: number): PeriodReading | null {
  return month >= 1 && month <= 12 ? months(year, month) : null
}

/** `count` months from a month of a year on. */
function months(year: number, month: number, count = 1): PeriodReading {
  const end = month - 1 + count - 1
  const [lastYear, lastMonth] = [year + Math.floor(end / 12), (end % 12) + 1]
  return {
    kind: 'period',
    from: dayOf(year, month, 1),
    to: dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)),
    precision: count === 12 && month === 1 ? 'year' : 'month',
  }
}

const wholeYear = (year: number): PeriodReading => ({
  kind: 'period',
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
  precision: 'year',
})

const oneDay = (day: Day): PeriodReading => ({ kind: 'period', from: day, to: day, precision: 'day' })
const yearOf = (day: Day) => Number(day.slice(0, 4))
const monthOf = (day: Day) => Number(day.slice(5, 7))
