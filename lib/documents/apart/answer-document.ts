import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { largeReaders } from '../large-readers'
import { type DocumentToRead, readDocument } from '../read-document'
import { DocumentRefused } from '../refused'
import type { DocumentAnswer } from './answers'

/** Reads a document here, and tells what came of it; never throws. */
export async function answerDocument(asked: DocumentToRead): Promise<DocumentAnswer> {
  try {
    const document = await readDocument(asked, largeReaders)
    return { kind: 'read', document, sha256: bytesToHex(sha256(asked.bytes)) }
  } catch (error) {
    if (error instanceof DocumentRefused) return { kind: 'refused', refusal: error.refusal }
    if (error instanceof RangeError)
      return { kind: 'refused', refusal: DocumentRefused.of('nested', {}).refusal }
    return {
      kind: 'failed',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
