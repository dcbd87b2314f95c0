import { wordLetters } from '@/lib/spreadsheets/read/word-letters'
import { DocumentRefused } from './refused'

/** Of one byte for each letter; of two that fit alike the first is taken. */
const LEGACY = ['windows-1252', 'windows-1251', 'windows-1256', 'koi8-r', 'ibm866', 'macintosh'] as const

const LOOKED_AT = 200_000
const FEWEST_ZEROS = 0.01

/**
 * The text that bytes are: by their mark, by what their own head declares, by what is valid, else in the encoding in which most words look
 * like words. Line ends are "\n", and there is no mark.
 * @throws DocumentRefused where they are no text
 */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const text = decodedBy(bytes, encodingOf(bytes, declared)).replace(/^\uFEFF/, '')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that a text does not have
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text.slice(0, LOOKED_AT))) throw DocumentRefused.of('unknown', {})
  return text.replace(/\r\n?/g, '\n')
}

function encodingOf(bytes: Uint8Array, declared: string | null): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, LOOKED_AT)
  const [even, odd] = zerosOf(head)
  if (even + odd > 0) {
    if (Math.max(even, odd) < head.length * FEWEST_ZEROS || Math.min(even, odd) * 20 > even + odd)
      throw DocumentRefused.of('unknown', {})
    return odd > even ? 'utf-16le' : 'utf-16be'
  }
  if (isUtf8(bytes)) return 'utf-8'
  const known = declared === null ? null : knownEncoding(declared)
  // What says that it is UTF-8 and is not was saved anew by a program that left the words of its head alone.
  if (known !== null && !known.startsWith('utf-')) return known
  return likeliest(head)
}

function zerosOf(bytes: Uint8Array): [even: number, odd: number] {
  let [even, odd] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  return [even, odd]
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The name by which the web calls an encoding; null for none that is known. */
function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return null
  }
}

function likeliest(head: Uint8Array): string {
  let best = { encoding: '', letters: Number.NEGATIVE_INFINITY }
  for (const encoding of LEGACY) {
    const letters = wordLetters(decodedBy(head, encoding))
    if (letters > best.letters) best = { encoding, letters }
  }
  if (best.letters <= 0) throw DocumentRefused.of('encoding', {})
  return best.encoding
}

/** The letters of Windows-1252 from 0x80 to 0x9f, which Node 20 takes for signs of control. */
const OF_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decodedBy(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\x80-\x9f]/g, (sign) => OF_1252.charAt(sign.charCodeAt(0) - 0x80))
}
