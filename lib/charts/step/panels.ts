import { largestOf } from '@/lib/figures/sum'
import type { AmountUnit } from '@/lib/format/format'
import { shortAmount } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { daysWithin } from '../period'
import { dayDomain, type Span } from '../ticks'
import { totalOn } from './line-segments'
import type { Line } from './lines'
import { type StepChart, type StepView, toStepChart, usualHeight } from './step-chart'

/** One line of a chart in a drawing of its own, on the scale and the days of all the others beside it. */
export type Panel = Pick<Line, 'kind' | 'key' | 'tone' | 'name' | 'party'> & {
  /** Base units, at the end of what is drawn; blank where nothing is known by then. */
  value: string
  amount: string
  /** Of the sum of all; blank where they have none. */
  share: string
  /** Null where several together come to more than the scale has room for, beside which each of the others would be flat. */
  chart: StepChart | null
}

/** From this number of operators on, bands on each other are too thin to read: each has a panel. */
const leastPanels = 5

/** As many as are seen at once; where operators are more, the smallest are one. */
export const mostPanels = 6

/** How high a panel is, of the height of a chart that has all lines. */
export const panelShare = 0.4

/** Whether the server draws so many operators side by side. */
export const isSideBySide = (operators: number) => operators >= leastPanels

/** `height`: of a chart that would have all of the lines. */
type PanelsView = Pick<StepView, 'staleAfterDays' | 'period' | 'height'>

/**
 * The lines of a chart side by side, in their order; their sum, if they have one, is none of them. All reach up to the largest
 * amount of any one operator.
 */
export function toPanels(
  lines: readonly Line[],
  span: Span,
  unit: AmountUnit,
  words: I18n,
  { staleAfterDays, period = null, height = usualHeight }: PanelsView,
): Panel[] {
  const [, until] = daysWithin(period, dayDomain(span))
  const own = lines.filter(({ kind }) => kind !== 'sum')
  const whole = lines.find(({ kind }) => kind === 'sum')
  const sum = whole === undefined ? 0n : (totalOn(whole.steps, until)?.value ?? 0n)
  const highest = (line: Line) => largestOf(line.steps.filter(({ day }) => day <= until))
  const alone = own.filter(({ kind }) => kind === 'operator')
  const upTo = largestOf(alone.map((line) => ({ value: highest(line) })))
  return own.map((line) => {
    const { kind, key, tone, name, party } = line
    const total = totalOn(line.steps, until)
    const { tail, lines, ...chart } = toStepChart([line], span, unit, words, {
      ...{ staleAfterDays, period, upTo },
      shape: 'filled',
      height: Math.round(height * panelShare),
    })
    return {
      ...{ kind, key, tone, name, party },
      value: total === null ? '' : String(total.value),
      amount: total === null ? '' : shortAmount(total.value, markOfBounds(total), unit, words).qualified,
      share: total === null || sum <= 0n ? '' : words.format.percent(total.value, sum),
      chart:
        kind === 'others' && highest(line) > upTo
          ? null
          : {
              ...chart,
              tail: tail === null ? null : { ...tail, label: '' },
              // One report alone has no area.
              lines: lines.map((line) => ({
                ...line,
                marks: [],
                points: line.points.length > 1 ? [] : line.points,
              })),
            },
    }
  })
}
