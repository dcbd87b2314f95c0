import type { Day } from '@/lib/periods/day'
import { toBase } from '@/lib/quantities/units'
import { nameInLanguage, type ParsedText, type TokenSpan } from '../lexing/parsed-text'
import { unitCodeOf } from '../numbers/number-readings'
import type { Alternative, MetricKey, Proposal, ProposalStatus, Range } from '../types'
import { doubtsOf } from './doubts'
import { kindOf } from './metric'
import type { Placed } from './part-whole'
import { ORDNANCE } from './people'

/** What no operator is known to report for a single day, in base units: such an amount without a window is a running total. */
const BEYOND_A_DAY: Readonly<Record<MetricKey, bigint>> = {
  devices: 2_000n,
  buildings: 300n,
  roads: 50_000n,
  area: 2_000_000n,
  aid: 5_000_000_000n,
  area_released: 2_000_000n,
  area_surveyed: 2_000_000n,
  contamination: 0n,
  eore_sessions: 200n,
  eore_reached: 5_000n,
  casualties: 100n,
  victims_assisted: 1_000n,
}

/** Metrics that tell of people: how large one of them is says nothing of the work beside it. */
const OF_PEOPLE: ReadonlySet<MetricKey> = new Set([
  'eore_sessions',
  'eore_reached',
  'casualties',
  'victims_assisted',
])

/** What all figures of a text together say about each. */
type Together = {
  isBeyondADay: boolean
  arePeopleBeyondADay: boolean
  hasDevices: boolean
  hasClearedGround: boolean
  toldIn: ReadonlySet<unknown>
  /** The text speaks of mines or munitions. */
  isOfOrdnance: boolean
}

/** Figures as they are proposed, in the order of the text; the same figure said twice is proposed once. */
export function proposalsOf(
  reading: ParsedText,
  figures: readonly Placed[],
  reference: Day | null,
): Proposal[] {
  const together: Together = {
    isBeyondADay: figures.some((figure) => !OF_PEOPLE.has(figure.metric) && isBeyondADay(figure)),
    arePeopleBeyondADay: figures.some((figure) => OF_PEOPLE.has(figure.metric) && isBeyondADay(figure)),
    hasClearedGround: figures.some(
      ({ metric, deed }) => metric === 'area' && deed?.status === 'done' && deed.names.has('clear'),
    ),
    isOfOrdnance: reading
      .hitsIn('noun', { first: 0, last: reading.tokens.length })
      .some((noun) => ORDNANCE.has(nameInLanguage(noun))),
    hasDevices: figures.some(({ metric }) => metric === 'devices'),
    toldIn: new Set(figures.flatMap(({ deed, sentence }) => (deed?.status === 'done' ? [sentence] : []))),
  }
  const proposals: Said[] = []
  const positions = new Map<number, number>()
  const known = new Map<string, Said[]>()
  for (const figure of figures) {
    const said = statusOf(reading, figure, together)
    if (said === null) continue
    const status = said === 'done' && isYetToCome(figure, reference) ? 'planned' : said
    const within = figure.whole === null ? null : (positions.get(figure.whole.first) ?? null)
    const proposal = {
      ...proposalOf(reading, ...surveyedApart(figure, status), together, within),
      ...confidenceOf(reading, figure, reference !== null),
    }
    const same = saidBefore(known, proposal)
    if (same !== null) {
      same.saidAgain.push(proposal.words.number)
      continue
    }
    positions.set(figure.first, proposals.length)
    proposals.push(proposal)
  }
  return proposals
}

/** What lies behind the day of the report is not done: "400 km² by 2026". */
const isYetToCome = ({ window }: Placed, reference: Day | null) =>
  window?.from != null && reference !== null && window.from > reference

const isBeyondADay = ({ window, value, metric }: Placed) =>
  window === null && metric !== 'contamination' && value >= BEYOND_A_DAY[metric]

/** Few of something are often as many as of something else: only what is larger is known again. */
const FEWEST_KNOWN_AGAIN = 5n

/** A proposal while others are held against it. */
type Said = Proposal & { saidAgain: Range[] }

