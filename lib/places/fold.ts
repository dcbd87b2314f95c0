/**
 * The folded form of a text, for search and for matching names: two spellings that a reader takes for the same word
 * fold to the same text. Words are separated by one space; folding twice changes nothing.
 *
 * - compatibility forms are unified (NFKD), Latin, Greek, Cyrillic, Hebrew and Arabic marks dropped ("Lattaquié",
 *   harakat), letters lower-cased; marks of other scripts stay, since their vowels are marks
 * - letters with no decomposition are written out: ß ss, ø o, ł l, đ d, æ ae, œ oe, ı i, ґ г
 * - Arabic alef variants, teh marbuta, alef maqsura and Persian yeh and kaf become one letter each; a lone hamza and
 *   the tatweel are dropped; Arabic and Persian digits become 0 to 9
 * - apostrophes and their look-alikes are dropped ("Dar'a", "Darʿa", "Dara"); hyphens and other signs part words
 */
export function fold(text: string): string {
  return foldedWords(text).join(' ')
}

/** The words of the folded form, in order, repeated words included; empty for a text without letters and digits. */
export function foldedWords(text: string): string[] {
  // Most names of places are written so, and there are very many of them.
  if (PLAIN.test(text)) return text.toLowerCase().split(' ').filter(isNotBlank)
  // Both lower-casing and NFKD can give what the other must still treat, so each runs on the result of the other.
  return text
    .replace(APOSTROPHES, '')
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(SILENT, '')
    .replace(APOSTROPHES, '')
    .replace(LETTERS, (letter) => WRITTEN_OUT[letter] ?? letter)
    .split(BETWEEN_WORDS)
    .filter(isNotBlank)
}

/** Letters and digits that no rule changes but by their size. */
const PLAIN = /^[A-Za-z0-9 ]*$/

const isNotBlank = (word: string) => word !== ''

const APOSTROPHES = /['’‘‛`´ʹʻʼʽʾʿˈ′＇]/g

/** Marks of the scripts that are read without them; accents that several scripts share are `Inherited`. */
const MARKS =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu

/** Hamza, tatweel and invisible signs: joiners, direction marks, soft hyphens. */
const SILENT = /[\u0621\u0640\p{Cf}]/gu

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u

const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ...Object.fromEntries(Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value) => [digit, String(value)] as const)),
  ...Object.fromEntries(Array.from('۰۱۲۳۴۵۶۷۸۹', (digit, value) => [digit, String(value)] as const)),
}

const LETTERS = new RegExp(`[${Object.keys(WRITTEN_OUT).join('')}]`, 'g')
