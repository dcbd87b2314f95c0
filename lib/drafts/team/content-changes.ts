import { type DraftContent, FIGURE_CELLS, REPORT_CELLS } from '../schema'

/** A cell of a draft that says something else than before; `figure` is null for the publication. */
export interface ContentChange {
  figure: string | null
  /** Its number among the figures as they are now, or were where it is gone; null for the publication. */
  number: number | null
  /** `whole` where the figure was added or taken away. */
  cell: string
  before: string
  after: string
}

/** What a reviewer changed in a report, who and when. */
export interface ReportFix {
  by: string
  at: string
  changes: ContentChange[]
}

const OWN_CELLS = ['withdrawn', 'reason', 'reasonNote'] as const

/** What is said otherwise in a draft than in an earlier state of it: only that, cell by cell, the publication first. */
export function contentChanges(before: DraftContent, after: DraftContent): ContentChange[] {
  const ofReport = REPORT_CELLS.flatMap((cell) =>
    differing({ figure: null, number: null, cell, before: before.report[cell], after: after.report[cell] }),
  )
  const was = new Map(before.figures.map((figure, at) => [figure.id, { figure, number: at + 1 }]))
  const is = new Set(after.figures.map(({ id }) => id))
  const ofFigures = after.figures.flatMap((figure, at) => {
    const earlier = was.get(figure.id)?.figure
    const named = { figure: figure.id, number: at + 1 }
    if (earlier === undefined) return [{ ...named, cell: 'whole', before: '', after: inShort(figure) }]
    return [
      ...FIGURE_CELLS.flatMap((cell) =>
        differing({ ...named, cell, before: earlier.cells[cell], after: figure.cells[cell] }),
      ),
      ...OWN_CELLS.flatMap((cell) =>
        differing({ ...named, cell, before: said(earlier[cell]), after: said(figure[cell]) }),
      ),
    ]
  })
  const gone = [...was.values()]
    .filter(({ figure }) => !is.has(figure.id))
    .map(({ figure, number }) => ({
      ...{ figure: figure.id, number, cell: 'whole', before: inShort(figure), after: '' },
    }))
  return [...ofReport, ...ofFigures, ...gone]
}

const differing = (change: ContentChange): ContentChange[] => (change.before === change.after ? [] : [change])

const said = (value: string | boolean) => (typeof value === 'string' ? value : value ? '✓' : '')

const inShort = ({ cells }: DraftContent['figures'][number]) =>
  [cells.metric, cells.amount, cells.unit, cells.places, cells.to].filter((text) => text !== '').join(' · ')