/** The same figure where it was said before, of the same places or where one of the two names none; remembers it. */
function saidBefore(said: Map<string, Said[]>, proposal: Said): Said | null {
  const { metric, part, kind, value, status } = proposal
  const key = [metric, part, kind, value, status].join()
  const known = said.get(key) ?? []
  said.set(key, known)
  const names = namesOf(proposal)
  const isSame = (other: Said) =>
    namesOf(other) === names || (value >= FEWEST_KNOWN_AGAIN && (names === '' || namesOf(other) === ''))
  const same = known.find(isSame) ?? null
  if (same === null) known.push(proposal)
  return same
}

const namesOf = ({ places }: Proposal) => places.map(({ text }) => text).join()

/** How sure a figure is, and where the text says it again. */
function confidenceOf(
  reading: ParsedText,
  figure: Placed,
  isReported: boolean,
): Pick<Said, 'doubts' | 'isSure' | 'saidAgain'> {
  const doubts = doubtsOf(reading, figure, isReported)
  const saidAgain = (figure.rounded ?? []).map(({ first, last }) => reading.range(first, last))
  return { doubts, isSure: doubts.length === 0, saidAgain }
}

function proposalOf(
  reading: ParsedText,
  figure: Placed,
  status: ProposalStatus,
  together: Together,
  within: number | null,
): Omit<Proposal, 'doubts' | 'isSure' | 'saidAgain'> {
  const unit = unitCodeOf(figure)
  const { window } = figure
  const isLarge = OF_PEOPLE.has(figure.metric) ? together.arePeopleBeyondADay : together.isBeyondADay
  const isLevel = figure.metric === 'contamination'
  const basis = isLevel ? 'level' : (window?.basis ?? (isLarge ? 'total' : 'period'))
  const range = ({ first, last }: TokenSpan): Range => reading.range(first, last)
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
    // A level is of the day on which it stood, and of none before.
    from: isLevel ? null : (window?.from ?? null),
    to: window?.to ?? null,
    fromPrecision: window?.fromPrecision ?? 'day',
    toPrecision: window?.toPrecision ?? 'day',
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
 * searched while they removed items is checked ground, unless the text tells of cleared ground besides; a survey alone is not.
 */
function statusOf(reading: ParsedText, figure: Placed, together: Together): ProposalStatus | null {
  const { deed, sentence, metric } = figure
  if (metric === 'aid' && figure.isOnItsWay) return 'planned'
  // "How to act before a device" tells of none.
  if (figure.number.form === 'article' && !(deed && isIn(sentence, deed))) return null
  if (metric === 'contamination') return 'done'
  // A fire destroys forest, and houses stay without light: only a verb of this work, or mines, make ground and buildings a figure.
  const isOfGround = metric === 'area' || metric === 'roads' || metric === 'buildings'
  if (
    isOfGround &&
    !together.isOfOrdnance &&
    (deed === null || deed.status === 'negated') &&
    !deed?.names.has('clear')
  )
    return null
  if (deed) {
    // Ground that was looked at, beside ground that was cleared, was surveyed.
    const isLookedAt =
      metric === 'area' && deed.status === 'done' && [...deed.names].every((name) => name === 'check')
    if (isLookedAt && together.hasClearedGround) return 'surveyed'
    if (deed.status !== 'surveyed') return deed.status === 'other' ? null : deed.status
    return together.hasDevices && !together.hasClearedGround ? 'done' : 'surveyed'
  }
  const isResult = reading.hitsIn('refer', sentence).some((hit) => nameInLanguage(hit) === 'result')
  const isTold = together.toldIn.has(sentence)
  return isResult || isTold || figure.metric === 'aid' ? 'done' : null
}

const isIn = (sentence: TokenSpan, { first }: TokenSpan) => first >= sentence.first && first <= sentence.last

/** Ground that was surveyed, and neither checked nor cleared, is counted by a metric of its own. */
const surveyedApart = (figure: Placed, status: ProposalStatus): [Placed, ProposalStatus] =>
  figure.metric === 'area' && status === 'surveyed'
    ? [{ ...figure, metric: 'area_surveyed' }, 'done']
    : [figure, status]

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
