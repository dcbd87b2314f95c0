import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { SpreadsheetRefused } from './refused'
import { wordLetters } from './word-letters'

/** The encodings of texts that spreadsheets save, as the web names them. */
export type TextEncodingName =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1251'
  | 'windows-1256'
  | 'macintosh'

/** Of one byte for each letter; of two that fit alike the first is taken. */
const LEGACY = ['windows-1252', 'windows-1251', 'windows-1256', 'macintosh'] as const

/** As much as is looked at for letters: words of the whole file where it is small. */
const LOOKED_AT = 1_000_000
/** A text of two bytes for each letter has zeros for its separators and line ends, at least so many. */
const FEWEST_ZEROS = 0.01
/** Where so much of it is UTF-8, a text is meant to be; taken for another encoding its other letters would be garbled. */
const MEANT = 2

/**
 * What a text is written in: by its mark, by what is valid, else by its letters.
 * @throws SpreadsheetRefused where it is no text, or one with bytes that its own encoding does not have
 */
export function textEncoding(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, LOOKED_AT)
  const [even, odd] = zerosOf(head)
  if (even + odd > 0) return wide(head, even, odd)
  if (isUtf8(bytes)) return 'utf-8'
  const { valid, invalid, first } = utf8Letters(bytes)
  if (valid >= MEANT * invalid) throw SpreadsheetRefused.of('encoding', { line: lineOf(bytes, first) })
  return legacyOf(head)
}

/** The text that bytes are, in pieces of bounded size, without its mark. */
export function* decodedPieces(bytes: Uint8Array, encoding: TextEncodingName): Generator<string, void> {
  // `TextDecoder` of Node 20 takes Windows-1252 for Latin-1, and loses its dashes and apostrophes.
  const decoder = iconv.getDecoder(encoding, { stripBOM: true })
  for (let at = 0; at < bytes.length; at += PIECE)
    yield decoder.write(inBuffer(bytes.subarray(at, at + PIECE)))
  yield decoder.end() ?? ''
}

const PIECE = 262_144

const inBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function zerosOf(bytes: Uint8Array): [even: number, odd: number] {
  const zeros: [number, number] = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[(at & 1) as 0 | 1]++
  return zeros
}

function wide(head: Uint8Array, even: number, odd: number): TextEncodingName {
  const encoding = odd > even ? 'utf-16le' : 'utf-16be'
  const isOfText = Math.max(even, odd) >= head.length * FEWEST_ZEROS && Math.min(even, odd) * 20 <= even + odd
  const whole = head.subarray(0, head.length - (head.length % 2))
  const text = isOfText ? iconv.decode(inBuffer(whole), encoding) : '\0'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs that a text does not have
  const isText = /[,;|\t\r\n]/.test(text) && !/[\0-\x08\x0e-\x1f\ufffe\uffff]/.test(text)
  if (!isText) throw SpreadsheetRefused.of('foreign', { what: 'binary' })
  return encoding
}

/** Letters of several bytes that are UTF-8, bytes that are none, and where the first of those is. */
function utf8Letters(bytes: Uint8Array): { valid: number; invalid: number; first: number } {
  const found = { valid: 0, invalid: 0, first: -1 }
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    if (length > 1 && isUtf8(bytes.subarray(at, at + length)) && at + length <= bytes.length) found.valid++
    else if (byte >= 0x80) {
      found.invalid++
      if (found.first < 0) found.first = at
      at++
      continue
    }
    at += length
  }
  return found
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1
  for (let end = bytes.indexOf(10); end >= 0 && end < at; end = bytes.indexOf(10, end + 1)) line++
  return line
}

/** The encoding in which most words look like words. */
function legacyOf(head: Uint8Array): TextEncodingName {
  let best: { encoding: TextEncodingName; letters: number } | null = null
  for (const encoding of LEGACY) {
    const letters = wordLetters(iconv.decode(inBuffer(head), encoding))
    if (best === null || letters > best.letters) best = { encoding, letters }
  }
  return best?.encoding ?? 'windows-1252'
}
