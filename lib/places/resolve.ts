import { distance } from 'fastest-levenshtein'
import { elementAt } from '@/lib/lookup/element-at'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { fold } from './fold'
import { byCodeUnits, PLACE_KINDS, type PlaceKind, placeTree } from './tree'

/**
 * A place with what it is called: a name per language ({ en: 'Aleppo', ar: 'حلب' }; null where none is on record) and
 * other spellings.
 */
export type NamedPlace = {
  code: string
  parent: string | null
  kind: PlaceKind
  names: Readonly<Record<string, string | null>>
  aliases: readonly string[]
  /** Other codes that mean it: of gazetteers, and of places that are merged into it. */
  otherCodes?: readonly string[]
}

export type PlaceOffer = Pick<NamedPlace, 'code' | 'kind'> & { name: string; names?: NamedPlace['names'] }

/** What a text says within a country, or what is wrong with it. */
export type PlaceResolution =
  | { kind: 'place'; code: string }
  | { kind: 'unknown'; nearest: PlaceOffer[]; problem: Problem }
  | { kind: 'ambiguous'; candidates: PlaceOffer[]; problem: Problem }
  | { kind: 'elsewhere'; country: string; problem: Problem }

export type PlaceResolver = (text: string, country: string) => PlaceResolution

/** The words by which a report tells a place from its namesake: "Aleppo city", "Aleppo governorate". */
const KIND_WORDS: Readonly<Record<PlaceKind, readonly string[]>> = {
  country: ['country'],
  admin1: ['admin 1', 'governorate'],
  admin2: ['admin 2', 'district'],
  admin3: ['admin 3', 'sub-district'],
  city: ['city'],
  locality: ['locality'],
}

const MOST_OFFERS = 3
const MOST_REMEMBERED = 20_000
const LONGEST_COMPARED = 80

/**
 * Makes the function that turns the text of a `places` cell into a place code.
 *
 * A code comes first, exactly as written; a code of another country is 'elsewhere'. Else the folded text must be the
 * name or an alias, in any language, of one place within the country, or a name followed by its kind ("Aleppo, city").
 * What fits two places is never decided: both are offered. What fits none is answered with the nearest names.
 * Answers are remembered, so that a million rows cost a million map look-ups.
 */
export function placeResolver(places: Iterable<NamedPlace>): PlaceResolver {
  const list = [...places]
  const tree = placeTree(list)
  const codeNow = new Map(
    list.flatMap(({ code, otherCodes }) => (otherCodes ?? []).map((former) => [former, code])),
  )
  const countries = new Map<string, Country>()
  // Folding every spelling takes milliseconds, and many a file names all its places by code.
  const spellingsWithin = (country: string) => {
    let found = countries.get(country)
    if (!found) {
      found = spellingsOf(list.filter(({ code }) => tree.countryOf(code) === country))
      if (tree.has(country)) countries.set(country, found)
    }
    return found
  }
  const remembered = new Map<string, Map<string, PlaceResolution>>()
  let count = 0
  return (text, country) => {
    let answers = remembered.get(country)
    const known = answers?.get(text)
    if (known) return known
    if (!answers || count >= MOST_REMEMBERED) {
      if (count >= MOST_REMEMBERED) remembered.clear()
      count = 0
      answers = new Map()
      remembered.set(country, answers)
    }
    const code = codeNow.get(text) ?? text
    const answer = resolve(code, country, tree.countryOf(code), spellingsWithin)
    answers.set(text, answer)
    count += 1
    return answer
  }
}

type Country = {
  /** Folded name, alias, or name with kind -> the places it fits. */
  offersOf: Map<string, PlaceOffer[]>
  all: PlaceOffer[]
}

function spellingsOf(places: readonly NamedPlace[]): Country {
  const country: Country = { offersOf: new Map(), all: [] }
  for (const place of places) addPlace(country, place)
  return country
}

function addPlace(found: Country, place: NamedPlace): void {
  const { code, kind, names, aliases } = place
  const written = Object.values(names).filter((name) => name !== null)
  const offer = { code, name: names.en ?? written[0] ?? code, names, kind }
  found.all.push(offer)
  const spellings = new Set([...written, ...aliases].map(fold))
  for (const name of written) {
    for (const word of KIND_WORDS[kind]) spellings.add(fold(`${name} ${word}`))
  }
  spellings.delete('')
  for (const spelling of spellings) {
    const offers = found.offersOf.get(spelling)
    if (offers) offers.push(offer)
    else found.offersOf.set(spelling, [offer])
  }
}

function resolve(
  text: string,
  country: string,
  countryOfCode: string | null,
  spellingsWithin: (country: string) => Country,
): PlaceResolution {
  if (countryOfCode === country) return { kind: 'place', code: text }
  if (countryOfCode !== null) {
    const problem = problemWith('placeElsewhere', { text, country: countryOfCode, asked: country })
    return { kind: 'elsewhere', country: countryOfCode, problem }
  }
  const within = spellingsWithin(country)
  const folded = fold(text)
  const candidates = [...(within.offersOf.get(folded) ?? [])].sort(byKindAndCode)
  if (candidates.length === 1) return { kind: 'place', code: elementAt(candidates, 0).code }
  if (candidates.length > 1) {
    const problem = problemWith('ambiguousPlace', { text, count: candidates.length, choices: candidates })
    return { kind: 'ambiguous', candidates, problem }
  }
  const nearest = nearestTo(folded, text, within)
  const found = nearest.length === 0 ? 'none' : nearest.length === 1 ? 'one' : 'several'
  return { kind: 'unknown', nearest, problem: problemWith('unknownPlace', { text, country, found, nearest }) }
}

/** The places whose code or any spelling differs in at most half of the letters, the closest three. */
function nearestTo(folded: string, text: string, within: Country): PlaceOffer[] {
  if (folded === '' || folded.length > LONGEST_COMPARED) return []
  const limit = Math.max(1, Math.floor(folded.length / 2))
  const best = new Map<string, { offer: PlaceOffer; far: number }>()
  const consider = (spelling: string, written: string, offers: PlaceOffer[]) => {
    if (Math.abs(spelling.length - written.length) > limit) return
    const far = distance(spelling, written)
    if (far > limit) return
    for (const offer of offers) {
      if (far < (best.get(offer.code)?.far ?? limit + 1)) best.set(offer.code, { offer, far })
    }
  }
  for (const [spelling, offers] of within.offersOf) consider(spelling, folded, offers)
  for (const offer of within.all) consider(offer.code.toLowerCase(), text.toLowerCase(), [offer])
  return [...best.values()]
    .sort((a, b) => a.far - b.far || byKindAndCode(a.offer, b.offer))
    .slice(0, MOST_OFFERS)
    .map(({ offer }) => offer)
}

function byKindAndCode(a: PlaceOffer, b: PlaceOffer): number {
  return PLACE_KINDS.indexOf(a.kind) - PLACE_KINDS.indexOf(b.kind) || byCodeUnits(a.code, b.code)
}
