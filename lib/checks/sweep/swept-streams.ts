import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import type { AreaSurroundings } from '../area'
import type { EnteredFigure, KnownStream } from '../types'
import { type SweptClaim, SweptStream } from './swept-stream'

/** So many streams beside its own are looked at for a figure, the longest. */
const mostStreams = 500

/** A stream with those of its part that lie inside its area, and those whose areas hold it; the longest first. */
interface Placed {
  stream: SweptStream
  inside: Placed[]
  around: Placed[]
}

type Account = Pick<KnownStream, 'operator' | 'country' | 'metric'>

/** The streams of the claims of an account, found by part and area. */
export class SweptStreams {
  readonly #byPart = new Map<string, Map<string, Placed>>()

  constructor(account: Account, claims: readonly SweptClaim[], surroundings: AreaSurroundings) {
    const sizes = new Map<string, { claim: SweptClaim; size: number }>()
    for (const claim of claims) {
      const name = `${claim.part}\n${keyOf(claim.area)}`
      const sized = sizes.get(name)
      if (sized === undefined) sizes.set(name, { claim, size: 1 })
      else sized.size++
    }
    for (const { claim } of [...sizes.values()].sort((a, b) => b.size - a.size)) {
      const { part, area } = claim
      const ofPart = this.#byPart.get(part) ?? new Map<string, Placed>()
      this.#byPart.set(part, ofPart)
      ofPart.set(keyOf(area), { stream: new SweptStream(account, part, area), inside: [], around: [] })
    }
    for (const ofPart of this.#byPart.values()) relate(ofPart, surroundings)
  }

  of({ part, area }: Pick<SweptClaim, 'part' | 'area'>): SweptStream {
    return entryOf(entryOf(this.#byPart, part), keyOf(area)).stream
  }

  /** What the checks of the figures of a report, all of one account, need of its streams. */
  known(figures: readonly EnteredFigure[]): KnownStream[] {
    const parts = figures.filter(({ part }) => part !== '')
    if (parts.length === 0) return this.#knownOf('', figures, [])
    const names = new Set(['', ...parts.map(({ part }) => part)])
    return [...names].flatMap((name) => {
      const own = figures.filter(({ part }) => part === name)
      return this.#knownOf(name, own, name === '' ? parts : [])
    })
  }

  /** Of one part; `parts` are held against the streams of their very areas alone, as parts of a whole. */
  #knownOf(part: string, figures: readonly EnteredFigure[], parts: readonly EnteredFigure[]): KnownStream[] {
    const ofPart = this.#byPart.get(part)
    if (ofPart === undefined) return []
    const own = new Map<SweptStream, EnteredFigure[]>()
    for (const figure of [...figures, ...parts]) {
      const stream = ofPart.get(keyOf(figure.places))?.stream
      if (stream !== undefined) own.set(stream, [...(own.get(stream) ?? []), figure])
    }
    const others = new Set<SweptStream>()
    for (const figure of figures) addCompared(others, ofPart, figure, own)
    const asked = {
      ends: distinct([...figures, ...parts].map(({ to }) => to)),
      starts: distinct(figures.map(({ from }) => from)),
    }
    const known = [...own].flatMap(([stream, near]) => (stream.size > 0 ? [stream.known(asked, near)] : []))
    let count = 0
    for (const stream of others) {
      if (count === mostStreams) break
      if (stream.size === 0 || own.has(stream)) continue
      known.push(stream.known(asked, null))
      count++
    }
    return known
  }
}

const keyOf = (area: readonly string[]) => area.join('+')

const distinct = (days: readonly string[]) => [...new Set(days)].filter((day) => day !== '')

/**
 * Adds the streams of other areas that a figure is compared with: those inside its area and around it; all that lies in a place around
 * it where something is known of that at most; and all there are, where it counts from an unknown day.
 */
function addCompared(
  streams: Set<SweptStream>,
  ofPart: ReadonlyMap<string, Placed>,
  { places, basis, from, to }: EnteredFigure,
  own: ReadonlyMap<SweptStream, readonly EnteredFigure[]>,
): void {
  if (basis === 'period' && from === '') {
    for (const { stream } of ofPart.values()) streams.add(stream)
    return
  }
  const placed = ofPart.get(keyOf(places))
  if (placed === undefined) return
  for (const { stream } of placed.inside) streams.add(stream)
  for (const { stream, inside } of placed.around) {
    streams.add(stream)
    const isBounded = stream.isBoundedFrom(to) || own.get(stream)?.some((whole) => whole.to >= to)
    if (stream.area.length === 1 && isBounded) for (const other of inside) streams.add(other.stream)
  }
}

/** An area lies in its first place, in what holds that, or in several places named together. */
function relate(ofPart: ReadonlyMap<string, Placed>, surroundings: AreaSurroundings): void {
  const joint = [...ofPart.values()].filter(({ stream }) => stream.area.length > 1)
  for (const placed of ofPart.values()) {
    const { area } = placed.stream
    const upwards = surroundings.upwards(elementAt(area, 0)).flatMap(({ code }) => ofPart.get(code) ?? [])
    for (const outer of [...upwards, ...joint]) {
      if (!surroundings.isInside(area, outer.stream.area)) continue
      placed.around.push(outer)
      outer.inside.push(placed)
    }
  }
}
