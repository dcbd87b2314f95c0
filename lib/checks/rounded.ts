import { roundedFrom } from '../quantities/rounding'
import { type Case, caseOf } from './evidence'
import type { ReadFigure } from './side'
import type { CheckContext, EnteredReport, Finding, KnownStream, Remedy } from './types'

type Compare = (given: Case) => Finding | null

/**
 * A contradiction that rounding explains: with what one side may have been before it was rounded, nothing is found. It is told as
 * such, and is no contradiction; the ledger takes exact amounts as they stand, so "about" is offered where the entered one is
 * rounded. Any other finding stays as it is.
 */
export function orRounded(compare: Compare, given: Case): Finding | null {
  const found = compare(given)
  if (found === null || found.severity !== 'contradicts') return found
  const { figure, report, context, surroundings } = given
  const before = roundedFrom(figure)
  if (before !== null && compare({ ...given, figure: { ...figure, bounds: before } }) === null)
    return told(found, [{ do: 'set_qualifier', qualifier: 'about' }])
  const others = caseOf(figure, roundedReport(report, figure), roundedContext(context, figure), surroundings)
  return compare(others) === null ? told(found, []) : found
}

const told = (found: Finding, remedies: readonly Remedy[]): Finding => ({
  ...found,
  variant: 'rounded',
  severity: 'unlikely',
  remedies: [...remedies, { do: 'answer', check: found.check, reason: 'rounding' }],
})

function roundedReport(report: EnteredReport, figure: ReadFigure): EnteredReport {
  const figures = report.figures.map((other) =>
    other === figure ? other : { ...other, bounds: roundedFrom(other) ?? other.bounds },
  )
  return { ...report, figures }
}

/** The streams of the figure's account with every exact amount as it may have been; a point where one alone says it. */
function roundedContext(
  context: CheckContext,
  { operator, country, metric, part }: ReadFigure,
): CheckContext {
  const isOwn = (stream: KnownStream) =>
    stream.operator === operator &&
    stream.country === country &&
    stream.metric === metric.key &&
    stream.part === part
  return {
    ...context,
    streams: context.streams.map((stream) => (isOwn(stream) ? roundedStream(stream) : stream)),
  }
}

function roundedStream(stream: KnownStream): KnownStream {
  const figures = stream.figures.map((known) => ({ ...known, ...roundedFrom(known) }))
  const points = stream.points.map((point) => {
    const said = stream.figures.find(
      ({ counts, basis, to, value }) =>
        counts && basis === 'total' && to === point.day && value === point.value,
    )
    return said === undefined ? point : { ...point, ...roundedFrom(said) }
  })
  return { ...stream, figures, points }
}
