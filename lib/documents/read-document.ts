import { decodeText } from './decode-text'
import { documentFormat } from './document-format'
import { declaredEncoding } from './html/declared-encoding'
import { htmlText } from './html/html-text'
import { DOCUMENT_LIMITS } from './limits'
import { mailText } from './mail/mail-text'
import { DocumentRefused } from './refused'
import type { DocumentFormat, DocumentText } from './types'

/** A document to be read: its bytes, what it is called, and the most characters that are taken of it. */
export interface DocumentToRead {
  bytes: Uint8Array
  name: string
  most: number
}

type Read = Omit<DocumentText, 'format'>

/** What reads formats that take a large program, loaded when one is met; null where it is not to be read here. */
export interface LargeReaders {
  pdf(bytes: Uint8Array, most: number): Promise<Read>
  docx(bytes: Uint8Array): Promise<string>
}

/**
 * Reads a document as text, whatever it is by its first bytes.
 * @throws DocumentRefused where it cannot be read, is too long, or has no text
 */
export async function readDocument(
  { bytes, name, most }: DocumentToRead,
  large: LargeReaders | null,
): Promise<DocumentText> {
  checkSize(bytes.length, DOCUMENT_LIMITS.fileBytes)
  const format = documentFormat(bytes, name)
  if (format !== 'pdf' && format !== 'docx') checkSize(bytes.length, DOCUMENT_LIMITS.textBytes)
  const { text: read, notes } = await textOf(format, bytes, most, large)
  const text = read.trim()
  if (text === '') throw DocumentRefused.of('no-text', {})
  if (text.length > most) throw DocumentRefused.of('too-long', { count: text.length, most })
  return { format, text, notes }
}

/** @throws DocumentRefused where a document has more bytes than may be read */
export function checkSize(bytes: number, most: number): void {
  if (bytes > most) throw DocumentRefused.of('too-large', { megabytes: Math.round(most / 1_000_000) })
}

async function textOf(
  format: DocumentFormat,
  bytes: Uint8Array,
  most: number,
  large: LargeReaders | null,
): Promise<Read> {
  switch (format) {
    case 'text':
      return { text: decodeText(bytes), notes: [] }
    case 'html':
      return { text: htmlText(decodeText(bytes, declaredEncoding(bytes))), notes: [] }
    case 'eml': {
      const { text, attachments } = await mailText(bytes)
      const names = attachments.slice(0, MOST_NAMED)
      return { text, notes: names.length === 0 ? [] : [{ note: 'attachments', names }] }
    }
    case 'pdf':
      if (large === null) throw DocumentRefused.of('scriptless', {})
      return large.pdf(bytes, most)
    case 'docx':
      if (large === null) throw DocumentRefused.of('scriptless', {})
      return { text: await large.docx(bytes), notes: [] }
  }
}

const MOST_NAMED = 10
