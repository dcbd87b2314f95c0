import { isUtf8 } from 'node:buffer'
import { type CsvError, Parser } from 'csv-parse'
import { type Problem, problemWith } from '@/lib/problems/problem'
import type { FileProblem, RawRow } from '../types'
import { type FileSigns, fileSigns } from './csv-signs'
import { foreignFile } from './foreign-file'
import { legacyEncoding } from './legacy-encoding'

/** The records of a stretch of a file, and what ended the reading of it, if anything did. */
export type RecordBatch = { records: RawRow[]; problem: FileProblem | null }

const LONGEST_HEADER = 65_536
const LONGEST_RECORD = 1_000_000
const LONGEST_CHUNK = 262_144
/** Small pieces are gathered, so that what is read does not depend on how a file arrives. */
const SHORTEST_CHUNK = LONGEST_HEADER + 1
const LF = 10

/**
 * Every record of a CSV file, the header line and blank lines included, with the line on which it begins; see `readCsv`
 * for what is read. Ends after the first problem. Memory is bounded by the size of a chunk and of the longest record.
 */
export async function* readRecords(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<RecordBatch, void> {
  let parser: RecordParser | null = null
  // Held until it is known whether more follows: the parser keeps the last record of a chunk to itself.
  let read: RecordBatch | null = null
  try {
    for await (const chunk of utf8Chunks(bytes)) {
      if (parser === null) {
        const signs = fileSigns(Buffer.from(chunk.subarray(0, LONGEST_HEADER)).toString())
        if (!signs.ended && chunk.length > LONGEST_HEADER) {
          yield stoppedAt(1, problemWith('headerEndless', { most: LONGEST_HEADER }))
          return
        }
        parser = new RecordParser(signs)
      }
      const before: RecordBatch | null = read
      read = null
      if (before !== null) yield before
      read = await parser.recordsIn(chunk)
      if (parser.broken) break
    }
    if (parser === null || read === null) return
    yield parser.broken ? read : joined(read, await parser.recordsAtEnd())
  } catch (error) {
    if (read !== null) yield read
    if (!(error instanceof Unreadable)) throw error
    yield stoppedAt(error.line, error.problem)
  } finally {
    parser?.destroy()
  }
}

function joined(batch: RecordBatch, end: RecordBatch): RecordBatch {
  return { records: [...batch.records, ...end.records], problem: end.problem }
}

/** csv-parse, with its records taken as they come, without a turn through a readable stream for each, and counted. */
class RecordParser extends Parser {
  /** The line on which the next record begins. */
  line = 1
  broken = false
  private records: string[][] = []
  private readonly newline: string

  constructor(signs: FileSigns) {
    super({
      delimiter: signs.separator,
      bom: true,
      record_delimiter: signs.newline === '\r' ? ['\r'] : ['\r\n', '\n'],
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
    })
    this.newline = signs.newline
    // The callbacks of write and end carry every error; without a listener it would be thrown as well.
    this.on('error', () => {})
  }

  override push(record: string[] | null): boolean {
    if (record === null) return super.push(null)
    this.records.push(record)
    return true
  }

  async recordsIn(chunk: Uint8Array): Promise<RecordBatch> {
    return this.taken(await new Promise<Error | null | undefined>((done) => this.write(chunk, done)))
  }

  async recordsAtEnd(): Promise<RecordBatch> {
    return this.taken(await new Promise<Error | null | undefined>((done) => this.end(done)))
  }

  private taken(error: Error | null | undefined): RecordBatch {
    const records: RawRow[] = []
    for (const cells of this.records) {
      records.push({ line: this.line, cells })
      this.line += 1
      for (const cell of cells) {
        if (cell.includes(this.newline)) this.line += cell.split(this.newline).length - 1
      }
    }
    this.records = []
    this.broken = Boolean(error)
    return { records, problem: error ? stoppedAt(this.line, problemOfParser(error)).problem : null }
  }
}

/** The bytes are no text that can be read, from this line on. */
class Unreadable extends Error {
  constructor(
    readonly line: number,
    readonly problem: Problem,
  ) {
    super(problem.code)
  }
}

/** The bytes in chunks of bounded size, each known to be UTF-8; throws Unreadable at the first line that is not. */
async function* utf8Chunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  let begun = false
  const check = (part?: Uint8Array) => {
    try {
      decoder.decode(part, { stream: part !== undefined })
    } catch {
      throw new Unreadable(line + linesBeforeFault(part ?? new Uint8Array()), notUtf8(part))
    }
  }
  for await (const chunk of gathered(bytes)) {
    const foreign = begun ? null : foreignFile(chunk)
    if (foreign !== null) throw new Unreadable(1, foreign)
    begun = true
    for (let at = 0; at < chunk.length; at += LONGEST_CHUNK) {
      const part = chunk.subarray(at, at + LONGEST_CHUNK)
      check(part)
      for (let end = part.indexOf(LF); end >= 0; end = part.indexOf(LF, end + 1)) line += 1
      yield part
    }
  }
  check()
}

async function* gathered(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let pieces: Uint8Array[] = []
  let length = 0
  let failed: { error: unknown } | null = null
  try {
    for await (const piece of bytes) {
      pieces.push(piece)
      length += piece.length
      if (length < SHORTEST_CHUNK) continue
      yield pieces.length === 1 ? piece : Buffer.concat(pieces)
      pieces = []
      length = 0
    }
  } catch (error) {
    failed = { error }
  }
  if (length > 0) yield Buffer.concat(pieces)
  if (failed) throw failed.error
}

function notUtf8(part: Uint8Array | undefined): Problem {
  const encoding = part === undefined ? null : legacyEncoding(part)
  return problemWith('notUtf8', { encoding: encoding ?? 'unknown' })
}

/** The lines that end before the first one that is not UTF-8; a letter begun in an earlier chunk is let pass. */
function linesBeforeFault(part: Uint8Array): number {
  let start = 0
  while (start < 3 && ((part[start] ?? 0) & 0xc0) === 0x80) start += 1
  for (let lines = 0; ; lines++) {
    const end = part.indexOf(LF, start)
    if (end < 0 || !isUtf8(part.subarray(start, end))) return lines
    start = end + 1
  }
}

function stoppedAt(line: number, problem: Problem): RecordBatch {
  return { records: [], problem: { line, column: null, ...problem } }
}

function problemOfParser(error: Error): Problem {
  switch ((error as CsvError).code) {
    case 'INVALID_OPENING_QUOTE':
      return problemWith('quoteInside')
    case 'CSV_INVALID_CLOSING_QUOTE':
      return problemWith('quoteGoesOn')
    case 'CSV_QUOTE_NOT_CLOSED':
      return problemWith('quoteOpen')
    case 'CSV_MAX_RECORD_SIZE':
      return problemWith('rowEndless', { most: LONGEST_RECORD })
    default:
      throw error
  }
}
