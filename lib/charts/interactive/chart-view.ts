import { type Grain, parseGrain } from '@/lib/figures/period/grain'
import type { AmountScale } from '../axes'

/** Lines, operators on each other, or each in a chart of its own. */
export type Shape = 'lines' | 'stacked' | 'panels'

/** What a reader chose to see of a chart. */
export type ChartView = {
  measure: 'total' | 'month'
  shape: Shape
  scale: AmountScale
  /** Of what came between reports: by month, by quarter or by year. */
  grain: Grain
  /** Keys of operators that are left out. */
  hidden: readonly string[]
}

/** How the server drew a chart; `only` where it is never drawn otherwise. */
export type DrawnView = Pick<ChartView, 'measure' | 'shape' | 'grain'> & { only: boolean }

/** Between two choices, as between the ends of a period: nothing that an address writes otherwise. */
const between = '..'

/** Before the length of time: 'by-year'. */
const by = 'by-'

/**
 * What of a view differs from how the chart was drawn, as an address keeps it: 'month', 'stacked..log', a key of an operator
 * that is left out after a minus. Blank where nothing does.
 */
export function viewText({ measure, shape, scale, grain, hidden }: ChartView, drawn: DrawnView): string {
  return [
    measure === drawn.measure ? '' : measure,
    shape === drawn.shape ? '' : shape,
    scale === 'linear' ? '' : scale,
    grain === drawn.grain ? '' : `${by}${grain}`,
    ...hidden.map((key) => `-${key}`),
  ]
    .filter((choice) => choice !== '')
    .join(between)
}

/** Reads what `viewText` writes; what cannot be understood asks for nothing. */
export function parseView(text: string, drawn: DrawnView): ChartView {
  const { measure, shape, grain } = drawn
  const view: ChartView = { measure, shape, scale: 'linear', grain, hidden: [] }
  for (const choice of text.split(between)) {
    if (choice.startsWith('-')) view.hidden = [...new Set([...view.hidden, choice.slice(1)])]
    else if (drawn.only) continue
    else if (choice === 'total' || choice === 'month') view.measure = choice
    else if (choice === 'lines' || choice === 'stacked' || choice === 'panels') view.shape = choice
    else if (choice === 'linear' || choice === 'log') view.scale = choice
    else if (choice.startsWith(by)) view.grain = parseGrain(choice.slice(by.length))
  }
  return view
}
