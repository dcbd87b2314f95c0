import { dayNumber } from '@/lib/periods/day'
import { type Case, isRunningWith, runningAround } from '../evidence'
import { medianOf, type Rate, rate, rateBetween, ratesOf } from '../rates'
import { rowSide } from '../side'
import type { Finding } from '../types'

/** Fewer paces than these say nothing of what is usual. */
const fewest = 8
/** Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993): the modified z-score, and the score from which on to look. */
const toScore = 0.6745
const highestScore = 3.5
/** Reports of steady work differ by a quarter without anything being wrong: the spread is not taken as smaller. */
const smallestSpread = Math.log(1.25)

/** A pace far off the stream's own, by the modified z-score of logarithms: work varies by factors, not by amounts. */
export function outlier(given: Case): Finding | null {
  const { figure, own } = given
  // Each figure states one pace at most.
  if (own === undefined || own.figures.length < fewest) return null
  const pace = paceOf(given)
  if (pace === null) return null
  const usual = ratesOf(own.figures).filter(({ to }) => to !== figure.to)
  if (usual.length < fewest) return null
  const logs = usual.map(({ perDay }) => Math.log(perDay))
  const median = medianOf(logs)
  const spread = Math.max(medianOf(logs.map((log) => Math.abs(log - median))), smallestSpread)
  const score = (toScore * Math.abs(Math.log(pace.perDay) - median)) / spread
  if (score <= highestScore) return null
  const value = BigInt(Math.round(Math.exp(median) * pace.days))
  return {
    check: 'outlier',
    variant: 'rate',
    severity: 'unlikely',
    row: figure.row,
    entered: rowSide(figure),
    against: [
      {
        kind: 'count',
        places: figure.places,
        day: figure.to,
        row: null,
        source: null,
        low: value,
        value,
        high: null,
      },
    ],
    remedies: figure.basis === 'period' ? [{ do: 'set_basis', basis: 'total', from: '' }] : [],
  }
}

/** The pace that the figure states, from the running count before it where it is one. */
export function paceOf(given: Case): Rate | null {
  const { figure } = given
  if (figure.to === '' || figure.basis === 'unclear') return null
  if (isRunningWith(figure, figure)) {
    const { before } = runningAround(given)
    if (before !== undefined) return rateBetween(before, { to: figure.to, value: figure.bounds.value })
  }
  if (figure.basis !== 'period' || figure.from === '' || figure.from > figure.to) return null
  const days = dayNumber(figure.to) - dayNumber(figure.from) + 1
  return rate(figure.bounds.value, figure.to, days)
}
