/** A bar of one month, or of the average month of an interval. */
export type MonthBar = {
  key: string
  operator: string
  tone: number
  x: string
  width: string
  y: number
  height: number
  /** Amounts between which it stands, in base units: the average of a month of its interval. */
  range: [base: number, top: number]
  /** Whether it stands for several months at their average. */
  wide: boolean
  /** The whole increase of its interval, in base units. */
  value: string
  /** Blank where there are too many bars to point at one. */
  title: string
}

/** Bars of one operator as one shape; `path` is as wide as 100 and as high as the chart. */
export type MonthShape = { key: string; operator: string; tone: number; wide: boolean; path: string }

/** More bars than these are too thin to be pointed at one by one. */
export const mostBars = 300

/** All bars of an operator together, those of several months apart, in the order of the bars. */
export function toMonthShapes(bars: readonly MonthBar[]): MonthShape[] {
  const shapes = new Map<string, MonthShape>()
  for (const { operator, tone, wide, x, width, y, height } of bars) {
    const key = `${operator} ${wide ? 'wide' : 'month'}`
    const shape = shapes.get(key) ?? { key, operator, tone, wide, path: '' }
    const across = Number.parseFloat(width)
    shape.path += `M${Number.parseFloat(x)},${y}h${across}v${height}h${-across}z`
    shapes.set(key, shape)
  }
  return [...shapes.values()]
}
