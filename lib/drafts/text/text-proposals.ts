import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { DoubtedPart, DoubtReason, ProposalStatus } from '@/lib/extract/types'
import type { UnitCode } from '@/lib/quantities/units'
import type { ShownFinding } from '../feedback/shown-finding'
import type { PlaceChoice } from '../form/choices'
import type { FilledCells, ShownCells } from '../schema'

/** Characters of the text: text.slice(start, end). */
export interface TextRange {
  start: number
  end: number
}

/** Why a proposal is not offered to be entered: what was done with it, or that it is contained in another figure, or the same as one. */
export type HeldBack = Exclude<ProposalStatus, 'done'> | 'contained' | 'repeated'

/** What of a proposal is in doubt, why, and the words that it came from; null where no words say it. */
export interface ProposalDoubt {
  of: DoubtedPart
  /** Beside those of the reader: the text lists what it adds up to, and does not print it. */
  reason: DoubtReason | 'sum of a list'
  words: TextRange | null
}

/** The words that a part of a proposal came from. */
export interface SaidPart {
  of: DoubtedPart
  words: TextRange[]
}

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

/** What was chosen for the same words in an earlier report of the operator, which is offered first. */
export interface EarlierChoice {
  of: 'number' | 'place'
  words: TextRange
  /** The report that has it: what it is called, its day of publication and its address. */
  title: string
  day: string
  href: string
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
  /** The proposal that states the same figure, and is offered in place of this one. */
  sameAs: string | null
  /** The numbers by which the text says the same figure again. */
  saidAgain: TextRange[]
  doubts: ProposalDoubt[]
  /** From which words each of its parts came, those that words say. */
  said: SaidPart[]
  /** The words of the number, with unit or noun where they stand beside it; of a sum, all that it lists. */
  mark: TextRange
  /** The words that say the rest: how much, of what, what was done, when and where. */
  around: TextRange[]
  /** Everything but the amount; places as in `places`, each the likeliest. */
  cells: FilledCells
  /** The likeliest first; where there are several, one must be chosen. */
  readings: NumberReading[]
  places: PlaceWords[]
  earlier: EarlierChoice[]
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
  /** The name of its language where no sentence in it is read; blank where it is read. */
  unread: string
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

/** In which order proposals are shown: that of the text, or those in doubt first. */
export type ProposalOrder = 'text' | 'doubt'

/** What was chosen of a proposal: which reading of its number, and which place each of its names means. */
export interface ProposalChoice {
  reading: number | null
  places: readonly number[]
}

export const nothingChosen: ProposalChoice = { reading: null, places: [] }

/** The cells of the figure that a proposal becomes; null while it has several readings and none is chosen, now or before. */
export function chosenCells(proposal: TextProposal, { reading, places }: ProposalChoice): FilledCells | null {
  const { readings, cells } = proposal
  const read = readings[reading ?? readingAtFirst(proposal) ?? -1]
  if (read === undefined) return null
  const named = proposal.places.map(
    ({ text, options }, at) => (options[places[at] ?? 0] ?? options[0])?.code ?? text,
  )
  const where = named.length === 0 ? (cells.places ?? '') : named.join(PLACE_SEPARATOR)
  return { ...cells, ...read.cells, places: where }
}

/** The reading of a number that is taken where nobody chooses one: the only one, or that of an earlier report; null for none. */
export const readingAtFirst = ({ readings, earlier }: TextProposal): number | null =>
  readings.length === 1 || earlier.some(({ of }) => of === 'number') ? 0 : null

/** Proposals that nobody entered or rejected. */
export function openProposals(
  proposals: readonly TextProposal[],
  { figures, rejected }: { figures: readonly { id: string }[]; rejected: readonly string[] },
): TextProposal[] {
  const decided = new Set([...figures.map(({ id }) => id), ...rejected])
  return proposals.filter(({ id }) => !decided.has(id))
}
