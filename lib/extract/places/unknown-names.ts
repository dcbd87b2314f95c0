import { elementAt } from '@/lib/lookup/element-at'
import { nameInLanguage, type ParsedText } from '../lexing/parsed-text'
import { isExcluded, type Named } from './known-names'

const MOST_WORDS = 4

/**
 * Names that may not be on record, told by capitals: behind "village of" or "in", in a list behind another such name, and
 * before "districts" where a language puts the name first.
 */
export function unknownNames(reading: ParsedText): Named[] {
  const found: Named[] = []
  const whole = { first: 0, last: reading.tokens.length }
  for (const hit of [...reading.hitsIn('place', whole), ...reading.hitsIn('aside', whole)]) {
    const kind = nameInLanguage(hit)
    if (kind === 'area') found.push(...namesBefore(reading, hit.first))
    if (kind !== 'city' && kind !== 'area' && kind !== 'in' && kind !== 'of') continue
    found.push(...namesWithoutCapitals(reading, hit.last + 1, kind))
    for (let at: number | null = nameBegins(reading, hit.last + 1); at !== null; ) {
      const read = nameAt(reading, at)
      const isListed: boolean = found.at(-1)?.last !== at - 2 || reading.tokens[at - 1]?.kind !== 'sign'
      const name: Named | null = read && (isListed || endsList(reading, read.last + 1)) ? read : null
      if (name) found.push(name)
      at = name ? behindComma(reading, name.last + 1) : null
    }
  }
  return found
}

/** "In the Casamance, Handicap International (HI) ends its work": a name behind a comma goes on with a list only where the list may go on or end. */
function endsList(reading: ParsedText, at: number): boolean {
  const { tokens, language } = reading
  const next = tokens[at]
  if (next === undefined || next.kind === 'sign') return next?.text !== '('
  return language.joiners.has(next.text) || next.kind === 'digits' || reading.hitsAt(at, 'place').length > 0
}

/** Where a name begins behind "in": an adjective may stand before it, "в соседней ДНР". */
function nameBegins({ tokens }: ParsedText, at: number): number {
  const adjective = tokens[at]
  const isAdjective = adjective?.kind === 'word' && !adjective.capital && ADJECTIVE.test(adjective.text)
  return isAdjective && tokens[at + 1]?.capital ? at + 1 : at
}

const ADJECTIVE = /^\p{Script=Cyrillic}{3,}(?:еи|ои|ом|ем|ых|их|ую|ого|ому|ии|му)$/u

const ARABIC = /^\p{Script=Arabic}/u
const ARTICLE = /^ال/
/** "خب والشعف" is one name where nothing follows that the "and" could join. */
const JOINED_ARTICLE = /^وال/
const LONGEST_LEAD = 3

/**
 * Names in a script without capitals: behind the word for a district or town, one word and those with an article that go on with it
 * ("مديرية طور الباحة"); behind "in", what stands before the word for an area ("في باب المندب بمحافظة تعز").
 */
function namesWithoutCapitals(reading: ParsedText, first: number, kind: string): Named[] {
  const { tokens, text } = reading
  const word = tokens[first]
  if (word?.kind !== 'word' || !ARABIC.test(word.text) || isWordOfOurs(reading, first)) return []
  if (kind === 'in') {
    for (let last = first; last < first + LONGEST_LEAD; last++) {
      if (isAreaWord(reading, last + 1)) return [named(reading, first, last)]
      if (tokens[last + 1]?.kind !== 'word' || isWordOfOurs(reading, last + 1)) return []
    }
    return []
  }
  if (kind !== 'area' && kind !== 'city') return []
  const lead = text.slice(tokens[first - 1]?.start ?? 0, tokens[first - 1]?.end ?? 0)
  if (/ات$|ين$/.test(lead)) return []
  let last = first
  while (last < first + LONGEST_LEAD - 1 && tokens[last + 1]?.kind === 'word') {
    const isEnd = tokens[last + 2] === undefined || tokens[last + 2]?.kind === 'sign'
    const goesOn =
      ARTICLE.test(tokens[last + 1]?.text ?? '') ||
      (isEnd && JOINED_ARTICLE.test(tokens[last + 1]?.text ?? ''))
    if (!goesOn || isWordOfOurs(reading, last + 1)) break
    last += 1
  }
  return [named(reading, first, last)]
}

