const SCRIPTS = [/^[\p{Script=Latin}\p{M}]+$/u, /^\p{Script=Cyrillic}+$/u, /^[\p{Script=Arabic}\p{M}]+$/u]
const CASED = /^(\p{Ll}+|\p{Lu}\p{Ll}*|\p{Lu}+|\P{L}+|\p{Lo}[\p{Lo}\p{M}]*)$/u
/** Words of Western European languages have no three such letters in a row, and never more of them than of others. */
const UNWESTERN = /[^a-z]{3}/i

/** Letters beyond ASCII in words that could be words, less those in words that could not. */
export function wordLetters(text: string): number {
  let sum = 0
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*[^\0-\x7f][\p{L}\p{M}]*/gu)) {
    const letters = word.replace(/[\0-\x7f]/g, '').length
    const isLatin = SCRIPTS[0]?.test(word) ?? false
    const isWord =
      SCRIPTS.some((script) => script.test(word)) &&
      CASED.test(word) &&
      !(isLatin && (UNWESTERN.test(word) || (letters * 2 > word.length && word.length > 1)))
    if (isWord) sum += letters
    else if (/\p{L}/u.test(word)) sum -= letters
  }
  return sum
}
