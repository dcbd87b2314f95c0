import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import type { Proposal } from '@/lib/extract/types'
import { elementAt } from '@/lib/lookup/element-at'
import type { Metric } from '@/lib/metrics/types'
import { isDay } from '@/lib/periods/day'
import { compareDecimals, type Decimal, formatDecimal, parseDecimal } from '@/lib/quantities/decimal'
import { readTypedAmount } from '@/lib/quantities/typed-amount'
import { toBase } from '@/lib/quantities/units'
import type { PlaceChoice } from '../form/choices'
import { enterableAmount } from '../form/enterable-amount'
import { type ListedProposal, withListedWholes } from '../kinds-under-sum'
import type { DraftContent, FilledCells } from '../schema'
import { proposalDoubts, saidParts } from './proposal-doubts'
import { textMark } from './text-mark'
import type { HeldBack, NumberReading, TextProposal, TextRange } from './text-proposals'

/** What proposals are held against to be entered into a draft. */
export interface ProposedInto {
  report: DraftContent['report']
  operator: string
  metrics: readonly Metric[]
  /** What amounts are typed in. */
  language: string
  placeOf(code: string): PlaceChoice | null
  /** What a note says of an amount that was printed in a unit that is not entered. */
  convertedNote(printed: NumberReading['printed']): string
  /** What a note says of an amount that the text does not print, and that is the sum of what it lists. */
  sumNote(terms: readonly string[]): string
}

/** Longest words that a figure may have. */
const LONGEST_WORDS = 4_000
const LONGEST_VERB = 200

/** What a text seems to state as figures of a draft, in the order of the text; those of metrics that are not on record are left out. */
export function proposedFigures(
  text: string,
  proposals: readonly Proposal[],
  into: ProposedInto,
): TextProposal[] {
  const listed = withListedWholes(text, proposals, into.metrics)
  const ids = idsOf(text, listed)
  return listed.flatMap((proposal, at) => {
    const metric = into.metrics.find(({ key }) => key === proposal.metric)
    if (metric === undefined) return []
    const figure = proposedFigure(text, proposal, metric, into, at, ids)
    if (proposal.sumOf.length > 0) figure.cells.note = into.sumNote(termsOf(text, listed, at))
    return [figure]
  })
}

/** The printed numbers that a figure is the sum of, also of sums among them. */
function termsOf(text: string, listed: readonly ListedProposal[], at: number): string[] {
  const { sumOf, words } = elementAt(listed, at)
  return sumOf.length === 0
    ? [text.slice(...rangeOf(words.number))]
    : sumOf.flatMap((term) => termsOf(text, listed, term))
}

const rangeOf = ({ start, end }: TextRange) => [start, end] as const

function proposedFigure(
  text: string,
  proposal: ListedProposal,
  metric: Metric,
  into: ProposedInto,
  at: number,
  ids: readonly string[],
): TextProposal {
  const { words } = proposal
  const { report } = into
  const part = partOf(proposal, metric)
  const places = proposal.places.map(({ start, end, text, codes }) => ({
    ...{ start, end, text: text.replaceAll(PLACE_SEPARATOR, ' ') },
    options: codes.flatMap((code) => into.placeOf(code) ?? []),
  }))
  const readings = readingsOf(text, proposal, metric, into)
  const around = [
    words.qualifier,
    words.number,
    words.unit,
    words.noun,
    words.verb,
    words.window,
    ...proposal.places,
  ]
  return {
    id: elementAt(ids, at),
    metric: metric.key,
    held: heldBack(proposal, part),
    within: proposal.within === null ? null : elementAt(ids, proposal.within),
    sumOf: proposal.sumOf.map((term) => elementAt(ids, term)),
    sameAs: null,
    earlier: [],
    saidAgain: proposal.saidAgain.map(({ start, end }) => ({ start, end })),
    doubts: proposalDoubts(proposal, { readings, places, country: report.country }),
    said: saidParts(proposal),
    mark: markOf(text, words.number, [words.unit, words.noun]),
    around: around.flatMap((range) => (range === null ? [] : { start: range.start, end: range.end })),
    cells: {
      ...windowCells(proposal, report.published),
      operator: into.operator,
      metric: metric.key,
      part: part ?? '',
      verb: words.verb === null ? '' : text.slice(words.verb.start, words.verb.end).slice(0, LONGEST_VERB),
      qualifier: proposal.qualifier,
      places: proposal.places.length === 0 ? report.country : '',
      words: wordsOf(text, words.excerpt, words.number),
    },
    readings,
    places,
    countryAssumed: proposal.places.length === 0 && report.country !== '',
    findings: [],
  }
}

