import { isUtf8 } from 'node:buffer'
import { headerSigns } from './csv-header'
import { type CsvFault, CsvScanner } from './csv-scanner'
import type { FileProblem, RawRow } from './types'

/** The records of a stretch of a file, and what ended the reading of it, if anything did. */
export type RecordBatch = { records: RawRow[]; problem: FileProblem | null }

const LONGEST_HEADER = 65_536
const LONGEST_CHUNK = 262_144
const LF = 10

/**
 * Every record of a CSV file, the header line and blank lines included, with the line on which it begins; see `readCsv`
 * for what is read. Ends after the first problem. Memory is bounded by the size of a chunk and of the longest record.
 */
export async function* readRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RecordBatch, void> {
  let scanner: CsvScanner | null = null
  let head = Buffer.alloc(0)
  try {
    for await (const chunk of utf8Chunks(bytes)) {
      if (scanner) {
        yield recordsIn(scanner, chunk)
      } else {
        head = Buffer.concat([head, chunk])
        const signs = headerSigns(head.toString())
        if (signs.ended) {
          scanner = new CsvScanner(signs)
          yield recordsIn(scanner, head)
        } else if (head.length > LONGEST_HEADER) {
          yield stoppedAt(
            1,
            'the header line does not end within 65,536 bytes; begin the file with the names of its columns',
          )
          return
        }
      }
      if (scanner?.fault) return
    }
    yield scanner
      ? recordsIn(scanner, new Uint8Array(), true)
      : recordsIn(new CsvScanner(headerSigns(head.toString())), head, true)
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error
    yield stoppedAt(error.line, 'is not UTF-8; save the file as "CSV UTF-8" and try again')
  }
}

function recordsIn(scanner: CsvScanner, chunk: Uint8Array, isLast = false): RecordBatch {
  const records = scanner.scan(chunk, isLast)
  const { line, fault } = scanner
  return { records, problem: fault && { line, column: null, message: REMEDIES[fault] } }
}

class NotUtf8 extends Error {
  constructor(readonly line: number) {
    super()
  }
}

/** The bytes in chunks of bounded size, each known to be UTF-8; throws NotUtf8 at the first line that is not. */
async function* utf8Chunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const check = (part?: Uint8Array) => {
    try {
      decoder.decode(part, { stream: part !== undefined })
    } catch {
      throw new NotUtf8(line + linesBeforeFault(part ?? new Uint8Array()))
    }
  }
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += LONGEST_CHUNK) {
      const part = chunk.subarray(at, at + LONGEST_CHUNK)
      check(part)
      for (let end = part.indexOf(LF); end >= 0; end = part.indexOf(LF, end + 1)) line += 1
      yield part
    }
  }
  check()
}

/** The lines that end before the first one that is not UTF-8; a letter begun in an earlier chunk is let pass. */
function linesBeforeFault(part: Uint8Array): number {
  let start = 0
  while (start < 3 && (part[start]! & 0xc0) === 0x80) start += 1
  for (let lines = 0; ; lines++) {
    const end = part.indexOf(LF, start)
    if (end < 0 || !isUtf8(part.subarray(start, end))) return lines
    start = end + 1
  }
}

function stoppedAt(line: number, message: string): RecordBatch {
  return { records: [], problem: { line, column: null, message } }
}

const REMEDIES: Readonly<Record<CsvFault, string>> = {
  'quote-inside':
    'a quote stands inside a cell that does not begin with one; put the cell in quotes and write each quote in it twice',
  'text-after-quote':
    'a cell goes on after its closing quote; write each quote that belongs to the text twice',
  'quote-open':
    'a cell of the row that begins here opens a quote and never closes it; close it, or write it twice within quotes',
  'too-long':
    'the row that begins here is longer than 1,000,000 bytes; close a quote that was left open, or shorten the row',
}
