import { type DraftFigure, type FilledCells, newFigure } from '../schema'

/** What is put into cells of several figures at once, and figures that are added behind the last. */
export interface CellEdits {
  changes: readonly { figure: string; cells: FilledCells }[]
  added: readonly { id: string; cells: FilledCells }[]
}

/** Figures with what was put into their cells; a figure in which nothing changes is the same as before. */
export function withCells(figures: readonly DraftFigure[], { changes, added }: CellEdits): DraftFigure[] {
  const filled = new Map<string, FilledCells>()
  for (const { figure, cells } of changes) filled.set(figure, { ...filled.get(figure), ...cells })
  const changed = figures.map((figure) => {
    const cells = filled.get(figure.id)
    return cells === undefined || isFilled(figure, cells)
      ? figure
      : { ...figure, cells: { ...figure.cells, ...cells } }
  })
  return [...changed, ...added.map(({ id, cells }) => newFigure(id, cells))]
}

const isFilled = ({ cells }: DraftFigure, filled: FilledCells) =>
  Object.entries(filled).every(([cell, text]) => cells[cell as keyof FilledCells] === text)

/** A reason for one check, of one figure or of several; blank reason and note take the answer away. */
export interface ChecksAnswer {
  figures: readonly string[]
  check: string
  reason: string
  note: string
}

/** Figures with one answer to the same check. */
export function withAnswer(
  figures: readonly DraftFigure[],
  { figures: ids, check, reason, note }: ChecksAnswer,
): DraftFigure[] {
  const answered = new Set(ids)
  return figures.map((figure) => {
    if (!answered.has(figure.id)) return figure
    const others = figure.answers.filter((answer) => answer.check !== check)
    return {
      ...figure,
      answers: reason === '' && note === '' ? others : [...others, { check, reason, note }],
    }
  })
}

/** Figures in which places still stand as they were typed, with the place that was found for the text. */
export function withPlace(
  figures: readonly DraftFigure[],
  { figures: ids, typed, code }: { figures: readonly string[]; typed: string; code: string },
): DraftFigure[] {
  return figures.map((figure) =>
    ids.includes(figure.id) && figure.cells.places === typed
      ? { ...figure, cells: { ...figure.cells, places: code } }
      : figure,
  )
}
