import { elementAt } from '@/lib/lookup/element-at'
import type { TextRange } from './text-proposals'

/** A stretch of a text: the figure whose number it is, and all figures of which it says something. */
export interface TextSegment {
  text: string
  figure: string | null
  /** The figure that its number says again. */
  again: string | null
  about: string[]
}

/**
 * Cuts a text at the words of its figures; the segments joined are the text. A number that stands inside another one's words
 * has no segment of its own, nor has the sum of a list; a number that says a figure again has one.
 */
export function textSegments(
  text: string,
  figures: readonly {
    id: string
    mark: TextRange
    around: readonly TextRange[]
    sumOf?: readonly string[]
    saidAgain?: readonly TextRange[]
  }[],
): TextSegment[] {
  const marks: ({ id: string } & TextRange)[] = []
  const inOrder = [...figures].sort((a, b) => a.mark.start - b.mark.start || b.mark.end - a.mark.end)
  for (const { id, mark, sumOf = [] } of inOrder) {
    if (sumOf.length > 0) continue
    if (mark.start >= (marks.at(-1)?.end ?? 0)) marks.push({ id, ...mark })
  }
  const again: typeof marks = []
  for (const { id, saidAgain = [] } of figures)
    for (const { start, end } of saidAgain)
      if (![...marks, ...again].some((mark) => mark.start < end && start < mark.end))
        again.push({ id, start, end })
  const cutsMark = (at: number) => [...marks, ...again].some(({ start, end }) => start < at && at < end)
  const others = figures.flatMap(({ around }) => around.flatMap(({ start, end }) => [start, end]))
  const cuts = new Set([
    ...[0, text.length],
    ...[...marks, ...again].flatMap(({ start, end }) => [start, end]),
    ...others.filter((at) => !cutsMark(at)),
  ])
  const bounds = [...cuts].sort((a, b) => a - b)
  return bounds.slice(1).map((end, at) => {
    const start = elementAt(bounds, at)
    const touches = (range: TextRange) => range.start < end && range.end > start
    return {
      text: text.slice(start, end),
      figure: marks.find((mark) => mark.start === start && mark.end === end)?.id ?? null,
      again: again.find((said) => said.start === start && said.end === end)?.id ?? null,
      about: figures.filter(({ around }) => around.some(touches)).map(({ id }) => id),
    }
  })
}
