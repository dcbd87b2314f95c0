import { type DraftContent, type DraftFigure, type FilledCells, newFigure } from '../schema'

/** The figures with one from the text: in place of one that a template asked for and that is of the same, else behind the others. */
export function withEntered(
  figures: readonly DraftFigure[],
  { id, cells }: { id: string; cells: FilledCells },
): DraftFigure[] {
  const kept = figures.filter((figure) => !isBlankFigure(figure))
  const is = (figure: DraftFigure) =>
    isLeftOut(figure) &&
    (['metric', 'part', 'places'] as const).every((cell) => figure.cells[cell] === (cells[cell] ?? ''))
  const at = kept.findIndex(is)
  const asked = kept[at]
  if (asked === undefined) return [...kept, newFigure(id, cells)]
  const said = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''))
  return kept.with(at, newFigure(id, { ...asked.cells, ...said }))
}

/** Whether a figure that a template asked for has nothing of its report yet: it is left out when the report is sent. */
export const isLeftOut = ({ optional, claim, cells }: DraftFigure): boolean =>
  optional &&
  claim === '' &&
  [cells.amount, cells.amount_to, cells.words, cells.note].every((text) => text.trim() === '')

/** Whether nothing is said in a figure but what it took over from the one before it. */
export function isBlankFigure({ cells, claim }: DraftFigure): boolean {
  return (
    claim === '' && [cells.metric, cells.amount, cells.words, cells.note].every((text) => text.trim() === '')
  )
}

/** Whether a draft has neither a text nor a figure in which anything is said. */
export function isBlankDraft({ text, figures }: DraftContent): boolean {
  return text === '' && figures.every(isBlankFigure)
}

/** The draft without figures in which nothing is said. */
export function withoutBlanks(content: DraftContent): DraftContent {
  const isSaid = (figure: DraftFigure) => !isBlankFigure(figure) && !isLeftOut(figure)
  return { ...content, figures: content.figures.filter(isSaid) }
}
