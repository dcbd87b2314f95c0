import { distance } from 'fastest-levenshtein'
import { findPart, partInFile } from '@/lib/metrics/parts'
import { fold } from '@/lib/places/fold'
import { QUALIFIERS } from '@/lib/quantities/bounds'
import { whatIsCounted } from '../mapping/amount-header'
import type { KnownIndex } from '../mapping/known-index'
import { meantBy } from '../mapping/vocabulary'
import type { KnownMetric, Mapping, ResolvedValue } from '../types'

/** What a name may stand for, to be offered. */
export interface NearName {
  is: string
  name: string
}

/** What a name stands for: a key, a code or a name on record; or names that it may have meant. */
export type NamedValue = { is: string } | { nearest: NearName[] }

const mostOffered = 5
const longestCompared = 100
const BASES: readonly string[] = ['total', 'period', 'level', 'unclear']

/** Answers that a mapping has for names, found by what they say and where. */
export class ValueAnswers {
  readonly #answers = new Map<string, string>()

  constructor(values: Mapping['values']) {
    for (const { field, text, within, is } of values) this.#answers.set(keyOf(field, text, within), is)
  }

  /** What was answered for a name within some areas, else for the name anywhere; null where nothing was. */
  of(field: ResolvedValue['field'], text: string, within = ''): string | null {
    return this.#answers.get(keyOf(field, text, within)) ?? this.#answers.get(keyOf(field, text, '')) ?? null
  }
}

const keyOf = (field: string, text: string, within: string) =>
  `${field}\t${foldedKey(text)}\t${foldedKey(within)}`

/** Folded; a text of signs alone ("#") as it is. */
const foldedKey = (text: string) => fold(text) || text.trim()

/** An organisation by what it is called. A new one is free to be; one that is nearly a known one is asked about. */
export function organisationNamed(text: string, index: KnownIndex): NamedValue {
  const folded = fold(text)
  if (index.organisations.has(folded) || folded.length > longestCompared) return { is: text }
  const limit = Math.floor(folded.length / 6)
  if (limit === 0) return { is: text }
  const near: { name: string; far: number }[] = []
  for (const [known, name] of index.organisations) {
    if (Math.abs(known.length - folded.length) > limit) continue
    const far = distance(known, folded)
    if (far <= limit) near.push({ name, far })
  }
  if (near.length === 0) return { is: text }
  return {
    nearest: near
      .sort((a, b) => a.far - b.far)
      .slice(0, mostOffered)
      .map(({ name }) => ({ is: name, name })),
  }
}

export function countryNamed(text: string, index: KnownIndex): NamedValue {
  const code = index.countryOf(text)
  if (code !== null) return { is: code }
  const names = index.countries.flatMap(({ code, names, aliases }) =>
    [...Object.values(names), ...aliases].flatMap((name) => (name === null ? [] : { is: code, name })),
  )
  return { nearest: nearestOf(text, names) }
}

/** A metric by its key or by what it is called; with a part, `devices/ied`. */
export function metricNamed(text: string, index: KnownIndex): NamedValue {
  const known = index.metrics.get(text)
  if (known !== undefined) return { is: known.key }
  const folded = fold(text)
  const called = index.known.metrics.filter(({ names }) => names.some((name) => fold(name) === folded))
  const [only] = called
  if (only !== undefined && called.length === 1) return { is: only.key }
  const meant = meantBy(text, 'metric')
  if (meant !== null && index.metrics.has(meant)) return { is: meant }
  const { metric, part } = whatIsCounted(text, index)
  const guessed = index.known.metrics.flatMap((one) => {
    if (metric !== undefined && one.key !== metric) return []
    if (part === undefined) return metric === undefined ? [] : [{ is: one.key, name: nameOf(one) }]
    if (!one.parts.includes(part)) return []
    return [{ is: `${one.key}/${partInFile(one, part)}`, name: `${nameOf(one)}: ${part}` }]
  })
  const spelt = index.known.metrics.flatMap((one) =>
    [one.key, ...one.names].map((name) => ({ is: one.key, name })),
  )
  return { nearest: unique([...guessed, ...nearestOf(text, spelt)]) }
}

const nameOf = ({ key, names }: KnownMetric) => names[0] ?? key

/** A part of a metric by its key or by what it is called; '' of the whole. */
export function partNamed(text: string, metric: KnownMetric): NamedValue {
  const found = findPart(metric, text)
  if ('part' in found) return { is: partInFile(metric, found.part) }
  if (meantBy(text, 'total') !== null) return { is: '' }
  const folded = fold(text)
  const named = metric.parts.filter(
    (part) =>
      (metric.partNames[part] ?? []).some((name) => fold(name) === folded) || meantBy(text, 'part') === part,
  )
  const [only] = named
  if (only !== undefined && named.length === 1) return { is: partInFile(metric, only) }
  const spelt = metric.parts.flatMap((part) =>
    [part, ...(metric.partNames[part] ?? [])].map((name) => ({ is: partInFile(metric, part), name })),
  )
  return { nearest: nearestOf(text, spelt) }
}

/** A unit of a metric by its code or by what it is called in ten languages. */
export function unitNamed(text: string, metric: KnownMetric | undefined): NamedValue {
  const units: readonly string[] = metric?.enteredUnits ?? []
  if (metric === undefined || units.includes(text)) return { is: text }
  const meant = meantBy(text, 'unit')
  if (meant !== null && units.includes(meant)) return { is: meant }
  // People are counted, and what is counted may be people.
  const other = meant === 'count' ? 'people' : meant === 'people' ? 'count' : null
  if (other !== null && units.includes(other)) return { is: other }
  return { nearest: units.map((unit) => ({ is: unit, name: unit })) }
}

export const basisNamed = (text: string): NamedValue => wordNamed(text, BASES, 'basis')

export const qualifierNamed = (text: string): NamedValue => wordNamed(text, QUALIFIERS, 'qualifier')

function wordNamed(text: string, words: readonly string[], kind: 'basis' | 'qualifier'): NamedValue {
  if (words.includes(text)) return { is: text }
  const meant = meantBy(text, kind)
  return meant === null ? { nearest: words.map((word) => ({ is: word, name: word })) } : { is: meant }
}

/** The names that differ in at most a third of their letters, the nearest first. */
export function nearestOf(text: string, names: readonly NearName[]): NearName[] {
  const folded = fold(text)
  if (folded === '' || folded.length > longestCompared) return []
  const limit = Math.max(1, Math.round(folded.length / 3))
  const near = names.flatMap(({ is, name }) => {
    const other = fold(name)
    if (Math.abs(other.length - folded.length) > limit && !other.startsWith(folded)) return []
    const far = other.startsWith(folded) ? limit : distance(other, folded)
    return far <= limit ? [{ is, name, far }] : []
  })
  return unique(near.sort((a, b) => a.far - b.far)).map(({ is, name }) => ({ is, name }))
}

const unique = <Near extends NearName>(names: readonly Near[]): Near[] =>
  names.filter(({ is }, at) => names.findIndex((other) => other.is === is) === at).slice(0, mostOffered)
