import { z } from 'zod'
import type { DraftContent } from '@/lib/drafts/schema'
import { readContent } from '@/lib/drafts/schema'
import type { CellProblem, FigureOrigin, MappedFile, Question } from '@/lib/spreadsheets/types'

/** A cell of a figure on record that the file says differently, as its column writes it. */
export interface CellChange {
  /** The id of the figure within its report. */
  figure: string
  column: string
  before: string
  after: string
}

/** The figures of a file that one publication of one country states, those apart that are on record as they are. */
export interface ImportedReport {
  /** Key of the publication where it is on record; blank for a new one. */
  key: string
  /** The key that the file gives it, or that follows from what the file says of it. */
  plannedKey: string
  /** The title, or whatever else tells it from others. */
  title: string
  country: string
  added: number
  unchanged: number
  changed: number
  changes: CellChange[]
  /** What is new and changed, as a draft. */
  content: DraftContent
  /** Where each of its figures comes from, by its id. */
  origins: Record<string, FigureOrigin>
}

/** What a file comes to by its mapping. */
export interface FileOutcome {
  questions: Question[]
  problems: CellProblem[]
  problemCount: number
  rows: number
  figures: number
  /** The first figures, to look at. */
  sample: MappedFile['sample']
  /** Nothing while a question or a problem is open, and where the figures are reviewed as one batch. */
  reports: ImportedReport[]
  /** Why the figures are reviewed as one batch: there are many, or rows say what no draft can (rulings, answers to checks, what they supersede); '' where they become drafts. */
  batch: BatchCause
}

export const BATCH_CAUSES = ['', 'many', 'columns'] as const
export type BatchCause = (typeof BATCH_CAUSES)[number]

const outcome = z.object({
  questions: z.array(z.custom<Question>()),
  problems: z.array(z.custom<CellProblem>()),
  problemCount: z.number(),
  rows: z.number(),
  figures: z.number(),
  sample: z.array(z.custom<MappedFile['sample'][number]>()),
  reports: z.array(
    z.object({
      key: z.string(),
      plannedKey: z.string(),
      title: z.string(),
      country: z.string(),
      added: z.number(),
      unchanged: z.number(),
      changed: z.number(),
      changes: z.array(
        z.object({ figure: z.string(), column: z.string(), before: z.string(), after: z.string() }),
      ),
      content: z.unknown().transform((value) => {
        const read = readContent(value)
        if (read === null) throw new Error('a draft of an import cannot be read')
        return read
      }),
      origins: z.record(z.string(), z.custom<FigureOrigin>()),
    }),
  ),
  batch: z.enum(BATCH_CAUSES).default(''),
})

/** What was kept of an outcome. @throws where this program has not written it */
export function parseOutcome(text: string): FileOutcome {
  return outcome.parse(JSON.parse(text))
}