const isAreaWord = (reading: ParsedText, at: number) =>
  reading.hitsAt(at, 'place').some(({ kind }) => kind === 'place area')

/** Whether the language's file knows a word as something else than a name. */
function isWordOfOurs(reading: ParsedText, at: number): boolean {
  const { tokens, language } = reading
  const { text } = elementAt(tokens, at)
  if (language.spellings(text).some((spelling) => language.small.has(spelling))) return true
  return ['month', 'time', 'unit', 'noun', 'verb', 'place', 'who', 'event', 'mode', 'amount'].some(
    (group) => reading.hitsAt(at, group).length > 0,
  )
}

function nameAt(reading: ParsedText, first: number): Named | null {
  const { tokens } = reading
  let last = first - 1
  for (let at = first; at < first + 2 * MOST_WORDS && tokens[at]; at++) {
    const token = elementAt(tokens, at)
    const isHyphen = token.glued && /^[-‑’']$/.test(token.text) && last === at - 1 && tokens[at + 1]?.glued
    const isLink =
      last === at - 1 && at > first && reading.hitsAt(at, 'link').length > 0 && leadsOn(reading, at)
    if (isHyphen || isLink) {
      last = at
      continue
    }
    const joins = at > first && elementAt(tokens, at - 1).kind === 'sign' && token.glued
    if (token.kind !== 'word' || !(isCapitalWord(reading, at) || joins)) break
    last = at
  }
  return last < first || isExcluded(reading, first) ? null : named(reading, first, last)
}

/** "Guadalajara de Buga", "Bustan al-Qasir": a small word that a capital follows. */
function leadsOn({ tokens }: ParsedText, at: number): boolean {
  const next = tokens[at + 1]
  return Boolean(next?.capital || (next?.glued && next.text === '-' && tokens[at + 2]?.capital))
}

/** "Volnovakha, Kramatorsk and Pokrovsk districts": each capital word of its own, backwards from the noun. */
function namesBefore(reading: ParsedText, noun: number): Named[] {
  const { tokens, language } = reading
  const found: Named[] = []
  let at = noun - 1
  for (; at >= 0 && found.length < MOST_WORDS * MOST_WORDS; at--) {
    const { text } = elementAt(tokens, at)
    if (isCapitalWord(reading, at) && !isExcluded(reading, at)) found.unshift(named(reading, at, at))
    else if (!(language.joiners.has(text) || /^[,،]$/.test(text))) break
  }
  return found
}

function isCapitalWord(reading: ParsedText, at: number): boolean {
  const { tokens, language } = reading
  const token = elementAt(tokens, at)
  if (token.kind !== 'word' || !token.capital || language.small.has(token.text)) return false
  return !['month', 'time', 'unit', 'noun', 'calendar', 'verb'].some(
    (group) => reading.hitsAt(at, group).length > 0,
  )
}

function named(reading: ParsedText, first: number, last: number): Named {
  const range = reading.range(first, last)
  const text = reading.text.slice(range.start, range.end)
  return { first, last, isCountry: false, linked: false, named: { ...range, text, codes: [] } }
}

/** Where the next name of a list may begin; null where no list goes on. */
function behindComma({ tokens, language }: ParsedText, at: number): number | null {
  const isSign = /^[,،、]$/.test(tokens[at]?.text ?? '')
  const next = isSign ? at + 1 : at
  const isJoiner = tokens[next] !== undefined && language.joiners.has(tokens[next].text)
  return isJoiner ? next + 1 : isSign ? next : null
}
