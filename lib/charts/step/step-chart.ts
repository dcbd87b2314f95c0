import { largestOf, smallestOf } from '@/lib/figures/sum'
import type { CurveEvent } from '@/lib/figures/types'
import type { AmountUnit } from '@/lib/format/format'
import { amountText } from '@/lib/i18n/amount-text'
import type { I18n } from '@/lib/i18n/words'
import { markOfBounds } from '@/lib/ledger/mark'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { addDays, type Day, dayNumber } from '@/lib/periods/day'
import { markedName } from '@/lib/wording/marked-name'
import { type AmountScale, type Axes, percent, rounded, toAxes } from '../axes'
import { markSentence } from '../mark-text'
import { daysWithin, earlierOf, laterOf, type ShownPeriod } from '../period'
import { type PathCorner, pathAlong } from '../svg-path'
import { dayDomain, type Span } from '../ticks'
import { type Band, toBands } from './bands'
import { type EndLabel, toEndLabels } from './end-labels'
import { type EventMark, toEventMarks } from './event-marks'
import { defaultStaleAfterDays, type Stroke, strokeOf, totalOn } from './line-segments'
import { type Line, reportedUntil } from './lines'

/** A drawing of running totals, decided to the last pixel: heights in pixels, widths in shares of the plot's own width. */
export type StepChart = Axes & {
  /** Width of the coordinates of paths, which are stretched to the plot's width. */
  width: number
  lines: StepLine[]
  /** Days that an editor marked. */
  events: EventMark[]
  /** Operators on each other, where the drawing is so; else none, and the lines of operators stand alone. */
  bands: StepBand[]
}

export type StepLine = {
  stroke: Stroke
  kind: Line['kind']
  key: string
  letter: string
  tone: number
  /** From the first report to the last; blank where bands stand for it. */
  path: string
  /** From the last report to the day from which the total is no longer drawn; blank where one report is all there is. */
  dashes: string
  /** The days on which it changes; none for a sum, and none where they would run into each other. */
  points: StepPoint[]
  /** Days on which it stands and of which a figure was corrected or withdrawn later. */
  marks: StepPoint[]
  label: EndLabel
}

export type StepPoint = { x: string; y: number; at: number; day: string; value: string; title: string }

export type StepBand = Band & {
  /** Its area up to its last report, and from there on at what it had reached. */
  path: string
  carriedPath: string
}

/** How running totals are drawn; what is not given is so as on the server: all of the time, lines, even amounts. */
export type StepView = {
  staleAfterDays?: number | undefined
  period?: ShownPeriod | null
  /** Lines, operators on each other, or the area below each line, which is for one alone. */
  shape?: 'lines' | 'stacked' | 'filled'
  scale?: AmountScale
  /** An amount that the axis reaches in any case, so that charts beside each other share one. */
  upTo?: bigint
  /** Pixels from the upper edge to the baseline. */
  height?: number
  events?: readonly CurveEvent[] | undefined
}

const width = 1000
/** Pixels, where nothing else is asked for. */
export const usualHeight = 260
/** More dots than this on one chart are a smear. */
const mostDots = 300

/**
 * `span`: the first and the last reported day of all charts of the page, so that they share one axis of time; nothing is
 * drawn after `until`, where a period ends on it.
 */
