import 'server-only'
import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gunzip } from 'node:zlib'
import { acceptedPackings } from '../accepted-encoding'

/** Beyond the first, Brotli takes twenty times as long to save an eighth: worth it for what is fetched once and kept by browsers. */
export type PackingQuality = 6 | 11

/** A text as it is sent again and again: packed by gzip, and by Brotli, a fifth smaller, as soon as that is made. */
export class Packed {
  readonly #gzip: Buffer
  #brotli: Buffer | null = null

  constructor(gzip: Buffer, quality: PackingQuality = 6) {
    this.#gzip = gzip
    void this.#makeSmall(quality)
  }

  /** Room that both take, about. */
  get bytes(): number {
    return 2 * this.#gzip.length
  }

  /** What a request is answered with, and the headers that say how it is packed. */
  async answerTo({ headers }: IncomingMessage): Promise<{ body: Buffer; headers: OutgoingHttpHeaders }> {
    const accepted = acceptedPackings(headers)
    if (this.#brotli !== null && accepted.includes('br')) return withHeaders(this.#brotli, 'br')
    if (accepted.includes('gzip')) return withHeaders(this.#gzip, 'gzip')
    return withHeaders(await promisify(gunzip)(this.#gzip))
  }

  /** Where it fails, what is sent is packed by gzip. */
  async #makeSmall(quality: PackingQuality): Promise<void> {
    try {
      const text = await promisify(gunzip)(this.#gzip)
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
      }
      this.#brotli = await promisify(brotliCompress)(text, { params })
    } catch {
      this.#brotli = null
    }
  }
}

const withHeaders = (body: Buffer, encoding?: string) => ({
  body,
  headers: {
    'content-length': body.length,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  },
})
