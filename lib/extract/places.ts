import type { Gazetteer } from './gazetteer'
import { findPhrases } from './phrases'
import { nameOf, type Reading, type Stretch } from './reading'
import type { NamedThere } from './types'

/** Places named side by side ("Alep et Damas"), tokens first to last. */
export type PlacesThere = Stretch & { places: readonly NamedThere[]; isCountry: boolean }

type Named = Stretch & { named: NamedThere; isCountry: boolean }

const NONE: ReadonlyMap<number, number> = new Map()

/** The places of a text, those side by side together, in its order. `country` is the place code of the report's country. */
export function placesOf(
  reading: Reading,
  gazetteer: Gazetteer,
  country: string | null,
  isElsewhere: boolean,
): PlacesThere[] {
  const named = [...knownNames(reading, gazetteer, country, isElsewhere), ...unknownNames(reading)].sort(
    (a, b) => a.first - b.first || b.last - a.last,
  )
  const groups: PlacesThere[] = []
  let reach = -1
  let before: Named | null = null
  for (const name of named) {
    if (name.first <= reach) continue
    reach = name.last
    const group = groups.at(-1)
    if (group && before && isBeside(reading, before, name) && group.isCountry === name.isCountry) {
      groups[groups.length - 1] = { ...group, last: name.last, places: [...group.places, name.named] }
    } else
      groups.push({ first: name.first, last: name.last, places: [name.named], isCountry: name.isCountry })
    before = name
  }
  return groups
}

/** Names on record. One of another country is kept by its words alone where the report's country is not on record. */
function knownNames(
  reading: Reading,
  gazetteer: Gazetteer,
  country: string | null,
  isElsewhere: boolean,
): Named[] {
  const { tokens, language } = reading
  const found = new Map<string, Set<string>>()
  for (const { kind, first, last } of findPhrases(gazetteer.names, tokens, NONE, language.spellings)) {
    const key = `${first} ${last}`
    const codes = found.get(key) ?? new Set()
    found.set(key, codes.add(kind))
  }
  return [...found].flatMap(([key, codes]): Named[] => {
    const [first, last] = key.split(' ').map(Number) as [number, number]
    if (!isName(reading, first) || isExcluded(reading, first)) return []
    const known = [...codes].map((code) => gazetteer.place(code))
    const isCountry = known.some(({ kind }) => kind === 'country')
    const here = country === null ? known : known.filter((place) => place.country === country)
    const meant = isElsewhere && !isCountry ? [] : here
    if (meant.length === 0 && !isElsewhere && !isCountry) return []
    const ordered = meant.toSorted(
      (a, b) => rank(reading, first, last, a.kind) - rank(reading, first, last, b.kind),
    )
    const range = reading.range(first, last)
    const text = reading.text.slice(range.start, range.end)
    return [{ first, last, isCountry, named: { ...range, text, codes: ordered.map(({ code }) => code) } }]
  })
}

/** The kind that the words around a name ask for comes first; else the city, which shares its name with what it is the seat of. */
function rank(reading: Reading, first: number, last: number, kind: string): number {
  const said = [...around(reading, first, last)]
  const isArea = kind.startsWith('admin')
  if (said.includes('area')) return isArea ? 0 : 1
  return isArea ? 1 : 0
}

function around(reading: Reading, first: number, last: number): string[] {
  return [
    ...reading.hitsIn('place', { first: first - 3, last: first - 1 }),
    ...reading.hitsAt(last + 1, 'place'),
  ]
    .filter((hit) => (hit.last < first ? hit.last >= first - 2 : true))
    .map(nameOf)
    .filter((name) => name === 'city' || name === 'area')
}

/** Names begin with a capital, in scripts that have them. */
function isName({ tokens, language }: Reading, at: number): boolean {
  const { capital, text } = tokens[at]!
  return capital || !/^\p{Script=Latin}|^\p{Script=Cyrillic}/u.test(text) || language.code === 'ja'
}

/** "Via Homs", "from Lebanon", and what stands inside the name of an institution. */
function isExcluded(reading: Reading, at: number): boolean {
  const inName = reading.hitsIn('name', { first: at - 12, last: at }).some(({ last }) => last >= at)
  const led = reading
    .hitsIn('place', { first: at - 4, last: at - 1 })
    .findLast(({ last }) => last < at && last >= at - 2)
  return inName || (led !== undefined && nameOf(led) === 'not')
}

const MOST_WORDS = 4

/** Names that are not on record: capitals behind "village of", "in the town of" or, in a list, behind another such name. */
function unknownNames(reading: Reading): Named[] {
  const { tokens } = reading
  const found: Named[] = []
  for (const hit of reading.hitsIn('place', { first: 0, last: tokens.length })) {
    const kind = nameOf(hit)
    if (kind !== 'city' && kind !== 'area' && kind !== 'in') continue
    for (let at = hit.last + 1; tokens[at]; ) {
      const name = nameAt(reading, at)
      if (!name) break
      found.push(name)
      const next = behindComma(reading, name.last + 1)
      if (next === null) break
      at = next
    }
  }
  return found
}

function nameAt(reading: Reading, first: number): Named | null {
  const { tokens, language } = reading
  let last = first - 1
  for (let at = first; at < first + MOST_WORDS && tokens[at]; at++) {
    const token = tokens[at]!
    if (
      token.kind === 'sign' &&
      token.glued &&
      /^[-‑’']$/.test(token.text) &&
      last === at - 1 &&
      tokens[at + 1]?.glued
    )
      continue
    const joins = tokens[at - 1]?.kind === 'sign' && at > first
    if (token.kind !== 'word' || !(token.capital || joins)) break
    if (language.small.has(token.text) && !joins) break
    if (['month', 'time', 'unit', 'noun', 'calendar'].some((group) => reading.hitsAt(at, group).length > 0))
      break
    last = at
  }
  if (last < first || isExcluded(reading, first)) return null
  const range = reading.range(first, last)
  return {
    first,
    last,
    isCountry: false,
    named: { ...range, text: reading.text.slice(range.start, range.end), codes: [] },
  }
}

/** Where the next name of a list may begin; null where no list goes on. */
function behindComma({ tokens, language }: Reading, at: number): number | null {
  const isSign = /^[,،、]$/.test(tokens[at]?.text ?? '')
  const next = isSign ? at + 1 : at
  const joiner = tokens[next] && language.joiners.has(tokens[next]!.text)
  return joiner ? next + 1 : isSign ? next : null
}

/** Whether two names stand in one list: nothing between them but commas, "and" and words such as "in the city of". */
function isBeside(reading: Reading, a: Stretch, b: Stretch): boolean {
  const { tokens, language } = reading
  if (b.first - a.last > 6) return false
  let joined = false
  for (let at = a.last + 1; at < b.first; at++) {
    const { kind, text } = tokens[at]!
    if (kind === 'digits' || reading.numberAt(at)) return false
    if (kind === 'sign') {
      if (!/^[,،、()-]$/.test(text)) return false
      joined ||= /^[,،、]$/.test(text)
    } else if (language.joiners.has(text)) joined = true
    else if (!language.small.has(text) && reading.hitsAt(at, 'place').length === 0) return false
  }
  return joined
}
