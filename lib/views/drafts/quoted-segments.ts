import type { DraftContent } from '@/lib/drafts/schema'

/** A part of a text, and the figures whose words it is; all parts together are the text. */
export interface QuotedSegment {
  text: string
  figures: string[]
}

/** Of a longer text no words are looked for. */
const mostSigns = 400_000

/** Where the words of figures stand in the text that they were read from, in the order of the text. However lines are broken there, the words are found. */
export function quotedSegments({ text, figures }: Pick<DraftContent, 'text' | 'figures'>): QuotedSegment[] {
  if (text === '' || text.length > mostSigns) return text === '' ? [] : [{ text, figures: [] }]
  const { squeezed, at } = squeeze(text)
  const spans = figures.flatMap(({ id, cells }) => {
    const sought = squeeze(cells.words).squeezed.trim()
    const from = sought === '' ? -1 : squeezed.indexOf(sought)
    return from < 0 ? [] : [{ id, from: at[from] ?? 0, to: (at[from + sought.length - 1] ?? 0) + 1 }]
  })
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])])].sort(
    (a, b) => a - b,
  )
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? text.length
    return {
      text: text.slice(from, to),
      figures: spans.filter((span) => span.from <= from && to <= span.to).map(({ id }) => id),
    }
  })
}

/** Ids of the figures whose words are found in the text. */
export const quotedFigures = (content: Pick<DraftContent, 'text' | 'figures'>): string[] => [
  ...new Set(quotedSegments(content).flatMap(({ figures }) => figures)),
]

/** A text with each run of blanks as one, and of each sign where it stood. */
function squeeze(text: string): { squeezed: string; at: number[] } {
  let squeezed = ''
  const at: number[] = []
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? ''
    const blank = /\s/.test(sign)
    if (blank && squeezed.endsWith(' ')) continue
    squeezed += blank ? ' ' : sign
    at.push(index)
  }
  return { squeezed, at }
}
