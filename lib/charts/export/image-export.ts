import { directedLines, isolated } from '@/lib/signs/directions'
import { foot } from '../axes'
import type { InteractiveChart } from '../interactive/interactive-chart'
import type { DrawnMonths } from '../month/month-lines'
import { type Panel, panelShare } from '../step/panels'
import type { StepChart } from '../step/step-chart'

/** A chart with everything that it needs to stand alone, laid out in pixels, to be taken along as a picture. */
export type ChartImage = {
  width: number
  height: number
  title: string
  description: string
  chart: InteractiveChart
  /** Where the plot begins. */
  plot: { x: number; y: number }
  /** Which way what is said runs; time runs left to right whatever that is. */
  direction: 'ltr' | 'rtl'
  /** Each with its baseline, and where its line begins. */
  texts: { text: string; size: TextSize; x: number; y: number }[]
  /** What is drawn, by name, beside the plot. */
  labels: PictureLabel[]
}

export type PictureLabel = {
  key: string
  tone: number
  /** How it looks in the drawing. */
  sample: 'line' | 'area'
  /** Upper edge. */
  y: number
  text: string[]
  hints: string[]
}

/** What a picture says around its drawing. */
export type PictureWords = {
  headline: string
  /** What is drawn: "Running total of ..., Syria", "Running total, Apr 2016 to Mar 2022". */
  details: readonly string[]
  /** Where it comes from. */
  footer: readonly string[]
  description: string
}

export type TextSize = keyof typeof textSizes

/** Height of letters and of lines, in pixels. */
export const textSizes = {
  headline: { letters: 26, line: 36 },
  detail: { letters: 17, line: 26 },
  footer: { letters: 14, line: 21 },
} as const

const margin = 32
/** The width of a drawing's own coordinates, so that nothing is stretched. */
export const plotWidth = 1000
const labelRoom = 184
const labelLetters = 22
const labelLine = 16
export const pictureWidth = 1360

/** The lowest that a chart is drawn, however much is said around it. */
const lowest = 200

/** How high the chart of an image is drawn so that the whole is 16:9, from the image as it is laid out with another height. */
export function heightOnSlide({ height, chart }: ChartImage): number {
  // Charts side by side are lower than one that has all lines, and lie in rows.
  const rows = chart.kind === 'panels' ? Math.ceil(chart.panels.length / panelColumns) * panelShare : 1
  return Math.max(lowest, chart.chart.height + ((pictureWidth * 9) / 16 - height) / rows)
}

/** `measure`: how wide a text is in a size, in pixels; `direction`: which way what is said runs. */
export function toChartImage(
  chart: InteractiveChart,
  { headline, details, footer, description }: PictureWords,
  measure: (text: string, size: TextSize) => number,
  direction: 'ltr' | 'rtl' = 'ltr',
): ChartImage {
  const x = direction === 'ltr' ? margin : pictureWidth - margin
  let y = margin
  const texts: ChartImage['texts'] = []
  const put = (text: string, size: TextSize) => {
    const { letters, line } = textSizes[size]
    for (const part of broken(text, pictureWidth - 2 * margin, (text) => measure(text, size))) {
      texts.push({ text: part, size, x, y: y + letters })
      y += line
    }
  }
  put(headline, 'headline')
  for (const detail of details) put(detail, 'detail')
  const top = y + 12
  y = top + (chart.kind === 'panels' ? panelsHeight(chart.panels) : chart.chart.height + foot) + 20
  for (const line of footer) put(line, 'footer')
  return {
    width: pictureWidth,
    height: y + margin - 8,
    title: headline,
    description,
    chart,
    plot: { x: pictureWidth - margin - labelRoom - plotWidth, y: top },
    direction,
    texts,
    labels: labelsOf(chart),
  }
}

/** Charts side by side have theirs above each. */
function labelsOf(chart: InteractiveChart): PictureLabel[] {
  if (chart.kind === 'panels') return []
  return chart.kind === 'total' ? lineLabels(chart.chart) : monthLabels(chart.lines)
}

/** How charts side by side lie in a picture: so many in a row, each below its name and its amount. */
const panelColumns = 3
const panelGap = 32
const panelHead = 44

/** Where each of some charts side by side lies below the upper edge of the first. */
export function panelPlaces(panels: readonly Panel[]) {
  const rowHeight = panelHead + Math.max(...panels.map(({ chart }) => chart?.height ?? 0)) + foot
  const width = (pictureWidth - 2 * margin - (panelColumns - 1) * panelGap) / panelColumns
  return panels.map((panel, at) => ({
    panel,
    // Drawn from left to right whatever the language.
    name: isolated(panel.name, 'ltr'),
    width,
    x: margin + (at % panelColumns) * (width + panelGap),
    y: Math.floor(at / panelColumns) * (rowHeight + panelGap / 2),
    height: rowHeight,
    head: panelHead,
  }))
}

const panelsHeight = (panels: readonly Panel[]) =>
  panelPlaces(panels).reduce((most, { y, height }) => Math.max(most, y + height), 0)

function lineLabels({ lines, bands }: StepChart): PictureLabel[] {
  return lines.map(({ key, tone, kind, label }) => ({
    key,
    tone,
    sample: bands.length > 0 && kind !== 'sum' ? 'area' : 'line',
    ...label,
  }))
}

/** Beside bars, in a picture that is drawn from left to right whatever the language. */
function monthLabels(lines: readonly DrawnMonths[]): PictureLabel[] {
  let y = 4
  return lines.map(({ key, name, tone }) => {
    const text = broken(name, labelLetters, (text) => text.length).map((part) => isolated(part, 'ltr'))
    const label: PictureLabel = { key, tone, sample: 'area', y, text, hints: [] }
    y += text.length * labelLine + 8
    return label
  })
}

/** A text in lines that are at most `width` wide, broken at spaces; a word that is wider is broken where it must be. */
export function broken(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((word) => word !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (measure(longer) <= width) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && measure(line + letter) > width) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return directedLines(line === '' ? lines : [...lines, line])
}
