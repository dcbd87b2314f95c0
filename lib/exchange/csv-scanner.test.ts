import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CsvScanner } from './csv-scanner'

type Newline = '\n' | '\r'

/** Records with their lines, or what ended the reading; the text comes in chunks of `size` bytes. */
function scan(text: string, newline: Newline, size = Number.POSITIVE_INFINITY) {
  const bytes = Buffer.from(text)
  const scanner = new CsvScanner({ separator: ',', newline })
  const records = []
  for (let at = 0; at < bytes.length && !scanner.fault; at += size) {
    records.push(...scanner.scan(bytes.subarray(at, Math.min(bytes.length, at + size)), false))
  }
  if (!scanner.fault) records.push(...scanner.scan(new Uint8Array(), true))
  return scanner.fault ?? records
}

const faults: Readonly<Record<string, string>> = {
  INVALID_OPENING_QUOTE: 'quote-inside',
  CSV_INVALID_CLOSING_QUOTE: 'text-after-quote',
  CSV_QUOTE_NOT_CLOSED: 'quote-open',
}

/** The same as csv-parse reads it, which is slower and has been in use for many years. */
function peer(text: string, newline: Newline): string[][] | string {
  try {
    return parse(text, {
      record_delimiter: newline === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
    })
  } catch (error) {
    return faults[(error as { code: string }).code] ?? String(error)
  }
}

const newlines = fc.constantFrom<Newline>('\n', '\r')
const anyText = fc.string({ unit: fc.constantFrom(...'aé😀 ,,"""\n\n\r'), maxLength: 24 })
const table = fc
  .array(
    fc.array(fc.string({ unit: fc.constantFrom(...'aé😀 ,"\n\r'), maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map((rows) =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n'),
  )

it('reads what csv-parse reads, and stops where it stops', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, table), newlines, (text, newline) => {
      const read = scan(text, newline)
      expect(typeof read === 'string' ? read : read.map(({ cells }) => cells)).toEqual(peer(text, newline))
    }),
    { numRuns: 2_000 },
  )
})

it('reads alike however the bytes are cut', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, table),
      newlines,
      fc.integer({ min: 4, max: 20 }),
      (text, newline, size) => {
        expect(scan(text, newline, size)).toEqual(scan(text, newline))
      },
    ),
    { numRuns: 1_000 },
  )
})

it('names the line on which each record begins', () => {
  expect(scan('a,b\n"1\n2","3\r\n4"\r\n\nc\n', '\n')).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1\n2', '3\r\n4'] },
    { line: 5, cells: [''] },
    { line: 6, cells: ['c'] },
  ])
})
