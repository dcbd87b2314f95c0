import { type ForeignKind, type Problem, problemWith } from '@/lib/problems/problem'

/** Files that are no CSV, by how they begin, each byte taken for a letter. */
const FOREIGN: readonly { begins: string | RegExp; what: ForeignKind }[] = [
  { begins: 'PK\x03\x04', what: 'workbook' },
  { begins: '\xd0\xcf\x11\xe0', what: 'oldWorkbook' },
  { begins: '\x1f\x8b', what: 'packed' },
  { begins: '%PDF-', what: 'pdf' },
  { begins: '{\\rtf', what: 'richText' },
  { begins: /^[\s\xef\xbb\xbf]*<(!doctype|html|\?xml|!--|table|workbook)/i, what: 'page' },
  { begins: /^[\s\xef\xbb\xbf]*(\[\s*[[{\]"]|\{\s*["}])/, what: 'json' },
]

const HEAD = 4_096
/** Share of zero bytes at which a text is surely of two bytes for each letter: Latin text has half. */
const MANY_ZEROS = 0.25

/** What a file is whose first bytes show that it is no CSV in UTF-8; null where they do not. */
export function foreignFile(bytes: Uint8Array): Problem | null {
  const what = foreignKind(bytes.subarray(0, HEAD))
  return what === null ? null : problemWith('foreignFile', { what })
}

function foreignKind(head: Uint8Array): ForeignKind | null {
  if (head.length === 0) return null
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return 'utf16'
  const text = Buffer.from(head).toString('latin1')
  for (const { begins, what } of FOREIGN) {
    if (typeof begins === 'string' ? text.startsWith(begins) : begins.test(text)) return what
  }
  const zeros = head.reduce((sum, byte) => sum + Number(byte === 0), 0)
  if (zeros / head.length >= MANY_ZEROS) return 'utf16'
  return zeros > 0 ? 'binary' : null
}
