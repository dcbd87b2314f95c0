import type { MonthBar } from './month-chart'

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
