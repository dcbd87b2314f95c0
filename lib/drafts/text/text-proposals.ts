import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { ProposalStatus } from '@/lib/extract/types'
import type { UnitCode } from '@/lib/quantities/units'
import type { ShownFinding } from '../feedback/shown-finding'
import type { PlaceChoice } from '../form/choices'
import type { FilledCells, ShownCells } from '../schema'

/** Characters of the text: text.slice(start, end). */
export interface TextRange {
  start: number
  end: number
}

/** Why a proposal is not offered to be entered: what was done with it, or that it is contained in another figure. */
export type HeldBack = Exclude<ProposalStatus, 'done'> | 'contained'

/** One way to read a number. */
export interface NumberReading {
  /** Amount, unit, and where the unit is another than the text's, a note that says so. */
  cells: FilledCells
  /** The amount in the text's own unit, as a decimal; `to` blank but for `between`. */
  printed: { amount: string; to: string; unit: UnitCode }
  /** Whether the cells are in another unit than the text's. */
  converted: boolean
}

/** A place that the words name, with those that they may mean, the likeliest first; none where none is on record. */
export interface PlaceWords extends TextRange {
  text: string
  options: PlaceChoice[]
}

/** A figure that the text of a report seems to state, ready to be entered. Plain data: it goes to the browser. */
export interface TextProposal {
  /** The same as long as its sentence is, whatever becomes of the rest of the text; the id that its figure has when it is entered. */
  id: string
  metric: string
  held: HeldBack | null
  /** The proposal that this one is contained in. */
  within: string | null
  /** The proposals of which this one is the sum, where the text lists them and prints no sum; else none. */
  sumOf: string[]
  /** The words of the number, with unit or noun where they stand beside it; of a sum, all that it lists. */
  mark: TextRange
  /** The words that say the rest: how much, of what, what was done, when and where. */
  around: TextRange[]
  /** Everything but the amount; places as in `places`, each the likeliest. */
  cells: FilledCells
  /** The likeliest first; where there are several, one must be chosen. */
  readings: NumberReading[]
  places: PlaceWords[]
  /** Whether the text names no place, and the country stands in for one. */
  countryAssumed: boolean
  findings: ShownFinding[]
}

/** A table that stands in the text of a report. Plain data: it goes to the browser. */
export interface TableReading {
  /** The same as long as its words are. */
  id: string
  range: TextRange
  rows: number
  /** Whether its figures are proposed one by one, or it is offered as a whole, once its questions are answered. */
  kind: 'read' | 'asks'
  questions: number
  /** How many figures follow; 0 while it leaves something open. */
  figures: number
  /** Its title and rows, with tabs between cells. */
  text: string
  /** The totals that it prints: by the name of their column, with what the rows add up to. */
  totals: { name: string; printed: string; sum: string; agrees: boolean }[]
}

/** What the text of a report says. Plain data: it goes to the browser. */
export interface TextReading {
  /** Mark of the text that was read. */
  of: string
  /** Two-letter code, as given or detected. */
  language: string
  proposals: TextProposal[]
  tables: TableReading[]
  /** The dated bulletins that it holds, in their order; none where it is one report. */
  bulletins: { heading: string; day: string }[]
  /** Whether finding its figures took too long, so that there are none. */
  isLate?: boolean
  publication: ShownCells
  /** The one operator of the country that the text names; blank where it names none or several. */
  operator: string
}

/** What was chosen of a proposal: which reading of its number, and which place each of its names means. */
export interface ProposalChoice {
  reading: number | null
  places: readonly number[]
}

export const nothingChosen: ProposalChoice = { reading: null, places: [] }

/** The cells of the figure that a proposal becomes; null while it has several readings and none is chosen. */
export function chosenCells(proposal: TextProposal, { reading, places }: ProposalChoice): FilledCells | null {
  const { readings, cells } = proposal
  const read = readings.length === 1 ? readings[0] : readings[reading ?? -1]
  if (read === undefined) return null
  const named = proposal.places.map(
    ({ text, options }, at) => (options[places[at] ?? 0] ?? options[0])?.code ?? text,
  )
  const where = named.length === 0 ? (cells.places ?? '') : named.join(PLACE_SEPARATOR)
  return { ...cells, ...read.cells, places: where }
}

/** Proposals that nobody entered or rejected. */
export function openProposals(
  proposals: readonly TextProposal[],
  { figures, rejected }: { figures: readonly { id: string }[]; rejected: readonly string[] },
): TextProposal[] {
  const decided = new Set([...figures.map(({ id }) => id), ...rejected])
  return proposals.filter(({ id }) => !decided.has(id))
}
