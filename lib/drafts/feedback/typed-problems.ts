import type { DraftContent } from '../schema'
import type { DraftFeedback } from './types'

/** Reads what is typed in a cell of the report, or of a figure by its id; blank where there is no such figure. */
export type ReadTyped = (figure: string | null, cell: string) => string

/** Reads the cells of a draft: figures are found by their ids at once, however many there are. */
export function readTyped({ report, figures }: DraftContent): ReadTyped {
  const byId = new Map<string | null, Record<string, string>>(figures.map(({ id, cells }) => [id, cells]))
  byId.set(null, report)
  return (figure, cell) => byId.get(figure)?.[cell] ?? ''
}

/** What is wrong in a cell while `text` is typed there: what was wrong with an earlier text of it says nothing of this one. */
export function readProblems(
  { problems }: Pick<DraftFeedback, 'problems'>,
  seen: DraftContent,
): (figure: string | null, cell: string, text: string) => string | undefined {
  const before = readTyped(seen)
  const messages = new Map<string, string>()
  for (const { figure, cell, message } of problems) {
    const name = `${figure ?? ''} ${cell}`
    if (!messages.has(name)) messages.set(name, message)
  }
  return (figure, cell, text) =>
    text === before(figure, cell) ? messages.get(`${figure ?? ''} ${cell}`) : undefined
}
