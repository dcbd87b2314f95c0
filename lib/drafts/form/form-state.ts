import type { Remedy } from '@/lib/checks/types'
import type { DocumentFacts } from '@/lib/documents/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { MetricKind } from '@/lib/metrics/types'
import {
  type DraftContent,
  type DraftFigure,
  type FigureCell,
  type FilledCells,
  newFigure,
  type ReportCell,
  type ShownCells,
} from '../schema'
import { isBlankFigure, withEntered } from './blank-figures'
import { type EditDifference, takeTheirs } from './differences'
import { type CellEdits, type ChecksAnswer, withAnswer, withCells, withPlace } from './many-figures'
import { basisFor } from './metric-cells'
import { withDocument } from './with-document'

/** A draft while it is being typed. */
export interface DraftFormState {
  content: DraftContent
  /** The figure that was removed last, and where it stood: it can be put back. */
  removed: { figure: DraftFigure; at: number } | null
  /** The cell that typing should go on in; counted, so that the same cell can be asked for twice. */
  focus: { figure: string; cell: FigureCell; asked: number } | null
  /** Figures that still have the places which they took over from the one before them. */
  inherited: ReadonlySet<string>
}

/** What can be done to it. New figures bring the id that they shall have. */
export type DraftFormStep =
  | { do: 'report'; cell: ReportCell; value: string }
  | { do: 'text' | 'textOperator'; value: string }
  /** The text of a document, put behind what stands there; and that it is named no more. */
  | { do: 'document'; text: string; document: DocumentFacts }
  | { do: 'unnameDocument'; sha256: string }
  /** What the text shows, put into cells that are blank. */
  | { do: 'shown'; publication: ShownCells; operator: string }
  /** A figure from the text, with the proposal's id; `mend` has typing go on in it. */
  | { do: 'enter'; id: string; cells: FilledCells; mend: boolean }
  /** Several of them at once. */
  | { do: 'enterAll'; figures: readonly { id: string; cells: FilledCells }[] }
  | { do: 'reject'; id: string; rejected: boolean }
  /** `unit` is what the metric is mostly counted in: it is taken where the unit at hand is none of `units`. */
  | {
      do: 'metric'
      figure: string
      metric: string
      units: readonly string[]
      unit: string
      kind?: MetricKind
    }
  | { do: 'cell'; figure: string; cell: FigureCell; value: string }
  | { do: 'fill'; figure: string; cells: FilledCells }
  | { do: 'add'; id: string; after: string | null }
  | { do: 'copy'; id: string; of: string }
  | { do: 'append'; figures: readonly { id: string; cells: FilledCells }[] }
  | { do: 'remove'; figure: string }
  | { do: 'removeAll'; figures: readonly string[] }
  | ({ do: 'cells' } & CellEdits)
  | ({ do: 'answerAll' } & ChecksAnswer)
  /** The place that the server found for what was typed. */
  | { do: 'settlePlace'; figures: readonly string[]; typed: string; code: string }
  | { do: 'putBack' }
  | { do: 'paste'; figure: string; rows: readonly FilledCells[]; ids: readonly string[] }
  | { do: 'answer'; figure: string; check: string; reason: string; note: string }
  | { do: 'correction'; figure: string; cell: 'reason' | 'reasonNote'; value: string }
  | { do: 'withdraw'; figure: string; withdrawn: boolean }
  | { do: 'remedy'; figure: string; remedy: Remedy }
  | { do: 'take'; theirs: DraftContent; difference: EditDifference }
  | { do: 'replace'; content: DraftContent }

/** What the next figure of a report mostly shares with the one before it. */
const CARRIED = [
  'operator',
  'basis',
  'from',
  'from_precision',
  'to',
  'to_precision',
  'places',
  'qualifier',
] as const satisfies readonly FigureCell[]

/** The cells that a figure takes over from the one before it. */
export const carriedFrom = (before: DraftFigure['cells']): FilledCells =>
  Object.fromEntries(CARRIED.map((cell) => [cell, before[cell]]))

