/** Encodings of one byte for each letter in which spreadsheets of a region save CSV. */
const WITH_OTHER_LETTERS = [
  { encoding: 'windows-1256', name: 'arabic', script: /\p{Script=Arabic}/u },
  { encoding: 'windows-1251', name: 'cyrillic', script: /\p{Script=Cyrillic}/u },
] as const

const LETTERS = /[\xc0-\xff]/g
const NEIGHBOURS = /[\xc0-\xff]{2}/g
/** Some words of a text may be of another script. */
const MOST_OF = 0.9

/**
 * What bytes that are not UTF-8 seem to be written in: Windows-1256, 1251 or 1252. Words of Arabic or Cyrillic have letters beyond ASCII side by side,
 * nearly all of the one script; those of Western European languages have them one by one. Null where none of this fits.
 */
export function legacyEncoding(bytes: Uint8Array): 'arabic' | 'cyrillic' | 'western' | null {
  const text = Buffer.from(bytes).toString('latin1')
  const letters = text.match(LETTERS) ?? []
  const neighbours = text.match(NEIGHBOURS) ?? []
  if (neighbours.length * 4 < letters.length) return 'western'
  for (const { encoding, name, script } of WITH_OTHER_LETTERS) {
    const decoded = new TextDecoder(encoding).decode(Buffer.from(letters.join(''), 'latin1'))
    const ofScript = [...decoded].filter((letter) => script.test(letter)).length
    if (letters.length > 0 && ofScript >= MOST_OF * letters.length) return name
  }
  return null
}
