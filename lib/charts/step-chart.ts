import { scaleLinear } from 'd3-scale'
import type { AmountUnit } from '../format/format'
import type { Words } from '../i18n/words'
import { addDays, dayNumber } from '../periods/day'
import { monthOf } from '../periods/month'
import { spread, wrapped } from './end-labels'
import type { Line } from './lines'
import { markedName } from './marked-name'
import { largestOf } from './sum'
import { amountTicks, dayDomain, dayTicks, staleAfterDays } from './ticks'

/** A drawing of running totals, decided to the last pixel: heights in pixels, widths in shares of the plot's own width. */
export type StepChart = {
  /** Pixels from the upper edge to the baseline. */
  height: number
  /** Width of the coordinates of `path` and `dashes`, which are stretched to the plot's width. */
  width: number
  amounts: { y: number; label: string }[]
  /** Pixels that the widest amount takes. */
  amountsWidth: number
  days: { x: string; label: string }[]
  lines: StepLine[]
}

export type StepLine = {
  kind: Line['kind']
  key: string
  letter: string
  tone: number
  /** From the first report to the last. */
  path: string
  /** From the last report to the day from which the total is no longer drawn; blank where one report is all there is. */
  dashes: string
  /** The days on which it changes; none for a sum, and none where they would run into each other. */
  points: { x: string; y: number; day: string; value: string; title: string }[]
  /** Upper edge of the label beside the end of the line. */
  label: { y: number; text: string[]; hint: string }
}

const width = 1000
const height = 300
/** More dots than this on one chart are a smear. */
const mostDots = 300
const labelLetters = 22
const labelLine = 16
const labelsHeight = height + labelLine
const digitWidth = 7

/**
 * `span`: the first and the last reported day of all charts of the page, so that they share one axis of time; nothing is
 * drawn after `until`, where a period ends on it.
 */
export function toStepChart(
  lines: readonly Line[],
  span: { firstDay: string; lastDay: string; until?: string | null },
  unit: AmountUnit,
  words: Words,
): StepChart {
  const [from, last] = dayDomain(span.firstDay, span.lastDay)
  const to = earlier(last, span.until)
  const ticks = amountTicks(largestOf(lines))
  const x = scaleLinear([dayNumber(from), dayNumber(to)], [0, width])
  const y = scaleLinear([0, Number(ticks.at(-1))], [height, 20])
  const across = (day: string) => x(dayNumber(day))
  const up = (value: bigint) => rounded(y(Number(value)))
  const draw = (steps: readonly { day: string; value: bigint }[]) =>
    stepPath(steps.map(({ day, value }) => [rounded(across(day)), up(value)]))
  const dotted =
    lines.reduce((sum, { kind, steps }) => sum + (kind === 'sum' ? 0 : steps.length), 0) <= mostDots

  const labels = toLabels(lines, words)
  const tops = spread(
    labels.map(({ size }, at) => ({ wish: up(lines[at]!.value) - labelLine / 2, size })),
    labelsHeight,
  )
  const amounts = ticks.map((tick) => ({ y: up(tick), label: words.format.bare(tick, unit) }))

  return {
    height,
    width,
    amounts,
    amountsWidth: Math.max(...amounts.map(({ label }) => label.length)) * digitWidth + 10,
    days: dayTicks(from, to).map(({ day, unit }) => ({
      x: percent(across(day)),
      label: unit === 'year' ? day.slice(0, 4) : words.format.month(monthOf(day)),
    })),
    lines: lines.map((drawn, at) => {
      const start = drawn.steps[0]?.day ?? drawn.lastDay
      const end = { day: [start, drawn.lastDay].sort().at(-1)!, value: drawn.value }
      const until = { day: earlier(addDays(drawn.lastDay, staleAfterDays), to), value: drawn.value }
      return {
        kind: drawn.kind,
        key: drawn.key,
        letter: drawn.letter,
        tone: drawn.tone,
        path: draw([...drawn.steps, end]),
        dashes: drawn.steps.length > 1 && until.day > end.day ? draw([end, until]) : '',
        points: (dotted && drawn.kind !== 'sum' ? drawn.steps.filter(({ carried }) => !carried) : []).map(
          ({ day, value, atLeast }) => ({
            x: percent(across(day)),
            y: up(value),
            day,
            value: String(value),
            title: words.t('chart.point', {
              name: markedName(drawn, words),
              day: words.format.day(day),
              amount: words.t(atLeast ? 'amount.atLeast' : 'amount.plain', {
                amount: words.format.exact(value, unit),
              }),
            }),
          }),
        ),
        label: { y: rounded(tops[at]!), text: labels[at]!.text, hint: labels[at]!.hint },
      }
    }),
  }
}

/** What stands beside the ends of lines: names, or letters alone where names have no room. */
function toLabels(lines: readonly Line[], { t }: Words): { text: string[]; hint: string; size: number }[] {
  const sized = (text: string[], hint: string) => ({
    text,
    hint,
    size: (text.length + (hint === '' ? 0 : 1)) * labelLine + 4,
  })
  const names = lines.map(({ name, party }) =>
    sized(wrapped(name, labelLetters), party ? t('organisation.party') : ''),
  )
  if (names.reduce((sum, { size }) => sum + size, 0) <= labelsHeight) return names
  return lines.map(({ letter, name }) => sized([letter === '' ? name : letter], ''))
}

/** A line that goes on to the next point's place at the height of the last, as running totals do. */
function stepPath([first, ...rest]: (readonly [x: number, y: number])[]): string {
  if (first === undefined) return ''
  let height = first[1]
  return rest.reduce((path, [x, y]) => {
    const rise = y === height ? '' : `V${y}`
    height = y
    return `${path}H${x}${rise}`
  }, `M${first[0]},${first[1]}`)
}

const earlier = (day: string, other: string | null | undefined) => (other && other < day ? other : day)

const rounded = (number: number) => Math.round(number * 10) / 10

const percent = (acrossPlot: number) => `${Math.round((acrossPlot / width) * 10_000) / 100}%`
