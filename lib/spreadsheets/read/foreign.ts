import { type ForeignFile, SpreadsheetRefused } from './refused'

const HEAD = 4_096

/** Files that are neither a workbook nor a text with a table, by how they begin, each byte taken for a letter. */
const FOREIGN: readonly { begins: RegExp; what: ForeignFile }[] = [
  { begins: /^\s*%PDF-/, what: 'pdf' },
  { begins: /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/s, what: 'picture' },
  { begins: /^\{\\rtf/, what: 'text document' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: one of the signs is a byte, and no letter
  { begins: /^(\x1f\x8b|BZh|7z\xbc\xaf|Rar!|\xfd7zXZ)/, what: 'packed' },
  { begins: /^[\s\xef\xbb\xbf]*(\[\s*[[{"]|\{\s*["}])/, what: 'json' },
]
const PAGE =
  /^[\s\xef\xbb\xbf]*(<!--(?:(?!-->).)*-->\s*)*<(!doctype\s+html|html|head|body|table|meta|style|div)\b/is
const XML = /^[\s\xef\xbb\xbf]*<(\?xml|workbook|office:document|!doctype|!--)/i
const OLD = 'd0cf11e0a1b11ae1'

/**
 * Lets a text with a table pass.
 * @throws SpreadsheetRefused where a file is something else by its first bytes: what it is, and the remedy
 */
export function refuseForeign(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('hex', 0, 8) === OLD) refuseOld(buffer)
  const head = headOf(buffer)
  if (PAGE.test(head) || (XML.test(head) && /<html\b/i.test(head)))
    throw SpreadsheetRefused.of('web-page', {})
  if (XML.test(head)) throw SpreadsheetRefused.of('xml', {})
  const foreign = FOREIGN.find(({ begins }) => begins.test(head))
  if (foreign !== undefined) throw SpreadsheetRefused.of('foreign', { what: foreign.what })
}

/** The first bytes as letters; those of a text of two bytes for each letter as its own. */
function headOf(buffer: Buffer): string {
  const mark = buffer.readUIntBE(0, Math.min(2, buffer.length))
  if (mark === 0xfffe || mark === 0xfeff)
    return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(buffer.subarray(2, HEAD))
  return buffer.toString('latin1', 0, HEAD)
}

/** Names of streams stand in such a file with two bytes for each letter. */
const named = (name: string) => Buffer.from(name, 'utf16le')

function refuseOld(buffer: Buffer): never {
  if (buffer.includes(named('EncryptedPackage'))) throw SpreadsheetRefused.of('password', {})
  if (buffer.includes(named('WordDocument')))
    throw SpreadsheetRefused.of('foreign', { what: 'text document' })
  if (buffer.includes(named('PowerPoint Document')))
    throw SpreadsheetRefused.of('foreign', { what: 'presentation' })
  throw SpreadsheetRefused.of('old-workbook', {})
}
