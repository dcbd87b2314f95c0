import { readArea } from '@/lib/exchange/cells/area-cell'
import { PLACE_SEPARATOR } from '@/lib/exchange/claims-format'
import { placesOfList } from '@/lib/places/list-of-places'
import type { PlaceOffer } from '@/lib/places/resolve'
import { PLACE_KINDS, type PlaceKind } from '@/lib/places/tree'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { KnownIndex } from '../mapping/known-index'
import { AreaFinder } from './area-finder'
import { type NearName, nearestOf, type ValueAnswers } from './value-names'

/** Where a row says that something was: codes joined by ';', what has to be asked first, or what is wrong. */
export type RowPlace =
  | { kind: 'places'; codes: string }
  | { kind: 'left-out' }
  | { kind: 'asked'; text: string; within: string; nearest: () => NearName[] }
  | { kind: 'wrong'; problem: Problem }

/** What a row says of its place: the text and the areas around it, outermost first, as written. */
export interface WrittenPlace {
  text: string
  kind: PlaceKind | undefined
  areas: readonly string[]
  country: string
}

const separator = ' > '
const settlements: readonly PlaceKind[] = ['city', 'locality']
const mostRemembered = 100_000
const mostOffered = 5

/** Finds the places of rows: names within the areas that their rows put them in. It remembers what it has found. */
export class PlaceFinder {
  readonly #remembered = new Map<string, RowPlace>()
  readonly #within = new Map<string, NearName[]>()
  readonly #areas: AreaFinder

  constructor(
    private readonly index: KnownIndex,
    private readonly answers: ValueAnswers,
  ) {
    this.#areas = new AreaFinder(index)
  }

  find(written: WrittenPlace): RowPlace {
    const { text, kind = '', areas, country } = written
    const key = `${country}\t${kind}\t${text}\t${areas.join('\t')}`
    const known = this.#remembered.get(key)
    if (known !== undefined) return known
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    const found = this.#find(written)
    this.#remembered.set(key, found)
    return found
  }

  #find({ text, kind, areas, country }: WrittenPlace): RowPlace {
    let around: string | null = null
    const within: string[] = []
    for (const area of areas) {
      if (area === '') continue
      const found = this.#one({ text: area, kind: undefined, country }, around, within.join(separator), true)
      if (found.kind === 'left-out') return found
      if (found.kind === 'places') around = found.codes
      // A place that is known by itself needs no areas.
      else if (text === '' || !this.#isCode(text, country)) return found
      within.push(area)
    }
    if (text !== '') return this.#one({ text, kind, country }, around, within.join(separator), false)
    return { kind: 'places', codes: around ?? '' }
  }

