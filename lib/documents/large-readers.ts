import type { LargeReaders } from './read-document'

/** PDF and Word: each program is loaded when a file of its kind is met. */
export const largeReaders: LargeReaders = {
  pdf: async (bytes, most) => (await import('./pdf/read-pdf')).pdfText(bytes, most),
  docx: async (bytes) => (await import('./word/word-text')).wordText(bytes),
}
