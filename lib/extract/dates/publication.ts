import { elementAt } from '@/lib/lookup/element-at'
import type { Day } from '@/lib/periods/day'
import { fold } from '@/lib/places/fold'
import { textLanguage } from '../extract'
import { languageShown } from '../lexing/detection'
import { languageOf } from '../lexing/language'
import { nameInLanguage, type ParsedText, readText } from '../lexing/parsed-text'
import { tokensOf } from '../lexing/tokens'
import type { LanguageCode } from '../read-languages'
import { datesOf } from './dates'

/** What a text shows of its own publication; null wherever it does not show it plainly. */
export type PublicationSpan = {
  title: string | null
  published: Day | null
  /** As `named` calls it. */
  publisher: string | null
  language: LanguageCode | null
}

const HEAD_LINES = 6
const TAIL_LINES = 3
const LONGEST_EDGE = 120
const LONGEST_DATELINE = 110
/** More words than these beside a date or a name, and a line is prose. */
const MOST_BESIDE = 4
const LONGEST_NAME = 8
const SHORTEST_NAME = 3

/** Ends of long lines that begin like "DAMASCUS, 4 October 2017 (SANA) - " or "МОСКВА, 4 октября. /ТАСС/. ". */
const DATELINES = [/^.{3,}?(?= [—–-]+ )/u, /^.{3,}?\/[^/]{2,40}\//u, /^.{3,}? [—–-]+ [^.]{2,40}(?=\.)/u]

/** Words that make a day one that the figures speak of: "as of", "since". */
const NOT_OF_PUBLICATION: ReadonlySet<string> = new Set(['asof', 'since', 'start'])

/** The folded phrases at the edges of a text that may be the name of whoever published it: to be looked up. */
export function edgePhrases(text: string): string[] {
  const phrases = edgesOf(text).flatMap((edge) => {
    const words = tokensOf(edge).flatMap(({ kind, text }) => (kind === 'sign' ? [] : [text]))
    return words.flatMap((_, at) =>
      Array.from({ length: Math.min(LONGEST_NAME, words.length - at) }, (_, more) =>
        fold(words.slice(at, at + more + 1).join(' ')),
      ),
    )
  })
  return [...new Set(phrases)].filter(({ length }) => length >= SHORTEST_NAME)
}

/**
 * Reads title, day, publisher and language off the edges of a text: its first and last lines, and the beginning of its first
 * paragraphs. `named` has known organisations by each of their spellings, folded. Where the edges show several days or
 * several organisations, none is given.
 */
export function publicationIn(text: string, named: ReadonlyMap<string, string>): PublicationSpan {
  const language = textLanguage(text, null)
  const lines = linesOf(text)
  const edges = edgesOf(text).map((edge) => readEdge(edge, language, named))
  const marks = edges.filter(
    ({ beside, dates, names }) => dates.length + names.length > 0 && beside <= MOST_BESIDE,
  )
  const title = titleOf(lines, (line) => marks.find(({ edge }) => edge === line)?.beside)
  const telling = marks.filter(({ edge }) => edge !== title)
  return {
    title,
    published: onlyOne(telling.flatMap(({ dates }) => dates)),
    publisher: onlyOne(telling.flatMap(({ names }) => names)),
    language: languageShown(text),
  }
}

type Edge = { edge: string; dates: Day[]; names: string[]; beside: number }

function readEdge(edge: string, language: LanguageCode, named: ReadonlyMap<string, string>): Edge {
  const reading = readText(edge, languageOf(language))
  const { tokens } = reading
  const taken = new Set<number>()
  const dates = daysIn(reading).map(({ first, last, day }) => {
    for (let at = first; at <= last; at++) taken.add(at)
    return day
  })
  const names: string[] = []
  const words = tokens.flatMap(({ kind }, at) => (kind === 'sign' || taken.has(at) ? [] : [at]))
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const phrase = words.slice(at, at + length)
      const folded = phrase.map((token) => elementAt(tokens, token).text).join(' ')
      const name = folded.length < SHORTEST_NAME ? undefined : named.get(folded)
      if (name === undefined) continue
      names.push(name)
      for (const token of phrase) taken.add(token)
      at += length - 1
      break
    }
  }
  const beside = tokens.filter(({ kind }, at) => kind === 'word' && !taken.has(at)).length
  return { edge, dates, names, beside }
}

/** Whole days with their year. "As of 4 October" is none, nor is 4/10/2017, which half of the world reads as another day. */
function daysIn(reading: ParsedText): { first: number; last: number; day: Day }[] {
  const whole = { first: 0, last: reading.tokens.length - 1 }
  if (
    whole.last < 0 ||
    reading.hitsIn('time', whole).some((hit) => NOT_OF_PUBLICATION.has(nameInLanguage(hit)))
  )
    return []
  return datesOf(reading, whole, null).flatMap(({ first, last, from, to, precision }) => {
    const { start, end } = reading.range(first, last)
    const [, a, b] = /^(\d{1,2})\/(\d{1,2})\//.exec(reading.text.slice(start, end)) ?? []
    const isAmbiguous = a !== b && Number(a) <= 12 && Number(b) <= 12
    const isDay = precision === 'day' && from === to
    return from === null || !isDay || isAmbiguous ? [] : [{ first, last, day: from }]
  })
}

/** A short first line that ends like no sentence, before lines that do not go on with it. Lines of date and name may stand before it. */
function titleOf(lines: readonly Line[], besideMark: (line: string) => number | undefined): string | null {
  const at = lines.findIndex(({ text }) => (besideMark(text) ?? MOST_BESIDE) >= MOST_BESIDE)
  const line = lines[at]
  const next = lines[at + 1]
  if (at > 2 || line === undefined || next === undefined) return null
  const { text } = line
  const words = tokensOf(text).filter(({ kind }) => kind === 'word').length
  const isShort = words >= 2 && text.length <= (next.opens ? 200 : 100)
  const goesOn = !next.opens && /^\p{Ll}/u.test(next.text)
  return isShort && !goesOn && !/[.,;:،؛。]$|^https?:/u.test(text) ? text : null
}

type Line = { text: string /** Whether an empty line stands before it. */; opens: boolean }

function linesOf(text: string): Line[] {
  const written = text.split(/\r?\n/).map((line) => line.trim())
  return written.flatMap((line, at) => (line === '' ? [] : [{ text: line, opens: written[at - 1] === '' }]))
}

/** The first and last lines where they are short, and what stands before the text of the first paragraphs. */
function edgesOf(text: string): string[] {
  const lines = linesOf(text).map(({ text }) => text)
  const edges = [...lines.slice(0, HEAD_LINES), ...lines.slice(HEAD_LINES).slice(-TAIL_LINES)]
  const found = edges.flatMap((line) => {
    if (line.length <= LONGEST_EDGE) return [line]
    const head = line.slice(0, LONGEST_DATELINE)
    return DATELINES.flatMap((dateline) => dateline.exec(head)?.[0] ?? [])
  })
  return [...new Set(found)]
}

function onlyOne<T>(values: readonly T[]): T | null {
  const different = [...new Set(values)]
  return different.length === 1 ? elementAt(different, 0) : null
}
