import type { Day } from '../periods/day'
import type { Qualifier } from '../quantities/bounds'
import { qualifierOf } from './amounts'
import { concerns, type Deed, deedsOf } from './deeds'
import { isAmount } from './distractors'
import { withEchoes } from './echoes'
import { metricOf } from './metric'
import { type Nearness, nearnessIn } from './nearness'
import type { Hit } from './phrases'
import type { PlacesThere } from './places'
import { type Quantity, quantitiesOf } from './quantities'
import { amountsOf } from './ranges'
import { nameOf, type Reading, type Stretch, within } from './reading'
import type { Sentence } from './sentences'
import type { MetricKey } from './types'
import { type WindowThere, windowsOf } from './windows'

/** A figure as its sentence gives it, before figures are compared with each other. */
export type Draft = Quantity & {
  sentence: Sentence
  metric: MetricKey
  qualifier: Qualifier
  qualifierHit: Hit | null
  deed: Deed | null
  window: WindowThere | null
  places: PlacesThere | null
}

/** What one sentence hands on to the next, where that does not say it anew. */
type Context = {
  last: Quantity | null
  deeds: readonly Deed[]
  nouns: ReadonlySet<string>
  window: WindowThere | null
  places: PlacesThere | null
}

const AGAINST_THE_ORDER = 6
const BESIDE = 3

/** The figures of a text, sentence by sentence. */
export function draftsOf(reading: Reading, places: readonly PlacesThere[], reference: Day | null): Draft[] {
  let context: Context = { last: null, deeds: [], nouns: new Set(), window: null, places: null }
  return reading.sentences.flatMap((sentence) => {
    const windows = windowsOf(reading, sentence, reference)
    const taken = [...windows, ...reading.hitsIn('skip', sentence), ...reading.hitsIn('time', sentence)]
    const free = within(reading.numbers, sentence).filter((number) => isAmount(reading, number, taken))
    const bare = quantitiesOf(reading, sentence, amountsOf(reading, free))
    const quantities = withEchoes(reading, sentence, bare, context.last)
    const deeds = deedsOf(reading, sentence)
    const nouns = new Set(reading.hitsIn('noun', sentence).map(nameOf))
    const here = specific(within(places, sentence))
    const nearness = nearnessIn(reading.tokens, sentence, quantities)
    const around = {
      deeds: namesOf(deeds.length > 0 ? deeds : context.deeds),
      nouns: nouns.has('aid') ? nouns : union(nouns, context.nouns),
    }
    const shared = withoutOwn(windows, quantities, nearness)
    const drafts: Draft[] = []
    for (const quantity of quantities) {
      const metric = metricOf(quantity, around)
      if (metric === null) continue
      const ours = deeds.filter((deed) => concerns(deed, metric))
      const inherited = context.deeds.filter((deed) => concerns(deed, metric)).at(-1) ?? null
      const { qualifier, hit } = qualifierOf(reading, quantity.number, quantity.last)
      drafts.push({
        ...quantity,
        sentence,
        metric,
        qualifier: quantity.high ? 'between' : quantity.number.form === 'several' ? 'at_least' : qualifier,
        qualifierHit: hit,
        deed: nearest(quantity, quantities, ours, nearness) ?? inherited,
        window: nearest(quantity, [], quantity.echo ? windows : shared, nearness) ?? context.window,
        places: nearest(quantity, quantities, here, nearness) ?? context.places,
      })
    }
    context = {
      last: quantities.at(-1) ?? context.last,
      deeds: deeds.length > 0 ? deeds : context.deeds,
      nouns,
      window: drafts[0]?.window ?? windows.at(-1) ?? context.window,
      places: drafts.at(-1)?.places ?? here.at(-1) ?? context.places,
    }
    return drafts
  })
}

/**
 * What belongs to a quantity: the nearest, where order decides between two that are as near. A sentence that begins with
 * what is said ("cleared 20") goes on so; one that begins with figures ("20 were cleared") has it behind each.
 */
function nearest<T extends Stretch & { weight?: number }>(
  quantity: Quantity,
  quantities: readonly Quantity[],
  candidates: readonly T[],
  nearness: Nearness,
): T | null {
  const [first] = candidates
  if (!first || candidates.length === 1) return first ?? null
  const figuresFirst = quantities.length > 0 && quantities[0]!.first < first.first
  let best: { candidate: T; far: number } | null = null
  for (const candidate of candidates) {
    const stands = candidate.first < quantity.first ? 'before' : 'behind'
    const against = quantities.length > 0 && (stands === 'before') === figuresFirst ? AGAINST_THE_ORDER : 0
    const far = nearness(quantity, candidate) + against + (candidate.weight ?? 0)
    if (best === null || far < best.far) best = { candidate, far }
  }
  return best!.candidate
}

/** Windows that belong to more than an echo: "31 mines, and 5,600 since the beginning" says nothing of when the 31 were. */
function withoutOwn(
  windows: readonly WindowThere[],
  quantities: readonly Quantity[],
  nearness: Nearness,
): WindowThere[] {
  const echoes = quantities.filter(({ echo }) => echo)
  return windows.filter((window) => !echoes.some((echo) => nearness(echo, window) <= BESIDE))
}

/** Places, without the country where something nearer is named. */
function specific(places: readonly PlacesThere[]): readonly PlacesThere[] {
  const inside = places.filter(({ isCountry }) => !isCountry)
  return inside.length > 0 ? inside : places
}

function namesOf(deeds: readonly Deed[]): ReadonlySet<string> {
  return new Set(deeds.flatMap(({ names }) => [...names]))
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...a, ...b])
}
