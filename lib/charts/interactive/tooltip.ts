import { averagePart, type Grain, grainsWithin, spanOfGrain, spansBetween } from '@/lib/figures/period/grain'
import type { CurveEvent } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { addDays, type Day, dayNumber } from '@/lib/periods/day'
import { firstDay, lastDay, type Month } from '@/lib/periods/month'
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

export function tooltipOfDay(
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

/** The months, quarters or years of bars, each of which can be read, by their first months. */
export function monthsToRead(
  lines: readonly DrawnMonths[],
  [from, to]: readonly [Month, Month],
  grain: Grain = 'month',
): Month[] {
  const spans = lines.flatMap(({ intervals }) =>
    intervals.flatMap((interval) => spansBetween(interval.from, interval.to, grain)),
  )
  const months = spans.filter((span) => span.to >= from && span.from <= to).map((span) => span.from)
  return [...new Set(months)].sort((a, b) => a - b)
}

/** What is read of the month, quarter or year of a month; where a day number stands for it, it is its middle. */
export function tooltipOfMonth(
  lines: readonly DrawnMonths[],
  month: Month,
  unit: AmountUnit,
  words: I18n,
  grain: Grain = 'month',
): Tooltip {
  const { t, format } = words
  const span = spanOfGrain(month, grain)
  const rows = lines.map(({ key, tone, name, intervals }): TooltipRow => {
    const interval = intervals.find(({ from, to }) => from <= span.to && span.from <= to)
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
        grainsWithin(interval, grain) === 1
          ? ''
          : t('live.interval', {
              when: whenOf(interval, words, grain),
              amount: format.exact(averagePart(interval, grain), unit),
              grain,
            }),
    }
  })
  return readingOf(middleOf(month, grain), whenOf(span, words, grain), rows, words)
}

/** The day in the middle of the month, quarter or year of a month, as a number. */
export function middleOf(month: Month, grain: Grain): number {
  const { from, to } = spanOfGrain(month, grain)
  return Math.floor((dayNumber(firstDay(from)) + dayNumber(lastDay(to))) / 2)
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
