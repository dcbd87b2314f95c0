/** Units of length that a raised 2 or 3 makes a measure of. */
const LENGTHS = /(?<!\p{L})(?:k|c|d|m)?m$|(?<!\p{L})(?:кв\.? ?)?[кс]?м$|(?<!\p{L})(?:كم|م)$/u

/**
 * What raised words say behind `before`: squares and cubes stay as such, ordinals ("1st") as they are; marks that lead to notes say nothing,
 * and are not read as digits of the number before them.
 */
export function raisedText(words: string, before: string): string {
  const text = words.trim()
  if ((text === '2' || text === '3') && LENGTHS.test(before)) return text === '2' ? '²' : '³'
  const isMark =
    /^[[(]?(?:[\d٠-٩۰-۹*†‡§¹²³]{1,3}[,، ]?){1,4}[\])]?$/u.test(text) || /^[[(]\p{L}{1,2}[\])]$/u.test(text)
  return isMark ? '' : words
}
