import { averageOf } from '@/lib/figures/period/intervals'
import type { CurveEvent } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { addDays, type Day, dayNumber } from '@/lib/periods/day'
import { firstDay, type Month, monthsBetween } from '@/lib/periods/month'
import { markedName } from '@/lib/wording/marked-name'
import { markText } from '../mark-text'
import { whenOf } from '../month/month-chart'
import type { DrawnMonths } from '../month/month-lines'
import { totalOn } from '../step/line-segments'
import { type Line, reportedUntil } from '../step/lines'

/** What a chart says of one day or month: each operator's amount, then their sum. */
export type Tooltip = {
  /** Day number of where it is read. */
  at: number
  title: string
  rows: TooltipRow[]
  /** What is noted of the day; left out where nothing is. */
  notes?: string[]
  /** All of it in sentences, to be read out. */
  text: string
}

export type TooltipRow = {
  key: string
  tone: number
  letter: string
  /** Without the mark of a party where all are parties: the ends of the lines say it of each. */
  name: string
  /** "No report yet" where nothing is known: that is never 0. */
  amount: string
  /** Base units; blank where nothing is known. */
  value: string
  /** Where the amount is older than the day: since when it stands; where it is of several months: of which; where a figure of
   * the day was corrected or withdrawn later: when, and what it was. */
  note: string
}

/** The days of a chart at which something can be read: those on which a total changes or is reported for the last time. */
export function daysToRead(
  lines: readonly Line[],
  [from, to]: readonly [Day, Day],
  events: readonly CurveEvent[] = [],
): Day[] {
  const days = lines.flatMap(({ steps, lastDay, marks = [] }) => [
    ...steps.filter(({ carried }) => !carried).map(({ day }) => day),
    ...marks.map(({ day }) => day),
    lastDay,
  ])
  const all = [...days, ...events.map(({ day }) => day)]
  return [...new Set(all)].filter((day) => day >= from && day <= to).sort()
}

export function readDay(
  lines: readonly Line[],
  day: Day,
  unit: AmountUnit,
  staleAfterDays: number,
  words: I18n,
  events: readonly CurveEvent[] = [],
): Tooltip {
  const { t, format } = words
  const shown = inSumLast(lines)
  const allParties = lines.every(({ kind, party }) => party || kind !== 'operator')
  const rows = shown.map((line): TooltipRow => {
    const { key, tone, letter } = line
    const total = totalOn(line.steps, day)
    const name = allParties ? line.name : markedName(line, words)
    if (total === null) return { key, tone, letter, name, amount: t('live.noReport'), value: '', note: '' }
    const stale = day > addDays(reportedUntil(line), staleAfterDays)
    const mark = line.marks?.find((mark) => mark.day === day)
    const since = day > reportedUntil(line) ? line.lastDay : total.day
    return {
      key,
      tone,
      letter,
      name,
      amount: amountText(total.value, markOfBounds(total), unit, words),
      value: String(total.value),
      note:
        mark !== undefined
          ? markText(mark, unit, words)
          : since === day || line.kind !== 'operator'
            ? ''
            : t(stale ? 'live.lastReport' : 'live.since', { day: format.day(since) }),
    }
  })
  const notes = events.filter((event) => event.day === day).map(({ text }) => text)
  const called = shown.map((line) => markedName(line, words))
  const reading = readingOf(dayNumber(day), format.day(day), rows, words, called)
  return notes.length === 0 ? reading : { ...reading, notes, text: [reading.text, ...notes].join(' ') }
}

/** The months of bars, each of which can be read. */
export function monthsToRead(lines: readonly DrawnMonths[], [from, to]: readonly [Month, Month]): Month[] {
  const months = lines.flatMap(({ intervals }) =>
    intervals.flatMap((interval) => monthsBetween(interval.from, interval.to)),
  )
  return [...new Set(months)].filter((month) => month >= from && month <= to).sort((a, b) => a - b)
}

export function readMonth(
  lines: readonly DrawnMonths[],
  month: Month,
  unit: AmountUnit,
  words: I18n,
): Tooltip {
  const { t, format } = words
  const rows = lines.map(({ key, tone, name, intervals }): TooltipRow => {
    const interval = intervals.find(({ from, to }) => from <= month && month <= to)
    if (interval === undefined) {
      return { key, tone, letter: '', name, amount: t('live.noInterval'), value: '', note: '' }
    }
    return {
      key,
      tone,
      letter: '',
      name,
      amount: amountText(interval.value, interval.mark ?? null, unit, words),
      value: String(interval.value),
      note:
        interval.months === 1
          ? ''
          : t('live.interval', {
              when: whenOf(interval, words),
              amount: format.exact(BigInt(Math.round(averageOf(interval))), unit),
            }),
    }
  })
  return readingOf(dayNumber(firstDay(month)) + 14, format.month(month), rows, words)
}

/** `called`: what rows are called aloud, where that is not their name. */
function readingOf(
  at: number,
  title: string,
  rows: TooltipRow[],
  { t }: I18n,
  called: readonly string[] = [],
): Tooltip {
  const said = rows.map(({ name: shown, amount, note }, row) => {
    const name = called[row] ?? shown
    return note === '' ? t('live.row', { name, amount }) : t('live.rowWithNote', { name, amount, note })
  })
  return { at, title, rows, text: t('live.reading', { title, rows: said.join(' ') }) }
}

const inSumLast = (lines: readonly Line[]) => [
  ...lines.filter(({ kind }) => kind !== 'sum'),
  ...lines.filter(({ kind }) => kind === 'sum'),
]