export function toStepChart(
  all: readonly Line[],
  span: Span,
  unit: AmountUnit,
  words: I18n,
  {
    staleAfterDays = defaultStaleAfterDays,
    period = null,
    shape = 'lines',
    scale = 'linear',
    upTo = 0n,
    height = usualHeight,
    events = [],
  }: StepView = {},
): StepChart {
  const stacked = shape === 'filled' || (shape === 'stacked' && all.length > 1)
  const days = daysWithin(period, dayDomain(span))
  const lastDay = all.map(reportedUntil).reduce(laterOf, '')
  const silentAfter = lastDay <= days[0] ? days[1] : lastDay
  const strokes = new Map(all.map((line) => [line, strokeOf(line, days, staleAfterDays, silentAfter)]))
  const seen = (line: Line) => Object.values(entryOf(strokes, line)).some((vertices) => vertices.length > 0)
  const lines = all.filter(seen)
  const drawn = lines.flatMap((line) => Object.values(entryOf(strokes, line)).flat())
  const logarithmic = scale === 'log' && !stacked
  const { axes, up, across } = toAxes(
    {
      height,
      from: days[0],
      to: days[1],
      most: largestOf([...drawn, { value: upTo }]),
      ...(logarithmic ? { least: smallestOf(drawn) } : {}),
      silent: { after: lastDay, until: earlierOf(span.lastDay, days[1]) },
    },
    unit,
    words,
  )
  const x = (day: Day) => rounded(across(day) * width)
  const y = (value: bigint) => up(Number(value))
  const draw = (vertices: Stroke['solid']) => stepPath(vertices.map(({ day, value }) => [x(day), y(value)]))
  const dotted =
    lines.reduce((sum, { kind, steps }) => sum + (kind === 'sum' ? 0 : steps.length), 0) <= mostDots
  const bands = stacked ? toBands(lines, days) : []
  const stroked = ({ kind }: Line) => bands.length === 0 || kind === 'sum'
  const standing = (line: Line, { day, value }: { day: Day; value: bigint }) => ({
    x: percent(across(day)),
    y: y(value + (bands.length > 0 ? baseOn(bands, line.key, day) : 0n)),
    at: dayNumber(day),
    day,
    value: String(value),
  })
  const ends = lines.map((line) => {
    const top = bands.find(({ key }) => key === line.key)?.steps.at(-1)
    if (top !== undefined) return (y(top.base) + y(top.base + top.value)) / 2
    const { solid, dashes } = entryOf(strokes, line)
    return y(lastOf(dashes.length > 0 ? dashes : solid).value)
  })
  const labels = toEndLabels(
    lines.map((line, at) => ({ line, total: totalOn(line.steps, days[1]), end: elementAt(ends, at) })),
    height,
    unit,
    words,
  )
  const top = lines.find(({ kind }) => kind === 'sum') ?? lines[0]
  return {
    ...axes,
    width,
    events: toEventMarks(
      events
        .filter(({ day }) => day >= days[0] && day <= days[1])
        .map((event) => ({
          ...event,
          share: across(event.day),
          y: y(top === undefined ? 0n : (totalOn(top.steps, event.day)?.value ?? 0n)),
        })),
    ),
    bands: bands.map((band) => ({
      ...band,
      path: bandPath(band, false, x, y),
      carriedPath: bandPath(band, true, x, y),
    })),
    lines: lines.map((line, at) => ({
      stroke: entryOf(strokes, line),
      kind: line.kind,
      key: line.key,
      letter: line.letter,
      tone: line.tone,
      path: stroked(line) ? draw(entryOf(strokes, line).solid) : '',
      dashes: stroked(line) ? draw(entryOf(strokes, line).dashes) : '',
      points: (dotted && line.kind !== 'sum' ? line.steps : [])
        .filter(({ day, carried }) => !carried && day >= days[0] && day <= days[1])
        .map((step) => ({
          ...standing(line, step),
          title: words.t('chart.point', {
            name: markedName(line, words),
            day: words.format.day(step.day),
            amount: amountText(step.value, markOfBounds(step), unit, words),
          }),
        })),
      marks: (line.marks ?? []).flatMap((mark) => {
        const total = totalOn(line.steps, mark.day)
        const until = addDays(reportedUntil(line), staleAfterDays)
        if (total === null || mark.day < days[0] || mark.day > days[1] || mark.day > until) return []
        const stood = { day: mark.day, value: total.value }
        return { ...standing(line, stood), title: markSentence(mark, line, unit, words) }
      }),
      label: elementAt(labels, at),
    })),
  }
}

function baseOn(bands: readonly Band[], key: string, day: Day): bigint {
  return bands.find((band) => band.key === key)?.steps.findLast((step) => step.day <= day)?.base ?? 0n
}

/** A line that goes on to the next point's place at the height of the last, as running totals do. */
function stepPath(vertices: readonly PathCorner[]): string {
  const [first, last] = [vertices[0], vertices.at(-1)]
  if (first === undefined || last === undefined) return ''
  return pathAlong([first, ...rises(first[1], vertices), last])
}

/** Where a line leaves its height, and for which. Less than a tenth of a pixel is no rise, so that long records stay light. */
function rises(height: number, vertices: readonly PathCorner[]): PathCorner[] {
  return vertices.flatMap(([x, y], at): PathCorner[] => {
    const before = vertices[at - 1]?.[1] ?? height
    return y === before
      ? []
      : [
          [x, before],
          [x, y],
        ]
  })
}

/** The areas of one kind that a band covers, each once around; blank where there are none. */
function bandPath(
  { steps }: Band,
  carried: boolean,
  x: (day: Day) => number,
  y: (value: bigint) => number,
): string {
  const boxes = steps.slice(0, -1).map(({ day, base, value, carried }, at) => ({
    carried,
    from: x(day),
    to: x(elementAt(steps, at + 1).day),
    foot: y(base),
    top: y(base + value),
  }))
  return runsOf(boxes, (box) => box.carried === carried && box.top !== box.foot)
    .map((run) => {
      const [first, last] = [elementAt(run, 0), lastOf(run)]
      const there = run.map(({ from, top }): PathCorner => [from, top])
      const back = run
        .slice(1)
        .map(({ from }, at): PathCorner => [from, elementAt(run, at).foot])
        .reverse()
      return `${pathAlong([
        [first.from, first.foot],
        [first.from, first.top],
        ...rises(first.top, there),
        [last.to, last.top],
        [last.to, last.foot],
        ...rises(last.foot, back),
      ])}Z`
    })
    .join('')
}

/** Neighbours that are wanted, together. */
function runsOf<T>(all: readonly T[], wanted: (one: T) => boolean): T[][] {
  const runs: T[][] = []
  let open = false
  for (const one of all) {
    if (wanted(one)) {
      if (open) lastOf(runs).push(one)
      else runs.push([one])
    }
    open = wanted(one)
  }
  return runs
}
