import { roundedFrom } from '@/lib/quantities/rounding'
import { sameArea } from './area'
import type { Case } from './evidence'
import type { ReadFigure } from './side'
import type { Finding, KnownStream, Remedy } from './types'

type Compare = (given: Case) => Finding | null

/**
 * A contradiction that rounding explains: with what one side may have been before it was rounded, nothing is found. It is told as
 * such, and is no contradiction; the ledger takes exact amounts as they stand, so "about" is offered where the entered one is
 * rounded. Any other finding stays as it is.
 */
export function orRounded(compare: Compare, given: Case): Finding | null {
  const found = compare(given)
  if (found === null || found.severity !== 'contradicts') return found
  const { figure } = given
  const before = roundedFrom(figure)
  if (before !== null && compare({ ...given, figure: { ...figure, bounds: before } }) === null)
    return told(found, [{ do: 'set_qualifier', qualifier: 'about' }])
  return compare(othersRounded(given)) === null ? told(found, []) : found
}

const told = (found: Finding, remedies: readonly Remedy[]): Finding => ({
  ...found,
  variant: 'rounded',
  severity: 'unlikely',
  remedies: [...remedies, { do: 'answer', check: found.check, reason: 'rounding' }],
})

/** The same case with every exact amount of the account, but the figure's own, as it may have been. */
function othersRounded(given: Case): Case {
  const account = given.account.map(roundedStream)
  const own = account.find(({ area }) => sameArea(area, given.figure.places))
  const rows = given.rows.map(({ area, rows }) => ({ area, rows: rows.map(roundedRow) }))
  return { ...given, account, own, rows, sameDays: given.sameDays.map(roundedRow) }
}

/** What rows and streams may have been, kept for as long as these are: each is held against many figures. */
const roundedRows = new WeakMap<ReadFigure, ReadFigure>()
const roundedStreams = new WeakMap<KnownStream, KnownStream>()

function roundedRow(row: ReadFigure): ReadFigure {
  const rounded = roundedRows.get(row) ?? { ...row, bounds: roundedFrom(row) ?? row.bounds }
  roundedRows.set(row, rounded)
  return rounded
}

function roundedStream(stream: KnownStream): KnownStream {
  const rounded = roundedStreams.get(stream) ?? withRounded(stream)
  roundedStreams.set(stream, rounded)
  return rounded
}

/** A point is rounded where one figure alone says it. */
function withRounded(stream: KnownStream): KnownStream {
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