/** As which part of its metric, or of the figure that contains it, a proposal is entered; null for a whole, and where the metric has no such part. */
function partOf({ within, part, kind }: Proposal, { parts }: Metric): string | null {
  if (within === null && part === null) return null
  return parts.find((known) => known === (part ?? kind)) ?? null
}

function heldBack({ status, within }: Proposal, part: string | null): HeldBack | null {
  if (status !== 'done') return status
  return within !== null && part === null ? 'contained' : null
}

/** A total, or a level, that names no day is as of the day published, and so is what is only said to be recent. */
function windowCells(proposal: Proposal, published: string): FilledCells {
  const { basis, from, to, fromPrecision, toPrecision } = proposal
  const cell = (precision: string) => (precision === 'day' ? '' : precision)
  const isPeriod = basis === 'period'
  const isOpen = to === null && (!isPeriod || fromPrecision === 'recent')
  return {
    basis,
    from: isPeriod ? (from ?? '') : '',
    from_precision: isPeriod ? cell(fromPrecision) : '',
    to: isOpen && isDay(published) ? published : (to ?? ''),
    to_precision: cell(toPrecision),
  }
}

function readingsOf(text: string, proposal: Proposal, metric: Metric, into: ProposedInto): NumberReading[] {
  const others = proposal.alternatives.flatMap((other) => ('amount' in other ? [other] : []))
  const { number } = proposal.words
  const printed = text.slice(number.start, number.end)
  const reading = (amount: Decimal, unit: Proposal['unit'], amountTo: Decimal | null): NumberReading => {
    const { converted, ...cells } = enterableAmount(
      { amount, amountTo, unit, qualifier: proposal.qualifier },
      metric,
      into.language,
    )
    const decimals = {
      amount: formatDecimal(amount),
      to: amountTo === null ? '' : formatDecimal(amountTo),
      unit,
    }
    // The number stands as it is printed wherever it can be read in this one way only.
    const typed = readTypedAmount(printed, into.language)
    const read = typed === null ? null : parseDecimal(typed)
    const isAsPrinted = others.length === 0 && read?.ok && compareDecimals(read.value, amount) === 0
    const note = converted ? { note: into.convertedNote(decimals) } : {}
    const asPrinted = isAsPrinted && !converted ? { amount: printed } : {}
    return { cells: { ...cells, ...asPrinted, ...note }, printed: decimals, converted }
  }
  const { amount, amountTo, unit } = proposal
  return [
    reading(amount, unit, amountTo),
    ...others.map((other) =>
      // The same amount said in two units comes in base units.
      toBase(other.amount, unit) === other.value
        ? reading(other.amount, unit, amountTo && asReadIn(amountTo, other.amount.scale - amount.scale))
        : reading(other.amount, metric.baseUnit, null),
    ),
  ]
}

/** The upper end of a range, where its lower end is read with more digits behind the sign, or with fewer. */
function asReadIn({ digits, scale }: Decimal, more: number): Decimal {
  return { digits, scale: Math.max(0, scale + more) }
}

/** The number, with unit or noun where nothing but a space stands between. */
function markOf(text: string, number: TextRange, beside: readonly (TextRange | null)[]): TextRange {
  let { start, end } = number
  for (const range of beside) {
    if (range === null) continue
    if (range.start >= end && /^[^\S\n]{0,2}$/.test(text.slice(end, range.start))) end = range.end
    else if (range.end <= start && /^[^\S\n]{0,2}$/.test(text.slice(range.end, start))) start = range.start
  }
  return { start, end }
}

/** The sentence; of one that is longer than may be kept, what stands around the number. */
function wordsOf(text: string, { start, end }: TextRange, number: TextRange): string {
  if (end - start <= LONGEST_WORDS) return text.slice(start, end)
  const from = Math.max(start, Math.min(number.start - LONGEST_WORDS / 2, end - LONGEST_WORDS))
  return text.slice(from, from + LONGEST_WORDS)
}

/** Ids by the sentence and where the number stands in it, so that they outlive changes elsewhere in the text. */
function idsOf(text: string, proposals: readonly ListedProposal[]): string[] {
  const seen = new Map<string, number>()
  return proposals.map(({ words: { excerpt, number }, sumOf }) => {
    const sentence = textMark(text.slice(excerpt.start, excerpt.end))
    const id = `t${sentence}${sumOf.length > 0 ? 's' : 'x'}${(number.start - excerpt.start).toString(36)}`
    const before = seen.get(id) ?? 0
    seen.set(id, before + 1)
    return before === 0 ? id : `${id}x${before + 1}`
  })
}
