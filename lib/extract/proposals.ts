import { toBase } from '../quantities/units'
import { kindOf } from './metric'
import { nameOf, type Reading, type Stretch } from './reading'
import { unitCodeOf } from './readings'
import type { Alternative, MetricKey, Proposal, Range, Status } from './types'
import type { Placed } from './wholes'

/** What no operator is known to report for a single day, in base units: such an amount without a window is a running total. */
const BEYOND_A_DAY: Readonly<Record<MetricKey, bigint>> = {
  devices: 2_000n,
  buildings: 300n,
  roads: 50_000n,
  area: 2_000_000n,
  aid: 5_000_000_000n,
}

/** Figures as they are proposed, in the order of the text; the same figure said twice is proposed once. */
export function proposalsOf(reading: Reading, figures: readonly Placed[]): Proposal[] {
  const kept: Placed[] = []
  const proposals: Proposal[] = []
  for (const figure of figures) {
    const status = statusOf(reading, figure, figures)
    if (status === null) continue
    const whole =
      figure.whole === null
        ? -1
        : kept.findIndex(({ first, last }) => first === figure.whole!.first && last === figure.whole!.last)
    const proposal = proposalOf(reading, figure, status, figures, whole < 0 ? null : whole)
    if (proposals.some((known) => isSame(known, proposal))) continue
    kept.push(figure)
    proposals.push(proposal)
  }
  return proposals
}

function proposalOf(
  reading: Reading,
  figure: Placed,
  status: Status,
  figures: readonly Placed[],
  within: number | null,
): Proposal {
  const unit = unitCodeOf(figure)
  const { window } = figure
  const basis = window?.basis ?? (isBeyondADay(figures) ? 'total' : 'period')
  const range = ({ first, last }: Stretch): Range => reading.range(first, last)
  return {
    metric: figure.metric,
    part: figure.part,
    kind: kindOf(figure),
    within,
    amount: figure.amount,
    amountTo: figure.amountTo,
    unit,
    value: figure.value,
    high: figure.amountTo === null ? null : toBase(figure.amountTo, unit),
    qualifier: figure.qualifier,
    basis,
    from: window?.from ?? null,
    to: window?.to ?? null,
    status,
    places: figure.places?.places ?? [],
    alternatives: alternativesOf(figure),
    words: {
      number: range(figure.number),
      unit: figure.unit ? range(figure.unit.hit) : null,
      noun: figure.noun ? range(figure.noun) : null,
      verb: figure.deed ? range(figure.deed) : null,
      qualifier: figure.qualifierHit ? range(figure.qualifierHit) : null,
      window: window ? range(window) : null,
      excerpt: range(figure.sentence),
    },
  }
}

/**
 * What was done; null for what is no figure of work at all ("planted 200 mines"), and where nothing is said. Ground that crews
 * searched while they removed items is checked ground; a survey alone is not.
 */
function statusOf(reading: Reading, figure: Placed, figures: readonly Placed[]): Status | null {
  const { deed, sentence } = figure
  if (deed) {
    const searched = deed.status === 'surveyed' && figures.some(({ metric }) => metric === 'devices')
    return deed.status === 'other' ? null : searched ? 'done' : deed.status
  }
  const isResult = reading.hitsIn('refer', sentence).some((hit) => nameOf(hit) === 'result')
  const isTold = figures.some((other) => other.sentence === sentence && other.deed?.status === 'done')
  return isResult || isTold || figure.metric === 'aid' ? 'done' : null
}

function isBeyondADay(figures: readonly Placed[]): boolean {
  return figures.some((other) => other.window === null && other.value >= BEYOND_A_DAY[other.metric])
}

function alternativesOf(figure: Placed): Alternative[] {
  const unit = unitCodeOf(figure)
  const values = figure.others.map((amount): Alternative => ({ value: toBase(amount, unit), amount }))
  const restated = figure.restated
    .filter((value) => apart(value, figure.value) > RESTATED_WITHIN)
    .map((value): Alternative => ({ value, amount: { digits: value, scale: 0 } }))
  return [...values, ...restated]
}

const RESTATED_WITHIN = 0.02

function apart(a: bigint, b: bigint): number {
  return Math.abs(Number(a) / Number(b) - 1)
}

function isSame(a: Proposal, b: Proposal): boolean {
  const codes = ({ places }: Proposal) => places.map(({ text }) => text).join()
  return (
    a.metric === b.metric &&
    a.part === b.part &&
    a.value === b.value &&
    a.status === b.status &&
    a.kind === b.kind &&
    (codes(a) === codes(b) || a.places.length === 0 || b.places.length === 0)
  )
}
