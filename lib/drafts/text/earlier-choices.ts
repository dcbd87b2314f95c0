import { elementAt } from '@/lib/lookup/element-at'
import { fold } from '@/lib/places/fold'
import { compareDecimals, type Decimal, parseDecimal } from '@/lib/quantities/decimal'
import type { EarlierChoice, TextProposal } from './text-proposals'

/** A published figure of an operator: its sentence, what was entered of it, and the report that it stands in. */
export interface EarlierFigure {
  words: string
  metric: string
  /** As a decimal. */
  amount: string
  places: readonly string[]
  report: Pick<EarlierChoice, 'title' | 'day' | 'href'>
}

/** Whether a proposal asks something that may have been answered before: which place a name means, or how its number is read. */
export const asksForChoice = ({ held, readings, places }: TextProposal): boolean =>
  held === null && (readings.length > 1 || places.some(({ options }) => options.length > 1))

/**
 * Proposals with what was chosen before for the same words: a place for the same name, a reading for a number of the same metric with the same
 * sign. What was chosen comes first and names the report; it stays in doubt. `figures`: of the operator, the latest first.
 */
export function withEarlierChoices(
  text: string,
  proposals: readonly TextProposal[],
  figures: readonly EarlierFigure[],
): TextProposal[] {
  const known = figures.map((figure) => ({ ...figure, folded: ` ${fold(figure.words)} ` }))
  return proposals.map((proposal) => {
    if (!asksForChoice(proposal)) return proposal
    const earlier: EarlierChoice[] = []
    const places = proposal.places.map((place) => {
      const { start, end, options } = place
      const name = ` ${fold(place.text)} `
      if (options.length < 2 || name.trim() === '') return place
      for (const { folded, places: chosen, report } of known) {
        const meant = options.filter(({ code }) => chosen.includes(code))
        if (meant.length !== 1 || !folded.includes(name)) continue
        earlier.push({ of: 'place', words: { start, end }, ...report })
        return { ...place, options: [...meant, ...options.filter((option) => !meant.includes(option))] }
      }
      return place
    })
    const readings = readingsAsBefore(text, proposal, known, earlier)
    return { ...proposal, places, readings, earlier }
  })
}

function readingsAsBefore(
  text: string,
  { readings, metric, mark }: TextProposal,
  figures: readonly EarlierFigure[],
  earlier: EarlierChoice[],
): TextProposal['readings'] {
  const [own] = ambiguousNumbers(text.slice(mark.start, mark.end))
  if (readings.length !== 2 || own === undefined) return readings
  for (const figure of figures) {
    if (figure.metric !== metric) continue
    const way = wayOf(figure, own.sign)
    if (way === null) continue
    const meant = readings.findIndex(({ printed }) => isSame(printed.amount, own[way]))
    if (meant < 0) return readings
    earlier.push({ of: 'number', words: mark, ...figure.report })
    return [elementAt(readings, meant), elementAt(readings, 1 - meant)]
  }
  return readings
}

/** A number with one sign before three digits: read as thousands, and as a fraction. */
interface AmbiguousNumber {
  sign: string
  thousands: string
  fraction: string
}

const AMBIGUOUS = /(?<![\d.,])(\d{1,3})([.,])(\d{3})(?!\d|[.,]\d)/g

function ambiguousNumbers(text: string): AmbiguousNumber[] {
  return [...text.matchAll(AMBIGUOUS)].map(([, whole = '', sign = '', rest = '']) => ({
    sign,
    thousands: whole + rest,
    fraction: `${whole}.${rest}`,
  }))
}

/** How the numbers with this sign in the words of a figure were read; null where they do not tell. */
function wayOf({ words, amount }: EarlierFigure, sign: string): 'thousands' | 'fraction' | null {
  const numbers = ambiguousNumbers(words).filter((number) => number.sign === sign)
  if (numbers.some(({ fraction }) => isSame(fraction, amount))) return 'fraction'
  return numbers.some(({ thousands }) => isSame(thousands, amount)) ? 'thousands' : null
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [decimalOf(a), decimalOf(b)]
  return first !== null && second !== null && compareDecimals(first, second) === 0
}

function decimalOf(text: string): Decimal | null {
  const read = parseDecimal(text)
  return read.ok ? read.value : null
}
