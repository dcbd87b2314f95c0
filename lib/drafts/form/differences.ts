import { elementAt } from '@/lib/lookup/element-at'
import {
  type DraftContent,
  type DraftFigure,
  FIGURE_CELLS,
  type FigureCell,
  REPORT_CELLS,
  type ReportCell,
} from '../schema'

/** What belongs to the text that figures are read from. */
const TEXT_CELLS = ['text', 'textOperator', 'rejected', 'documents'] as const
type TextCell = (typeof TEXT_CELLS)[number]

/** One place in which two versions of a draft differ. A figure that only one of them has differs as a whole. */
export type EditDifference =
  | { figure: null; cell: ReportCell | TextCell; mine: string; theirs: string }
  | {
      figure: string
      cell: FigureCell | 'answers' | 'withdrawn' | 'reason' | 'reasonNote'
      mine: string
      theirs: string
    }
  | { figure: string; cell: 'whole'; only: 'mine' | 'theirs' }

/** What stands in my version and not in theirs, or the other way about, in the order of the form. */
export function differences(mine: DraftContent, theirs: DraftContent): EditDifference[] {
  const found: EditDifference[] = []
  for (const cell of REPORT_CELLS) {
    if (mine.report[cell] !== theirs.report[cell])
      found.push({ figure: null, cell, mine: mine.report[cell], theirs: theirs.report[cell] })
  }
  for (const cell of TEXT_CELLS) {
    const [my, their] = [mine, theirs].map((content) => said(content[cell])) as [string, string]
    if (my !== their) found.push({ figure: null, cell, mine: my, theirs: their })
  }
  const other = new Map(theirs.figures.map((figure) => [figure.id, figure]))
  for (const figure of mine.figures) {
    const counterpart = other.get(figure.id)
    if (counterpart === undefined) found.push({ figure: figure.id, cell: 'whole', only: 'mine' })
    else found.push(...inFigure(figure, counterpart))
    other.delete(figure.id)
  }
  for (const id of other.keys()) found.push({ figure: id, cell: 'whole', only: 'theirs' })
  return found
}

/** What belongs to the text in a few words: of documents their names and digests. */
const said = (value: string | DraftContent['rejected'] | DraftContent['documents']) =>
  typeof value === 'string'
    ? value
    : value.map((one) => (typeof one === 'string' ? one : `${one.name} (${one.sha256})`)).join()

function inFigure(mine: DraftFigure, theirs: DraftFigure): EditDifference[] {
  const found: EditDifference[] = []
  const compare = (
    cell: Extract<EditDifference, { mine: string; figure: string }>['cell'],
    my: string,
    their: string,
  ) => {
    if (my !== their) found.push({ figure: mine.id, cell, mine: my, theirs: their })
  }
  for (const cell of FIGURE_CELLS) compare(cell, mine.cells[cell], theirs.cells[cell])
  compare('withdrawn', String(mine.withdrawn), String(theirs.withdrawn))
  compare('reason', mine.reason, theirs.reason)
  compare('reasonNote', mine.reasonNote, theirs.reasonNote)
  compare('answers', JSON.stringify(mine.answers), JSON.stringify(theirs.answers))
  return found
}

/**
 * Brings two people's changes of the same draft together: what only one of them changed since `base` is taken from that one;
 * what both changed differently is `disputed`, and stays as in `mine` until somebody chooses.
 */
export function mergeEdits(
  base: DraftContent,
  mine: DraftContent,
  theirs: DraftContent,
): { merged: DraftContent; disputed: EditDifference[] } {
  const byMe = changeSince(base, mine)
  const byThem = changeSince(base, theirs)
  const all = differences(mine, theirs)
  const merged = all
    .filter((difference) => !byMe(difference))
    .reduce((content, difference) => takeTheirs(content, theirs, difference), mine)
  return { merged, disputed: all.filter((difference) => byMe(difference) && byThem(difference)) }
}

/** Tells whether a version changed what a difference is about. A figure as a whole is changed by any change within it. */
function changeSince(base: DraftContent, version: DraftContent): (difference: EditDifference) => boolean {
  const changed = differences(version, base)
  const names = new Set(changed.map(nameOf))
  const figures = new Set(changed.map(({ figure }) => figure))
  return (difference) =>
    difference.cell === 'whole' ? figures.has(difference.figure) : names.has(nameOf(difference))
}

/** `mine` with what `theirs` has in one place of difference. */
export function takeTheirs(
  mine: DraftContent,
  theirs: DraftContent,
  difference: EditDifference,
): DraftContent {
  const content = structuredClone(mine)
  put(content, theirs, difference)
  return content
}

function put(content: DraftContent, theirs: DraftContent, difference: EditDifference): void {
  if (difference.figure === null) {
    const { cell } = difference
    if (cell === 'rejected') content.rejected = [...theirs.rejected]
    else if (cell === 'documents') content.documents = structuredClone(theirs.documents)
    else if (cell === 'text' || cell === 'textOperator') content[cell] = theirs[cell]
    else content.report[cell] = theirs.report[cell]
    return
  }
  const at = content.figures.findIndex(({ id }) => id === difference.figure)
  const their = theirs.figures.find(({ id }) => id === difference.figure)
  if (difference.cell === 'whole' || at < 0 || their === undefined) {
    if (their === undefined) content.figures = content.figures.filter(({ id }) => id !== difference.figure)
    else if (at < 0) content.figures.splice(theirs.figures.indexOf(their), 0, structuredClone(their))
    return
  }
  const figure = elementAt(content.figures, at)
  switch (difference.cell) {
    case 'answers':
      figure.answers = structuredClone(their.answers)
      return
    case 'withdrawn':
      figure.withdrawn = their.withdrawn
      return
    case 'reason':
    case 'reasonNote':
      figure[difference.cell] = their[difference.cell]
      return
    default:
      figure.cells[difference.cell] = their.cells[difference.cell]
  }
}

const nameOf = ({ figure, cell }: EditDifference) => `${figure ?? ''}/${cell}`
