import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { UNPACKED_LIMITS } from './limits'
import { SpreadsheetRefused } from './refused'

/** The parts of a ZIP file, none of which unpacks to more than is allowed, whatever its directory says. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /**
   * Reads the directory of a ZIP file, and nothing else.
   * @throws SpreadsheetRefused where it is broken, encrypted, or says that it unpacks to too much
   */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    try {
      const zip = await fromBufferPromise(buffer, { autoClose: false, lazyEntries: true })
      const entries = new Map<string, Entry>()
      let [packed, unpacked] = [0, 0]
      for await (const entry of zip.eachEntry()) {
        checkEntry(entry)
        packed += entry.compressedSize
        unpacked += entry.uncompressedSize
        const { fileName } = entry
        // Two parts of one name, or parts that share their bytes, are there to be read differently by different programs.
        if (entries.has(fileName) || packed > bytes.length) throw SpreadsheetRefused.of('broken', {})
        if (unpacked > UNPACKED_LIMITS.totalBytes || entries.size >= UNPACKED_LIMITS.entries)
          throw SpreadsheetRefused.of('bomb', { part: fileName })
        entries.set(fileName, entry)
      }
      return new Archive(zip, entries)
    } catch (error) {
      throw error instanceof SpreadsheetRefused ? error : SpreadsheetRefused.of('broken', {})
    }
  }

  get names(): Iterable<string> {
    return this.#entries.keys()
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /**
   * The text of a part in chunks, as it is unpacked; unpacking ends where it has come to what the directory says.
   * @throws SpreadsheetRefused where the part is not there, or is not what the directory says
   */
  async *chunks(name: string): AsyncGenerator<string, void> {
    const entry = this.#entries.get(name)
    if (entry === undefined) throw SpreadsheetRefused.of('broken', {})
    const decoder = new TextDecoder('utf-8', { fatal: true })
    try {
      const stream = await this.#zip.openReadStreamPromise(entry)
      for await (const chunk of stream) yield decoder.decode(chunk as Uint8Array, { stream: true })
      yield decoder.decode()
    } catch (error) {
      throw error instanceof SpreadsheetRefused ? error : SpreadsheetRefused.of('broken', {})
    }
  }

  /** The text of a part as a whole, for parts that are small in any real workbook. */
  async text(name: string, mostCharacters = 20_000_000): Promise<string> {
    let text = ''
    for await (const chunk of this.chunks(name)) {
      text += chunk
      if (text.length > mostCharacters) throw SpreadsheetRefused.of('bomb', { part: name })
    }
    return text
  }
}

const STORED = 0
const DEFLATED = 8

function checkEntry(entry: Entry): void {
  const { compressedSize, uncompressedSize, compressionMethod, fileName: part } = entry
  if (entry.isEncrypted()) throw SpreadsheetRefused.of('password', {})
  const isTooLarge = uncompressedSize > UNPACKED_LIMITS.entryBytes
  const isTooDense =
    uncompressedSize > UNPACKED_LIMITS.harmlessBytes &&
    uncompressedSize > compressedSize * UNPACKED_LIMITS.ratio
  if (isTooLarge || isTooDense) throw SpreadsheetRefused.of('bomb', { part })
  const isReadable = compressionMethod === STORED || compressionMethod === DEFLATED
  // Bytes that are said to unpack to nothing would be unpacked without a limit by those that believe it.
  const saysNothing = compressionMethod === DEFLATED && (uncompressedSize === 0) !== compressedSize <= 2
  if (!isReadable || saysNothing) throw SpreadsheetRefused.of('broken', {})
}
