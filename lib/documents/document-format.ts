import { DocumentRefused, type NamedFormat } from './refused'
import type { DocumentFormat } from './types'

const HEAD = 4_096

const NAMED: Readonly<Record<DocumentFormat, NamedFormat>> = {
  ...{ pdf: 'PDF', docx: 'Word', html: 'HTML', eml: 'e-mail', text: 'text' },
}

/** Files that are no document that is read, by how they begin, each byte taken for a letter. */
const OTHERS = [
  { begins: /^(\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|II\*\0|MM\0\*)/s, is: 'picture' },
  { begins: /^\{\\rtf/, is: 'rich-text' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: one of the signs is a byte, and no letter
  { begins: /^(\x1f\x8b|BZh|7z\xbc\xaf|Rar!|\xfd7zXZ)/, is: 'packed' },
] as const

const COMMENT = '<!--(?:(?!-->)[\\s\\S])*-->\\s*'
const PAGE = new RegExp(
  `^[\\s\xef\xbb\xbf]*(<\\?xml[^>]*>\\s*)?(?:${COMMENT})*<(!doctype\\s+html|html|head|body|table|meta|title|div|p|article)\\b`,
  'i',
)
/** A field at the beginning, and one that only an e-mail has. */
const FIELD_FIRST = /^[\s\xef\xbb\xbf]*(from |[\w-]{2,40}:)/i
const MAIL_FIELD = /^(mime-version|received|message-id):/im
const OLD = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/**
 * What a document is by its first bytes; its name only tells an e-mail and a page without their marks from a text.
 * @throws DocumentRefused where it is none that is read, or is called something else than it is
 */
export function documentFormat(bytes: Uint8Array, name: string): DocumentFormat {
  if (bytes.length === 0) throw DocumentRefused.of('empty', {})
  const head = lettersOf(bytes.subarray(0, HEAD))
  const extension = /\.([a-z0-9]{1,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  const found = byBytes(bytes, head, extension)
  const named = nameSays(extension)
  const isOther = named !== null && named !== found
  // A text may be called anything; a PDF, a Word file and what should be one are told apart by their bytes alone.
  if (isOther && (named === 'pdf' || named === 'docx' || found === 'pdf' || found === 'docx'))
    throw DocumentRefused.of('misnamed', { named: name, is: NAMED[found] })
  return found
}

function nameSays(extension: string): DocumentFormat | null {
  if (extension === 'pdf' || extension === 'docx' || extension === 'eml') return extension
  if (/^x?html?$/.test(extension)) return 'html'
  return /^(txt|text|md|tsv|csv)$/.test(extension) ? 'text' : null
}

function byBytes(bytes: Uint8Array, head: string, extension: string): DocumentFormat {
  // Some write a line before the mark of a PDF, which readers pass over.
  if (/^[^<]{0,1024}?%PDF-\d/.test(head.slice(0, 1_100))) return 'pdf'
  if (head.startsWith('PK')) return packedFormat(bytes)
  if (head.startsWith(OLD)) throw DocumentRefused.of(oldFormat(bytes), {})
  const other = OTHERS.find(({ begins }) => begins.test(head))
  if (other !== undefined) throw DocumentRefused.of(other.is, {})
  if (PAGE.test(head)) return 'html'
  if (extension === 'eml' || (FIELD_FIRST.test(head) && MAIL_FIELD.test(head))) return 'eml'
  return nameSays(extension) === 'html' ? 'html' : 'text'
}

/** A ZIP file by the names of its parts, which stand in its directory at the end as they do before each part. */
function packedFormat(bytes: Uint8Array): DocumentFormat {
  const names = lettersOf(bytes.subarray(0, HEAD)) + lettersOf(bytes.subarray(-65_536))
  if (names.includes('word/')) return 'docx'
  const isTable = names.includes('xl/') || names.includes('opendocument.spreadsheet')
  throw DocumentRefused.of(isTable ? 'spreadsheet' : names.includes('ppt/') ? 'presentation' : 'packed', {})
}

function oldFormat(bytes: Uint8Array) {
  // Names of streams stand in such a file with two bytes for each letter.
  const has = (name: string) => lettersOf(bytes.subarray(0, 200_000)).includes([...name].join('\0'))
  const hasLater = (name: string) => lettersOf(bytes.subarray(-200_000)).includes([...name].join('\0'))
  const named = (name: string) => has(name) || hasLater(name)
  if (named('EncryptedPackage')) return 'password'
  if (named('WordDocument')) return 'old-word'
  if (named('PowerPoint')) return 'presentation'
  return named('Workbook') || named('Book') ? 'spreadsheet' : 'unknown'
}

const PIECE = 8_192

function lettersOf(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return text
}
