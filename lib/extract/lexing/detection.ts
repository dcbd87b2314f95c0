import { fold } from '@/lib/places/fold'
import { LANGUAGES, type LanguageCode } from '../read-languages'
import { LANGUAGE_FILES, languageOf, listed } from './language'
import { type Token, tokensOf } from './tokens'
import { unreadLanguage } from './unread-languages'

/** Letters that one language of a script has and its neighbours have not. */
const OWN_LETTERS: ReadonlyArray<readonly [RegExp, LanguageCode]> = [
  [/[\u3040-\u30ff]/, 'ja'],
  [/[ђћџљњј]/i, 'bs'],
  [/ə/i, 'az'],
  [/[ąęłńśźż]/i, 'pl'],
  [/[ğış]/i, 'tr'],
  [/[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i, 'vi'],
  [/[ټډړږښڼۍې]/, 'ps'],
  [/[іїєґ]/i, 'uk'],
  [/[ыэёъ]/i, 'ru'],
  [/[گچپژ]/, 'fa'],
]
const SCRIPTS: ReadonlyArray<readonly [RegExp, LanguageCode]> = [
  [/\p{Script=Han}/u, 'ja'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
]
const MOST_TOKENS = 2_000

/** A language by its two or three letters, and whether texts are read in it. */
export type TextLanguage = { code: string; isRead: boolean }

/** The language of a text where it is one that texts are not read in, by its words and letters; null where it may be one that is read. */
export function unreadLanguageOf(text: string, tokens: readonly Token[]): string | null {
  const words = tokens.slice(0, MOST_TOKENS).flatMap(({ kind, text }) => (kind === 'word' ? [text] : []))
  const known = Math.max(0, ...countCommon(tokens.slice(0, MOST_TOKENS)).values())
  return unreadLanguage(text, words, known)
}

const SHORT = 60

let languagesOfWord: Map<string, LanguageCode[]> | null = null

/** The language of a text: the one most of whose common words it uses, else the one of its letters; English for none. */
export function detectLanguage(text: string, tokens: readonly Token[]): LanguageCode {
  const counts = countCommon(tokens.slice(0, MOST_TOKENS))
  const sample = text.slice(0, 10_000)
  for (const [letters, language] of OWN_LETTERS) {
    if (letters.test(sample)) counts.set(language, (counts.get(language) ?? 0) + 2)
  }
  if (tokens.length <= SHORT) addKnownWords(counts, tokens)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best?.[0] ?? SCRIPTS.find(([script]) => script.test(sample))?.[1] ?? 'en'
}

const FEWEST_WORDS = 12
/** Of a text's words at least so many are common ones of its language, and of another at most so many of those. */
const COMMON_SHARE = 0.1
const OTHERS_SHARE = 0.6

/** The language that a text is plainly in; null for short texts and those in a language that is not known, or in two. */
export function languageShown(text: string): LanguageCode | null {
  const tokens = tokensOf(text.slice(0, 10_000))
  const words = tokens.filter(({ kind }) => kind === 'word')
  if (words.length < FEWEST_WORDS || unreadLanguageOf(text, tokens) !== null) return null
  const counts = countCommon(words)
  const best = detectLanguage(text, tokens)
  const own = counts.get(best) ?? 0
  const isOwn = own / words.length >= COMMON_SHARE
  const isOnly = [...counts].every(([language, count]) => language === best || count <= own * OTHERS_SHARE)
  return isOwn && isOnly ? best : null
}

function countCommon(tokens: readonly Token[]): Map<LanguageCode, number> {
  const counts = new Map<LanguageCode, number>()
  for (const token of tokens) {
    for (const language of wordsOfLanguages().get(token.text) ?? []) {
      counts.set(language, (counts.get(language) ?? 0) + 1)
    }
  }
  return counts
}

/** A short text may have no common words: then those that the languages know from reports tell. */
function addKnownWords(counts: Map<LanguageCode, number>, tokens: readonly Token[]): void {
  for (const language of LANGUAGES) {
    const { words, stems } = languageOf(language).phrases
    const known = tokens.filter(
      ({ kind, text }) => kind === 'word' && (words.has(text) || stems.has(text)),
    ).length
    if (known > 0) counts.set(language, (counts.get(language) ?? 0) + known)
  }
}

function wordsOfLanguages(): Map<string, LanguageCode[]> {
  if (languagesOfWord) return languagesOfWord
  languagesOfWord = new Map()
  for (const language of LANGUAGES) {
    for (const word of listed(LANGUAGE_FILES[language].common)) {
      const folded = fold(word)
      languagesOfWord.set(folded, [...(languagesOfWord.get(folded) ?? []), language])
    }
  }
  return languagesOfWord
}