  #isCode(text: string, country: string): boolean {
    return this.index.tree.countryOf(text) === country
  }

  #one(
    { text, kind, country }: Omit<WrittenPlace, 'areas'>,
    around: string | null,
    within: string,
    isArea: boolean,
  ): RowPlace {
    const answer = this.answers.of('places', text, within)
    if (answer !== null) return answer === '' ? { kind: 'left-out' } : { kind: 'places', codes: answer }
    const { resolve, tree } = this.index
    const asked = (offers: readonly PlaceOffer[]): RowPlace => ({
      kind: 'asked',
      text,
      within,
      nearest: () => this.#nearest({ text, country, isArea }, around, within, offers),
    })
    const isWithin = (code: string) => around === null || code === around || tree.isInside(code, around)
    const area = this.#isCode(text, country)
      ? null
      : this.#areas.find(text, country, { kind, isArea, isWithin })
    if (area !== null) return { kind: 'places', codes: area }
    if (!this.#isNamed(text, country)) {
      const several = isArea ? null : this.#several(text, country)
      return several?.every(isWithin) ? { kind: 'places', codes: several.join(PLACE_SEPARATOR) } : asked([])
    }
    const found = resolve(text, country)
    if (found.kind === 'elsewhere') return { kind: 'wrong', problem: found.problem }
    if (found.kind === 'place') {
      if (isWithin(found.code)) return { kind: 'places', codes: found.code }
      if (!this.#isCode(text, country)) return asked([])
      return { kind: 'wrong', problem: problemWith('outsideArea', { text, within }) }
    }
    if (found.kind === 'ambiguous') {
      const inside = found.candidates.filter(({ code }) => isWithin(code))
      const fitting = ofKind(inside, kind, isArea)
      const [only] = fitting
      return only !== undefined && fitting.length === 1
        ? { kind: 'places', codes: only.code }
        : asked(inside.length > 0 ? inside : found.candidates)
    }
    return asked([])
  }

  /** Whether some place has that code or name; what is a place of another country is so too, and told as such. */
  #isNamed(text: string, country: string): boolean {
    const naming = this.index.countriesNaming(text)
    return naming.has(country) || (naming.size > 0 && this.index.tree.has(text))
  }

  /** The places of a list, where every one of them is known: "Homs; Tadmor and Hama". */
  #several(text: string, country: string): readonly string[] | null {
    const isNamed = (name: string) => this.#isNamed(name, country)
    const names = text
      .split(PLACE_SEPARATOR)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .flatMap((part) => placesOfList(part, isNamed))
    if (names.length < 2 || !names.every(isNamed)) return null
    const read = readArea(text, country, this.index.resolve, this.index.tree)
    return read.ok ? read.codes : null
  }

  /** Places that a name may have meant: those that share it, those of like names within the areas, and the innermost area itself. */
  #nearest(
    { text, country, isArea }: { text: string; country: string; isArea: boolean },
    around: string | null,
    within: string,
    offers: readonly PlaceOffer[],
  ): NearName[] {
    const near = offers.map(({ code, name }) => ({ is: code, name }))
    if (isArea)
      return [...nearestOf(text, this.#areas.namesIn(country, around)), ...near].slice(0, mostOffered)
    const innermost = within.split(separator).at(-1) ?? ''
    const area = around === null ? [] : this.#areaOffers(innermost, around, country)
    const spelt = nearestOf(text, this.#namesWithin(around ?? country))
    const isInside = ({ is }: NearName) => around === null || this.index.tree.isInside(is, around)
    const all = [...near.filter(isInside), ...spelt, ...area, ...near]
    return all.filter(({ is }, at) => all.findIndex((other) => other.is === is) === at).slice(0, mostOffered)
  }

  #areaOffers(name: string, around: string, country: string): NearName[] {
    const found = this.index.resolve(name, country)
    const offers = found.kind === 'ambiguous' ? found.candidates : []
    const known = this.index.places.get(around)
    const own = known === undefined ? [] : [{ is: around, name: known.names.en ?? name }]
    return [...own, ...offers.map(({ code, name }) => ({ is: code, name }))]
  }

  #namesWithin(area: string): NearName[] {
    const known = this.#within.get(area)
    if (known !== undefined) return known
    const names = this.index.known.places.flatMap(({ code, names, aliases }) =>
      this.index.tree.isInside(code, area)
        ? [...Object.values(names), ...aliases].flatMap((name) => (name === null ? [] : { is: code, name }))
        : [],
    )
    this.#within.set(area, names)
    return names
  }
}

/** Those of the kind that the header names; of areas the administrative ones, and of these the outermost. */
function ofKind(
  offers: readonly PlaceOffer[],
  kind: PlaceKind | undefined,
  isArea: boolean,
): readonly PlaceOffer[] {
  const isSettlement = (offer: PlaceOffer) => settlements.includes(offer.kind)
  if (kind !== undefined) {
    const same = offers.filter((offer) => offer.kind === kind)
    if (same.length > 0) return same
    return offers.filter((offer) => isSettlement(offer) === settlements.includes(kind))
  }
  if (!isArea) return offers
  const areas = offers.filter((offer) => !isSettlement(offer))
  const outermost = Math.min(...areas.map((offer) => PLACE_KINDS.indexOf(offer.kind)))
  return areas.filter((offer) => PLACE_KINDS.indexOf(offer.kind) === outermost)
}
