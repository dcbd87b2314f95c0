import { LONGEST } from '@/lib/exchange/limits'
import { type DraftContent, FIGURE_CELLS, type FigureCell, REPORT_CELLS, type ReportCell } from './schema'

/** Most figures of a report that is sent for review: checks hold each against all. A draft of more is kept, and says so. */
export const MOST_FIGURES = 2_000
/** Longest text that figures are read from, in UTF-16 units. A longer one is kept, and not read. */
export const LONGEST_TEXT = 100_000
/** Most proposals that are made from one text. */
export const MOST_PROPOSALS = 200
/** Longest remark, and longest addition to a reason. */
export const LONGEST_NOTE = LONGEST.words
/** Largest draft that is kept, in bytes of its JSON: more than the most figures with long words need. */
export const MOST_BYTES = 16_000_000

/** Parts of a draft that no column of a file limits. */
export type LimitedPart = 'figures' | 'text' | 'textOperator' | 'answers' | 'reasonNote'

/** A part of a draft that holds more than may be sent: `count` figures or characters, of at most `most`. */
export interface OverLimit {
  figure: string | null
  part: LimitedPart
  count: number
  most: number
}

/** What of a draft is over a limit, cells apart: those are read as the cells of files are, and say so themselves. */
export function overLimits({ figures, text, textOperator }: DraftContent): OverLimit[] {
  const found: OverLimit[] = []
  const hold = (figure: string | null, part: LimitedPart, count: number, most: number) => {
    if (count > most) found.push({ figure, part, count, most })
  }
  hold(null, 'figures', figures.length, MOST_FIGURES)
  hold(null, 'text', text.length, LONGEST_TEXT)
  hold(null, 'textOperator', textOperator.length, LONGEST.name)
  for (const { id, reasonNote, answers } of figures) {
    hold(id, 'reasonNote', reasonNote.length, LONGEST_NOTE)
    hold(id, 'answers', Math.max(0, ...answers.map(({ note }) => note.length)), LONGEST_NOTE)
  }
  return found
}

/** Whether a draft may be too large to be kept: its texts alone take a good part of the room. Told fast, with every key. */
export function mayBeLarge({ report, text, textOperator, figures }: DraftContent): boolean {
  let signs = text.length + textOperator.length
  for (const cell of REPORT_CELLS) signs += report[cell].length
  for (const { cells, reasonNote, answers } of figures) {
    signs += reasonNote.length
    for (const { note } of answers) signs += note.length
    for (const cell of FIGURE_CELLS) signs += cells[cell].length
  }
  return signs * bytesOfSign + figures.length * bytesOfFigure > MOST_BYTES
}

/** Most bytes that a sign takes in JSON (\u0000), and what stands around the cells of a figure. */
const bytesOfSign = 6
const bytesOfFigure = 1_000

/** Bytes that a draft takes where it is kept. */
export function sizeOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length
}

/** The longest text of a draft: the number of its figure from 1, or null where it is the report's; its part; its characters. */
export function longestPart({ report, text, textOperator, figures }: DraftContent) {
  type Part = { number: number | null; cell: ReportCell | FigureCell | LimitedPart; count: number }
  let longest: Part = { number: null, cell: 'text', count: text.length }
  const see = (part: Part) => {
    if (part.count > longest.count) longest = part
  }
  see({ number: null, cell: 'textOperator', count: textOperator.length })
  for (const cell of REPORT_CELLS) see({ number: null, cell, count: report[cell].length })
  for (const [at, { cells, reasonNote, answers }] of figures.entries()) {
    const number = at + 1
    for (const cell of FIGURE_CELLS) see({ number, cell, count: cells[cell].length })
    see({ number, cell: 'reasonNote', count: reasonNote.length })
    for (const { note } of answers) see({ number, cell: 'answers', count: note.length })
  }
  return longest
}