export function beginForm(content: DraftContent): DraftFormState {
  return { content, removed: null, focus: null, inherited: new Set() }
}

/** The draft after a step. */
export function draftForm(state: DraftFormState, step: DraftFormStep): DraftFormState {
  const { content } = state
  const { figures } = content
  const withContent = (changed: Partial<DraftContent>) => ({ ...state, content: { ...content, ...changed } })
  const change = (id: string, to: (figure: DraftFigure) => DraftFigure) =>
    withContent({ figures: figures.map((figure) => (figure.id === id ? to(figure) : figure)) })
  const fill = (id: string, cells: FilledCells) =>
    change(id, (figure) => ({ ...figure, cells: { ...figure.cells, ...cells } }))
  const focused = (next: DraftFormState, figure: string, cell: FigureCell): DraftFormState => ({
    ...next,
    focus: { figure, cell, asked: (state.focus?.asked ?? 0) + 1 },
  })

  switch (step.do) {
    case 'report':
      return withContent({ report: { ...content.report, [step.cell]: step.value } })
    case 'text':
      return withContent({ text: step.value })
    case 'document':
      return withContent(withDocument(content, step))
    case 'unnameDocument':
      return withContent({ documents: content.documents.filter(({ sha256 }) => sha256 !== step.sha256) })
    case 'textOperator':
      return withContent({ textOperator: step.value })
    case 'shown':
      return { ...state, content: withShown(content, step) }
    case 'enter': {
      if (figures.some(({ id }) => id === step.id)) return state
      const next = withContent({
        figures: withEntered(figures, step),
        rejected: content.rejected.filter((id) => id !== step.id),
      })
      return step.mend ? focused(next, step.id, 'amount') : next
    }
    case 'enterAll':
      return step.figures.reduce(
        (state, figure) => draftForm(state, { do: 'enter', ...figure, mend: false }),
        state,
      )
    case 'reject': {
      const others = content.rejected.filter((id) => id !== step.id)
      return withContent({ rejected: step.rejected ? [...others, step.id] : others })
    }
    case 'metric': {
      const chosen = figures.find(({ id }) => id === step.figure)
      if (chosen === undefined) return state
      const { unit, part } = chosen.cells
      const keptUnit = step.units.includes(unit) ? unit : step.unit
      return fill(step.figure, {
        ...{ metric: step.metric, unit: keptUnit, part: step.metric === '' ? part : '' },
        ...basisFor(step.kind, chosen.cells),
      })
    }
    case 'cell':
      return { ...fill(step.figure, { [step.cell]: step.value }), inherited: stillInherited(state, step) }
    case 'fill':
      return fill(step.figure, step.cells)
    case 'cells':
      return withContent({ figures: withCells(figures, step) })
    case 'settlePlace':
      return withContent({ figures: withPlace(figures, step) })
    case 'removeAll': {
      const gone = new Set(step.figures)
      return withContent({ figures: figures.filter(({ id }) => !gone.has(id)) })
    }
    case 'add': {
      const at = step.after === null ? figures.length : figures.findIndex(({ id }) => id === step.after) + 1
      const before = figures[at - 1]?.cells
      const added = newFigure(step.id, before && carriedFrom(before))
      const next = focused(withContent({ figures: figures.toSpliced(at, 0, added) }), step.id, 'metric')
      return added.cells.places === '' ? next : { ...next, inherited: new Set(state.inherited).add(step.id) }
    }
    case 'copy': {
      const at = figures.findIndex(({ id }) => id === step.of)
      const copied = figures[at]
      if (copied === undefined) return state
      const copy = newFigure(step.id, copied.cells)
      return focused(withContent({ figures: figures.toSpliced(at + 1, 0, copy) }), step.id, 'amount')
    }
    case 'append': {
      const kept = figures.filter((figure) => !isBlankFigure(figure))
      const added = step.figures.map(({ id, cells }) => newFigure(id, cells))
      const next = withContent({ figures: [...kept, ...added] })
      const [first] = added
      return first === undefined ? state : focused(next, first.id, 'amount')
    }
    case 'remove': {
      const at = figures.findIndex(({ id }) => id === step.figure)
      const figure = figures[at]
      if (figure === undefined) return state
      const next = withContent({ figures: figures.toSpliced(at, 1) })
      const beside = next.content.figures[Math.min(at, figures.length - 2)]
      const removed = { ...next, removed: { figure, at } }
      return beside === undefined ? removed : focused(removed, beside.id, 'metric')
    }
    case 'putBack': {
      if (state.removed === null) return state
      const { figure, at } = state.removed
      const next = { ...withContent({ figures: figures.toSpliced(at, 0, figure) }), removed: null }
      return focused(next, figure.id, 'metric')
    }
    case 'paste':
      return withContent({ figures: pasted(figures, step) })
    case 'answer':
      return withContent({ figures: withAnswer(figures, { ...step, figures: [step.figure] }) })
    case 'answerAll':
      return withContent({ figures: withAnswer(figures, step) })
    case 'correction':
      return change(step.figure, (figure) => ({ ...figure, [step.cell]: step.value }))
    case 'withdraw':
      return change(step.figure, (figure) => ({ ...figure, withdrawn: step.withdrawn }))
    case 'remedy':
      return remedied(state, step.figure, step.remedy)
    case 'take':
      return { ...state, content: takeTheirs(content, step.theirs, step.difference) }
    case 'replace':
      return { ...state, content: step.content }
  }
}

