import { sumOf, sumSteps } from '@/lib/figures/sum'
import type { CurveMark, CurveStep, Series } from '@/lib/figures/types'
import type { I18n } from '@/lib/i18n/words'
import type { CountBounds } from '@/lib/ledger/mark'
import { laterOf } from '../period'

/** One line of a chart: an operator, the operators folded together, or the sum of all. */
export type Line = CountBounds & {
  kind: 'operator' | 'others' | 'sum'
  key: string
  name: string
  /** The letter that names an operator where its name has no room; blank for a sum. */
  letter: string
  /** Number of its colour: 1 to 12 for operators, 0 for a sum and 13 for operators folded together, which are plain. */
  tone: number
  party: boolean
  value: bigint
  claims: number
  firstDay: string
  lastDay: string
  /** Where it is of a period: the last day of which a report speaks, after the period too. */
  reportedUntil?: string
  steps: readonly CurveStep[]
  /** Where it was moved by a correction; only of one operator. */
  marks?: readonly CurveMark[]
}

/** Distinct colours that the palette has. */
export const tones = 12

/**
 * The lines of a chart: with two operators or more the sum of all, then operators by amount, at most `most` lines of them:
 * where there are more, the smallest are one line.
 */
export function toLines(series: readonly Series[], words: I18n, most = tones): Line[] {
  const ranked = [...series].sort((a, b) =>
    a.value < b.value ? 1 : a.value > b.value ? -1 : a.position - b.position,
  )
  const own = ranked.length > most ? ranked.slice(0, most - 1) : ranked
  const rest = ranked.slice(own.length)
  const lines = own.map(operatorLine)
  if (rest.length > 0) {
    lines.push(together('others', words.t('chart.others', { count: rest.length }), rest))
  }
  // What several say of the same thing has no sum.
  const added = series.filter(({ beside }) => beside !== true).length
  return added > 1 ? [together('sum', words.t('chart.sum', { operators: added }), series), ...lines] : lines
}

/** The last day of which a report of a running total speaks, within a period or after it. */
export const reportedUntil = (line: Pick<Series, 'lastDay' | 'reportedUntil'>) =>
  line.reportedUntil ?? line.lastDay

function operatorLine({ operator, position, ...rest }: Series): Line {
  return {
    kind: 'operator',
    key: operator.key,
    name: operator.name,
    letter: letterOf(position),
    tone: (position % tones) + 1,
    party: operator.party,
    ...rest,
  }
}

function together(kind: 'others' | 'sum', name: string, series: readonly Series[]): Line {
  return {
    kind,
    key: kind,
    name,
    letter: '',
    tone: kind === 'sum' ? 0 : tones + 1,
    party: false,
    ...sumOf(series),
    ...(series.some((one) => one.reportedUntil !== undefined)
      ? { reportedUntil: series.map(reportedUntil).reduce(laterOf) }
      : {}),
    steps: sumSteps(series),
  }
}

/** A, B, ... Z, A2, B2, ... */
function letterOf(position: number): string {
  const round = Math.floor(position / 26)
  return `${String.fromCharCode(65 + (position % 26))}${round === 0 ? '' : round + 1}`
}
