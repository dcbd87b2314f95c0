import type { RawRow } from './types'

/** What ends the reading of a file before its end. */
export type CsvFault = 'quote-inside' | 'text-after-quote' | 'quote-open' | 'too-long'

const LONGEST_RECORD = 1_000_000
const INCOMPLETE = -1
const LF = 10
const CR = 13
const QUOTE = 34
const BYTE_ORDER_MARK = Buffer.from('\ufeff')

/**
 * Parts the bytes of a CSV file (RFC 4180) into records, chunk by chunk. They are known to be UTF-8, in which no letter
 * contains the byte of a separator, a quote or a line end, so that only cells have to be decoded. Lines end with LF or
 * CRLF, or with CR alone where `newline` says so; a blank line is a record of one blank cell.
 */
export class CsvScanner {
  /** The line on which the next record begins, counted as an editor counts. */
  line = 1
  /** What is wrong with the record that begins there; nothing is read after it. */
  fault: CsvFault | null = null
  readonly #separator: number
  readonly #newline: number
  /** The beginning of a record whose end has not come yet. */
  #rest: Buffer = BYTE_ORDER_MARK.subarray(0, 0)
  #begun = false
  /** Line breaks within the cells of the record that is being read. */
  #breaks = 0

  constructor({ separator, newline }: { separator: string; newline: '\n' | '\r' }) {
    this.#separator = separator.charCodeAt(0)
    this.#newline = newline.charCodeAt(0)
  }

  /** The records that end in this chunk, or with the file where it is the last. The first chunk holds the header line. */
  scan(chunk: Uint8Array, isLast: boolean): RawRow[] {
    const bytes = Buffer.concat([this.#rest, chunk])
    const records: RawRow[] = []
    let start = this.#begun || !bytes.subarray(0, 3).equals(BYTE_ORDER_MARK) ? 0 : 3
    this.#begun = true
    while (start < bytes.length) {
      const cells: string[] = []
      this.#breaks = 0
      const end = this.#read(bytes, start, isLast, cells)
      if ((end === INCOMPLETE ? bytes.length : end) - start > LONGEST_RECORD) this.fault ??= 'too-long'
      if (end === INCOMPLETE || this.fault !== null) break
      records.push({ line: this.line, cells })
      this.line += 1 + this.#breaks
      start = end
    }
    this.#rest = bytes.subarray(start)
    return records
  }

  /** Reads the cells of the record at `start`; where the next one begins, or INCOMPLETE. */
  #read(bytes: Buffer, start: number, isLast: boolean, cells: string[]): number {
    for (let at = start; ; ) {
      const quoted = bytes[at] === QUOTE
      const end = quoted ? endOfQuoted(bytes, at) : this.#endOfPlain(bytes, at)
      if (end === INCOMPLETE) return this.#stop(isLast ? 'quote-open' : null)
      if (end >= bytes.length && !isLast) return INCOMPLETE
      cells.push(quoted ? this.#quotedText(bytes, at, end) : this.#plainText(bytes, at, end))
      const sign = bytes[end]
      if (sign === this.#newline) return end + 1
      if (sign === undefined) return end
      if (sign === this.#separator) at = end + 1
      else if (!quoted) return this.#stop('quote-inside')
      else if (sign !== CR || this.#newline !== LF) return this.#stop('text-after-quote')
      else if (bytes[end + 1] === LF) return end + 2
      else return this.#stop(end + 1 < bytes.length || isLast ? 'text-after-quote' : null)
    }
  }

  #stop(fault: CsvFault | null): typeof INCOMPLETE {
    this.fault = fault
    return INCOMPLETE
  }

  /** The separator, line end or quote that ends a cell without quotes, or the end of the bytes. */
  #endOfPlain(bytes: Buffer, from: number): number {
    const [separator, newline] = [this.#separator, this.#newline]
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === separator || byte === newline || byte === QUOTE) return at
    }
    return bytes.length
  }

  #plainText(bytes: Buffer, from: number, end: number): string {
    if (from === end) return ''
    const isCrlf = bytes[end] === LF && this.#newline === LF && bytes[end - 1] === CR
    return bytes.toString('utf8', from, isCrlf ? end - 1 : end)
  }

  #quotedText(bytes: Buffer, from: number, end: number): string {
    const text = bytes.toString('utf8', from + 1, end - 1)
    for (
      let at = bytes.indexOf(this.#newline, from);
      at >= 0 && at < end;
      at = bytes.indexOf(this.#newline, at + 1)
    )
      this.#breaks++
    return text.includes('"') ? text.replaceAll('""', '"') : text
  }
}

/** What follows the quote that closes the cell at `from`, or INCOMPLETE. */
function endOfQuoted(bytes: Buffer, from: number): number {
  let close = bytes.indexOf(QUOTE, from + 1)
  while (close >= 0 && bytes[close + 1] === QUOTE) close = bytes.indexOf(QUOTE, close + 2)
  return close < 0 ? INCOMPLETE : close + 1
}