function stillInherited(
  { inherited }: DraftFormState,
  { figure, cell }: { figure: string; cell: FigureCell },
) {
  if (cell !== 'places' || !inherited.has(figure)) return inherited
  return new Set([...inherited].filter((id) => id !== figure))
}

/** The draft with what its text shows of itself in those cells that nobody filled. */
export function withShown(
  content: DraftContent,
  { publication, operator }: { publication: ShownCells; operator: string },
): DraftContent {
  const blank = Object.entries(publication).filter(
    ([cell]) => content.report[cell as ReportCell].trim() === '',
  )
  return {
    ...content,
    report: { ...content.report, ...Object.fromEntries(blank) },
    textOperator: content.textOperator.trim() === '' ? operator : content.textOperator,
  }
}

/** Rows fill figures from the one where they were pasted; those past the last one are added. */
function pasted(
  figures: readonly DraftFigure[],
  { figure, rows, ids }: Extract<DraftFormStep, { do: 'paste' }>,
): DraftFigure[] {
  const next = [...figures]
  const first = figures.findIndex(({ id }) => id === figure)
  rows.forEach((cells, row) => {
    const there = next[first + row]
    next[first + row] = there
      ? { ...there, cells: { ...there.cells, ...cells } }
      : newFigure(elementAt(ids, row), cells)
  })
  return next
}

function remedied(state: DraftFormState, figure: string, remedy: Remedy): DraftFormState {
  const fill = (cells: FilledCells) => draftForm(state, { do: 'fill', figure, cells })
  switch (remedy.do) {
    case 'set_unit':
      return fill({ unit: remedy.unit })
    case 'set_amount':
      return fill({ amount: remedy.amount })
    case 'set_basis':
      return fill({ basis: remedy.basis, from: remedy.from, from_precision: '' })
    case 'set_places':
      return fill({ places: remedy.places.join(';') })
    case 'set_window':
      return fill({ from: remedy.from, to: remedy.to })
    case 'set_qualifier':
      return fill({ qualifier: remedy.qualifier })
    case 'answer':
      return draftForm(state, { do: 'answer', figure, check: remedy.check, reason: remedy.reason, note: '' })
    case 'remove_row':
      return draftForm(state, { do: 'remove', figure })
    case 'attach':
      return draftForm(state, {
        do: 'answer',
        figure,
        check: 'duplicate',
        reason: 'duplicate',
        note: remedy.named ?? remedy.claimId,
      })
  }
}
