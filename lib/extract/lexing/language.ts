import { fold } from '@/lib/places/fold'
import ar from '../languages/ar.json'
import az from '../languages/az.json'
import bs from '../languages/bs.json'
import de from '../languages/de.json'
import en from '../languages/en.json'
import es from '../languages/es.json'
import fa from '../languages/fa.json'
import fr from '../languages/fr.json'
import it from '../languages/it.json'
import ja from '../languages/ja.json'
import pl from '../languages/pl.json'
import ps from '../languages/ps.json'
import pt from '../languages/pt.json'
import ru from '../languages/ru.json'
import tr from '../languages/tr.json'
import uk from '../languages/uk.json'
import vi from '../languages/vi.json'
import type { LanguageCode } from '../read-languages'
import { addPhrase, emptyPhrasebook, type Phrasebook, type Spellings } from './phrases'

/** Phrases as language files have them: parted by commas, on as many lines as please. */
type Phrases = string | readonly string[]

/** What a file of lib/extract/languages says; docs/extraction.md explains each entry. */
export type LanguageFile = {
  common: Phrases
  decimal: string
  writtenOn: Phrases
  small: Phrases
  abbreviations: Phrases
  unitsFirst: boolean
  compounds: boolean
  numbers: Readonly<Record<string, Phrases>>
  multipliers: Readonly<Record<string, Phrases>>
  several: Readonly<Record<string, Phrases>>
  articles: Phrases
  halves: Phrases
  joiners: Phrases
  months: readonly Phrases[]
  /** How months are written: with a capital, without one, or either way. */
  monthsWritten: string
  /** Whether the words for "since" stand before events: "since the war"; in others they are those for "from" or "with". */
  sinceEvents: boolean
  phrases: Readonly<Record<string, Readonly<Record<string, Phrases>>>>
  endings: Readonly<Record<string, string>>
  /** Letters of another script that the language is also written in, by those of the file. */
  letters?: Readonly<Record<string, string>>
}

export const LANGUAGE_FILES = {
  ...{ ar, az, bs, de, en, es, fa, fr, it },
  ...{ ja, pl, ps, pt, ru, tr, uk, vi },
} satisfies Record<LanguageCode, LanguageFile>

/** A language file made ready: its numbers and its phrases as two books. */
export type Language = {
  code: LanguageCode
  file: LanguageFile
  numbers: Phrasebook
  phrases: Phrasebook
  /** Words of `phrases.calendar` and `phrases.aside`, which count also inside longer phrases. */
  asides: Phrasebook
  small: ReadonlySet<string>
  joiners: ReadonlySet<string>
  abbreviations: ReadonlySet<string>
  spellings: Spellings
}

const ready = new Map<LanguageCode, Language>()

/** The language of a code, made ready when it is first asked for. */
export function languageOf(code: LanguageCode): Language {
  const known = ready.get(code)
  if (known) return known
  const made = prepared(code, LANGUAGE_FILES[code])
  ready.set(code, made)
  return made
}

/** "clear, demin*" -> ['clear', 'demin*']. */
export function listed(phrases: Phrases): string[] {
  return (typeof phrases === 'string' ? [phrases] : phrases)
    .flatMap((line) => line.split(/[,،]/))
    .map((phrase) => phrase.trim())
    .filter(Boolean)
}

function prepared(code: LanguageCode, file: LanguageFile): Language {
  const numbers = emptyPhrasebook()
  for (const kind of ['numbers', 'multipliers', 'several'] as const) {
    for (const [value, words] of Object.entries(file[kind])) {
      for (const phrase of listed(words)) addPhrase(numbers, phrase, `${kind} ${value}`)
    }
  }
  for (const phrase of listed(file.articles)) addPhrase(numbers, phrase, 'articles 1')
  for (const phrase of listed(file.halves)) addPhrase(numbers, phrase, 'halves 0.5')
  const [phrases, asides] = [emptyPhrasebook(), emptyPhrasebook()]
  for (const [group, kinds] of Object.entries(file.phrases)) {
    const book = group === 'calendar' || group === 'aside' ? asides : phrases
    for (const [kind, words] of Object.entries(kinds)) {
      for (const phrase of listed(words)) addPhrase(book, phrase, `${group} ${kind}`)
    }
  }
  // "m 2", where a power was printed small.
  for (const unit of ['m2', 'km2'])
    for (const phrase of listed(file.phrases.unit?.[unit] ?? ''))
      if (/^[kк]?[mм]2$/.test(phrase)) addPhrase(phrases, `${phrase.slice(0, -1)} 2`, `unit ${unit}`)
  for (const [month, words] of file.months.entries()) {
    for (const phrase of listed(words)) addPhrase(phrases, phrase, `month ${month + 1}`)
  }
  return {
    code,
    file,
    numbers,
    phrases,
    asides,
    small: wordSet(file.small),
    joiners: wordSet(file.joiners),
    abbreviations: wordSet(file.abbreviations),
    spellings: spellingsWithout(wordsOf(file.writtenOn), wordSet(file.joiners)),
  }
}

function wordsOf(phrases: Phrases): string[] {
  return listed(phrases).map((word) => fold(word))
}

function wordSet(phrases: Phrases): Set<string> {
  return new Set(wordsOf(phrases))
}

const LONGEST_PEELED = 30
const MOST_REMEMBERED = 20_000

/** A word as it stands, and without what the language writes on to it: Arabic "wa", "bi", "al". */
function spellingsWithout(writtenOn: readonly string[], joiners: ReadonlySet<string>): Spellings {
  if (writtenOn.length === 0) return (word) => [word]
  const remembered = new Map<string, readonly string[]>()
  return (word) => {
    if (word.length > LONGEST_PEELED) return [word]
    let known = remembered.get(word)
    if (!known) {
      if (remembered.size >= MOST_REMEMBERED) remembered.clear()
      // Two letters behind "in" or "for" are no word: باب is a door, and not "in Ibb" or "in August".
      const peeled = writtenOn.filter(
        (prefix) =>
          word.startsWith(prefix) &&
          word.length >= prefix.length + (joiners.has(prefix) || prefix.length > 1 ? 2 : 3),
      )
      known = [word, ...peeled.map((prefix) => word.slice(prefix.length))]
      remembered.set(word, known)
    }
    return known
  }
}
