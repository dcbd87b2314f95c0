type Kind = { begins: string | RegExp; what: string; remedy: string }

const sheet = 'save its sheet as "CSV UTF-8"'
const table = 'enter its figures in a table, save that as "CSV UTF-8"'

/** Files that are no CSV, by how they begin, each byte taken for a letter. */
const FOREIGN: readonly Kind[] = [
  { begins: 'PK\x03\x04', what: 'an Excel workbook or a zip file', remedy: sheet },
  { begins: '\xd0\xcf\x11\xe0', what: 'an old Excel workbook', remedy: sheet },
  { begins: '\x1f\x8b', what: 'packed with gzip', remedy: 'unpack it' },
  { begins: '%PDF-', what: 'a PDF document', remedy: table },
  { begins: '{\\rtf', what: 'a text document', remedy: table },
  {
    begins: /^[\s\xef\xbb\xbf]*<(!doctype|html|\?xml|!--|table|workbook)/i,
    what: 'a page of HTML or XML',
    remedy: 'download or save the table itself as "CSV UTF-8"',
  },
  {
    begins: /^[\s\xef\xbb\xbf]*(\[\s*[[{\]"]|\{\s*["}])/,
    what: 'JSON',
    remedy: 'save its rows as CSV',
  },
]

const HEAD = 4_096
/** Share of zero bytes at which a text is surely of two bytes for each letter: Latin text has half. */
const MANY_ZEROS = 0.25

/** One line on a file whose first bytes show that it is no CSV in UTF-8; null where they do not. */
export function foreignFile(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD)
  if (head.length === 0) return null
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return utf16
  const text = Buffer.from(head).toString('latin1')
  for (const { begins, what, remedy } of FOREIGN) {
    if (typeof begins === 'string' ? text.startsWith(begins) : begins.test(text))
      return `the file is ${what}, not CSV; ${remedy}, and enter that`
  }
  const zeros = head.reduce((sum, byte) => sum + Number(byte === 0), 0)
  if (zeros / head.length >= MANY_ZEROS) return utf16
  if (zeros > 0) return 'the file is not a text; save the table as "CSV UTF-8", and enter that'
  return null
}

const utf16 =
  'the file is in UTF-16, which spreadsheets call "Unicode text"; save it as "CSV UTF-8", and enter that'
