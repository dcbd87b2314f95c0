import type { ShownProblem } from '@/lib/drafts/feedback/shown-problem'
import {
  type DraftComment,
  type DraftContent,
  FIGURE_CELLS,
  REPORT_CELLS,
  type ReportCell,
} from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'
import { isDay } from '@/lib/periods/day'
import type { ReadClaim, SourcedClaim } from '@/lib/reports/types'
import { type ClaimView, reasonOf, toClaimView } from '../claim-view'
import { quotedFigures } from './quoted-segments'

/** A cell as typed, under its name. */
export type TypedCell = { name: string; value: string }

/** A figure of a draft, ready to be shown to whom it was sent. */
export type DraftFigureView = {
  id: string
  /** Its place among the figures, from 1. */
  number: number
  typed: TypedCell[]
  /** The amount as typed; blank where there is none. */
  typedAmount: string
  /** Whether its words stand in the text of the report. */
  quoted: boolean
  /** Null where it cannot be understood. */
  understood: ClaimView | null
  /** Whether its operator is new to the record. */
  newOperator: boolean
  /** The published figure that it is of, and why it would change it where it does; null for a new one. */
  changes: {
    published: ClaimView | null
    /** Whether publishing leaves the published figure as it is. */
    kept: boolean
    how: string
    note: string
  } | null
  problems: string[]
  remarks: DraftComment[]
}

/** What a draft's figures are shown from. */
export interface DraftParts {
  content: DraftContent
  comments: readonly DraftComment[]
  understood: ReadonlyMap<string, ReadClaim>
  published: ReadonlyMap<string, SourcedClaim>
  problems: readonly ShownProblem[]
  /** Public ids of published figures that publishing would end. */
  ended: ReadonlySet<string>
}

/** The publication's cells, blank ones left out: as typed, and by its name what was chosen from a list, `countries` from theirs. */
export function toTypedReport(
  { report }: DraftContent,
  { t, format }: I18n,
  countries: readonly { code: string; name: string }[],
): TypedCell[] {
  const shown = (cell: ReportCell, text: string) => {
    if (cell === 'country') return countries.find(({ code }) => code === text)?.name ?? text
    if (cell === 'language') return format.language(text)
    return isDay(text) ? format.day(text) : text
  }
  return REPORT_CELLS.flatMap((cell) =>
    report[cell].trim() === '' ? [] : { name: t(`draft.cell.${cell}`), value: shown(cell, report[cell]) },
  )
}

export function toDraftFigures(parts: DraftParts, words: I18n): DraftFigureView[] {
  const { content, comments, understood, published, problems, ended } = parts
  const { t, format } = words
  const quoted = new Set(quotedFigures(content))
  const view = (claim: ReadClaim | undefined) =>
    claim === undefined ? null : toClaimView(claim, content.report.country, words)
  return content.figures.map((figure, at) => {
    const { id, cells, claim, withdrawn, reason, reasonNote } = figure
    const kind = withdrawn ? 'withdrawn' : ended.has(claim) ? 'corrected' : 'unchanged'
    const why = reason === '' ? 'none' : reasonOf(reason, words)
    return {
      id,
      number: at + 1,
      typed: FIGURE_CELLS.flatMap((cell) =>
        cells[cell].trim() === '' ? [] : { name: t(`draft.cell.${cell}`), value: cells[cell] },
      ),
      typedAmount: [cells.amount, cells.amount_to].filter((text) => text.trim() !== '').join(' – '),
      quoted: quoted.has(id),
      understood: view(understood.get(id)),
      newOperator: understood.get(id)?.operator.key === '',
      changes:
        claim === ''
          ? null
          : {
              published: view(published.get(claim)),
              kept: kind === 'unchanged',
              how: format.sentence(t(`review.${kind}`, { reason: why })),
              note: reasonNote,
            },
      problems: problems
        .filter((problem) => problem.figure === id)
        .map((problem) => problemSentence(problem, content, words)),
      remarks: comments.filter((comment) => comment.figure === id),
    }
  })
}

/** A problem of a draft in words, with the figure and the cell that it is in. */
export function problemSentence(
  { figure, cell, message }: ShownProblem,
  { figures }: DraftContent,
  { t }: I18n,
): string {
  const name = t(`draft.cell.${cell}`)
  return figure === null
    ? t('review.problemOfReport', { cell: name, message })
    : t('review.problemOfFigure', {
        number: figures.findIndex(({ id }) => id === figure) + 1,
        cell: name,
        message,
      })
}

/** An instant as people of the desk read it: "22 Nov 2026, 19:22 UTC". */
export function instantText(at: string, { t, format }: I18n): string {
  return t('review.instant', { day: format.day(at.slice(0, 10)), time: at.slice(11, 16) })
}

const CELLS = [...REPORT_CELLS, ...FIGURE_CELLS, 'reason', 'reasonNote', 'withdrawn', 'whole'] as const

/** What a cell of a draft is called; one that no program knows any more as it is kept. */
export function cellName(cell: string, { t }: Pick<I18n, 't'>): string {
  const known = CELLS.find((one) => one === cell)
  return known === undefined ? cell : t(`draft.cell.${known}`)
}
