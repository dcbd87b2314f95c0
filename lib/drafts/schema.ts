import { z } from 'zod'
import { type ClaimColumnName, PLACE_SEPARATOR, REPORT_COLUMNS } from '@/lib/exchange/claims-format'

/** The cells of a report and of a figure that people fill in; named as the columns of a file are. */
export const REPORT_CELLS = [...REPORT_COLUMNS, 'country'] as const

export const FIGURE_CELLS = [
  'operator',
  'metric',
  'part',
  'verb',
  'basis',
  'from',
  'from_precision',
  'to',
  'to_precision',
  'places',
  'qualifier',
  'amount',
  'amount_to',
  'unit',
  'words',
  'note',
] as const satisfies readonly ClaimColumnName[]

export type ReportCell = (typeof REPORT_CELLS)[number]
export type FigureCell = (typeof FIGURE_CELLS)[number]

// Nothing here is limited but by the size of the whole: what was typed is kept first, and told then what may be sent of it.
const cell = z.string()
const cells = <Name extends string>(names: readonly Name[]) =>
  z.object(
    Object.fromEntries(names.map((name) => [name, cell.default('')])) as Record<
      Name,
      z.ZodDefault<typeof cell>
    >,
  )

const answer = z.object({ check: cell, reason: cell, note: cell.default('') })

const figure = z.object({
  /** Unique within the draft, and the same for as long as the figure is in it. */
  id: z.string().min(1),
  cells: cells(FIGURE_CELLS),
  /** Public id of the published figure that this one corrects; blank for a new one. */
  claim: cell.default(''),
  /** What the correction or the withdrawal is for. */
  reason: cell.default(''),
  reasonNote: cell.default(''),
  withdrawn: z.boolean().default(false),
  /** Whether it is left out when the report is sent, as long as nobody gave it an amount: a template asked for it. */
  optional: z.boolean().default(false),
  /** Why it shall be published with these checks open. */
  answers: z.array(answer).default([]),
})

/** Which document the text was read from, as lib/documents tells it. */
const document = z.object({ name: cell, size: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) })

const content = z.object({
  report: cells(REPORT_CELLS),
  /** The text that the figures were read from: working material, never public. */
  text: z.string().default(''),
  /** The documents that the text came from, in the order in which they were brought. */
  documents: z.array(document).default([]),
  /** Whose work the text tells of: goes with each figure that is entered from it. */
  textOperator: cell.default(''),
  /** Ids of proposals from the text that were rejected. */
  rejected: z.array(z.string()).default([]),
  figures: z.array(figure).default([]),
  /** Key of the template that it was begun from; blank for none. */
  template: cell.default(''),
})

/** Everything that is typed into a draft, exactly as typed. */
export type DraftContent = z.infer<typeof content>
export type DraftFigure = DraftContent['figures'][number]

/** The cells of a figure with some of them filled in. */
export type FilledCells = Partial<DraftFigure['cells']>

/** Cells of the publication that a text may show. */
export type ShownCells = Partial<
  Record<Extract<ReportCell, 'report_title' | 'publisher' | 'published' | 'language'>, string>
>

export const emptyDraft: DraftContent = content.parse({ report: {} })

/** A figure with nothing filled in but `filled`. */
export function newFigure(id: string, filled: Partial<DraftFigure['cells']> = {}): DraftFigure {
  return figure.parse({ id, cells: filled })
}

/** What of a draft was typed to read figures from, without them and what is said of the report: it stays with the draft. */
export function withoutText({ text: _, textOperator: __, rejected: ___, ...content }: DraftContent) {
  return content
}

/** A report as it is begun: one figure with nothing in it, read today. */
export function newReport(today: string, country: string): DraftContent {
  const report = { ...emptyDraft.report, accessed: today, country }
  return { ...emptyDraft, report, figures: [newFigure('first')] }
}

/** Reads what a browser sent or the database kept; null where it is no draft. */
export function readContent(value: unknown): DraftContent | null {
  const read = content.safeParse(value)
  if (!read.success) return null
  const ids = read.data.figures.map(({ id }) => id)
  return new Set(ids).size === ids.length ? read.data : null
}

/** What a reviewer said of a figure, or of the whole where `figure` is blank. */
export interface DraftComment {
  figure: string
  text: string
  by: string
  at: string
}

/** Every place that the figures of a draft name, as typed, each once. */
export function placeNamesOf({ figures }: DraftContent): string[] {
  const places = figures.flatMap(({ cells }) =>
    cells.places.split(PLACE_SEPARATOR).map((place) => place.trim()),
  )
  return [...new Set(places.filter(Boolean))]
}
