import { fold } from '@/lib/places/fold'
import words from './words-of-unread-languages.json'

/** Scripts of languages that texts are not read in. */
const SCRIPTS: ReadonlyArray<readonly [RegExp, string]> = [
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Sinhala}/gu, 'si'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Ethiopic}/gu, 'am'],
  [/\p{Script=Hangul}/gu, 'ko'],
]
/** A letter of another script than the Latin, Cyrillic and Arabic ones. */
const OTHER_SCRIPT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u
/** Letters that the languages of a script that are read do not have. */
const OWN_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[ٹڈڑےں]/g, 'ur'],
  [/[ڕێۆڵ]/g, 'ckb'],
  [/[әғқңұһ]/gi, 'kk'],
  [/[ӣӯҳҷ]/gi, 'tg'],
  [/ў/gi, 'be'],
  [/[ѓќѕ]/gi, 'mk'],
]

const LONGEST_SAMPLE = 4_000
/** Of letters, so many tell a script; of words, so many tell a language. */
const LETTERS_SHARE = 0.3
const OWN_LETTERS_SHARE = 0.01
const WORDS_SHARE = 0.1
const FEWEST_WORDS = 3

let languagesOfWord: Map<string, string[]> | null = null

/**
 * The language of a text that texts are not read in, by its two or three letters; null where it is none that is known. `known`: how many
 * common words of the languages that are read the text has, at most.
 */
export function unreadLanguage(text: string, words: readonly string[], known: number): string | null {
  const sample = text.slice(0, LONGEST_SAMPLE)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return null
  const shareOf = (signs: RegExp) => (sample.match(signs)?.length ?? 0) / letters
  const isOther = OTHER_SCRIPT.test(sample)
  const written = isOther ? SCRIPTS.find(([script]) => shareOf(script) >= LETTERS_SHARE) : undefined
  if (written !== undefined) return written[1]
  const isHan = isOther && shareOf(/\p{Script=Han}/gu) >= LETTERS_SHARE
  if (isHan && shareOf(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) < OWN_LETTERS_SHARE) return 'zh'
  const lettered = OWN_LETTERS.find(([own]) => shareOf(own) >= OWN_LETTERS_SHARE)
  if (lettered !== undefined) return lettered[1]
  const counts = new Map<string, number>()
  for (const word of words)
    for (const code of byWord().get(word) ?? []) counts.set(code, (counts.get(code) ?? 0) + 1)
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  if (best === undefined || best[1] < FEWEST_WORDS || best[1] < words.length * WORDS_SHARE) return null
  return best[1] > known ? best[0] : null
}

function byWord(): Map<string, string[]> {
  if (languagesOfWord !== null) return languagesOfWord
  languagesOfWord = new Map()
  for (const [code, listed] of Object.entries(words))
    for (const word of listed.split(/, /)) {
      const folded = fold(word)
      languagesOfWord.set(folded, [...(languagesOfWord.get(folded) ?? []), code])
    }
  return languagesOfWord
}
