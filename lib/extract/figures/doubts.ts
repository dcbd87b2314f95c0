import type { ParsedText, TokenSpan } from '../lexing/parsed-text'
import type { Doubt, DoubtReason, Range } from '../types'
import type { Origin } from './candidates'
import { kindOf } from './metric'
import type { Placed } from './part-whole'

const ORIGINS: Readonly<Partial<Record<Origin, DoubtReason>>> = {
  before: 'from the sentence before',
  sum: 'sum of the sentence before',
  heading: 'from the heading',
  paragraph: 'from an earlier paragraph',
  only: 'only place of the text',
}

/** What of a figure is not said in its own sentence, or may be read in another way. `isReported`: the day of the report is known. */
export function doubtsOf(reading: ParsedText, figure: Placed, isReported: boolean): Doubt[] {
  const range = (span: TokenSpan | null | undefined): Range | null =>
    span ? reading.range(span.first, span.last) : null
  return [
    ...numberDoubts(figure, range(figure.number)),
    ...metricDoubts(figure, range(figure.noun ?? figure.unit?.hit)),
    ...deedDoubts(figure, range(figure.deed)),
    ...windowDoubts(figure, range(figure.window), isReported),
    ...placeDoubts(figure, range(figure.places)),
  ]
}

function numberDoubts({ others, restated, number, value }: Placed, words: Range | null): Doubt[] {
  const isRestated = restated.some((other) => other !== value)
  const reasons: DoubtReason[] = [
    ...(others.length > 0 || isRestated ? (['two readings'] as const) : []),
    ...(number.isBroken === true ? (['broken number'] as const) : []),
    ...(number.form === 'several' ? (['open number'] as const) : []),
  ]
  return reasons.map((reason) => ({ of: 'number', reason, words }))
}

function metricDoubts(figure: Placed, words: Range | null): Doubt[] {
  const { echo, metric, noun, whole, part } = figure
  if (echo === true) return [{ of: 'metric', reason: 'noun of another figure', words }]
  const isBare = (metric === 'aid' || metric === 'roads') && noun === null
  if (isBare) return [{ of: 'metric', reason: 'by default', words }]
  const isUnknownPart = whole !== null && part === null && kindOf(figure) === null
  return isUnknownPart ? [{ of: 'part', reason: 'by default', words }] : []
}

function deedDoubts({ deed, origins, metric }: Placed, words: Range | null): Doubt[] {
  if (deed === null) return [{ of: 'status', reason: 'no verb', words: null }]
  if (origins.deed === 'before') return [{ of: 'status', reason: 'from the sentence before', words }]
  // Crews that surveyed ground may have searched it, or have looked at it only.
  if (metric === 'area' && deed.status === 'surveyed')
    return [{ of: 'status', reason: 'survey or search', words }]
  return origins.hasOtherDeeds ? [{ of: 'status', reason: 'several verbs', words }] : []
}

function windowDoubts(
  { window, origins, metric }: Placed,
  words: Range | null,
  isReported: boolean,
): Doubt[] {
  if (window === null) return [{ of: 'window', reason: 'by default', words: null }]
  const from = ORIGINS[origins.window]
  if (from !== undefined) return [{ of: 'window', reason: from, words }]
  const isVague =
    window.fromPrecision === 'recent' ||
    (window.basis === 'period' && metric !== 'contamination' && window.from === null)
  if (isVague || (window.to === null && isReported)) return [{ of: 'window', reason: 'vague words', words }]
  if (window.to === null) return [{ of: 'window', reason: 'day of the report not known', words }]
  return origins.hasOtherWindows ? [{ of: 'window', reason: 'several in the sentence', words }] : []
}

function placeDoubts({ places, origins, window }: Placed, words: Range | null): Doubt[] {
  // A total that names no place is of the whole country, and so is all that a text tells which names no place at all.
  if (places === null) {
    const isWhole = window?.basis === 'total' || !origins.isElsewhere
    return isWhole ? [] : [{ of: 'place', reason: 'by default', words: null }]
  }
  const from = ORIGINS[origins.place]
  if (from !== undefined) return [{ of: 'place', reason: from, words }]
  if (places.places.some(({ codes }) => codes.length === 0))
    return [{ of: 'place', reason: 'not on record', words }]
  const isJoint = places.places.length > 1 && origins.areOtherPlaces
  if (origins.hasOtherPlaces || isJoint) return [{ of: 'place', reason: 'several in the sentence', words }]
  return []
}
