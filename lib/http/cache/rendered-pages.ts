import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { CacheHandlerValue } from 'next/dist/server/lib/incremental-cache'
import type { IncrementalCacheValue } from 'next/dist/server/response-cache'
import type { DeferScripts } from '../defer-scripts'
import { boundedCache, type KeptRoom, keptRoomOf } from './bounded-cache'
import { markedStatus } from './status-marker'

type CacheControl = CacheHandlerValue['cacheControl']

/** The state of the record that pages are rendered at; null before the first publication, undefined when the database is silent. */
export type PageVersion = string | number | null | undefined

type PageHeaders = Record<string, string | string[] | number | undefined>

/** A rendered page at rest: text and payload compressed. */
interface KeptPage {
  html: Buffer
  payload: Buffer
  headers: PageHeaders | undefined
  status: number | undefined
  cacheControl: CacheControl
  renderedAt: number
}

/** A page of 350 kB opens in a third of a millisecond; brotli is a tenth smaller and takes five times as long. */
const compress = promisify<Buffer | string, Buffer>(gzip)
const decompress = promisify<Buffer, Buffer>(gunzip)

/**
 * Readers' pages in memory, rendered once per data version: a page is given only while the version that was read before it
 * was rendered is the current one. Only pages that were found are kept, so that made-up addresses take no room.
 */
export class Pages {
  readonly #store: ReturnType<typeof boundedCache<KeptPage>>
  readonly #readVersion: () => Promise<string | number | null>
  readonly #defer: DeferScripts
  #version: PageVersion
  #readAt = new Date(0)

  constructor(readVersion: () => Promise<string | number | null>, defer: DeferScripts, limitBytes: number) {
    this.#readVersion = readVersion
    this.#defer = defer
    this.#store = boundedCache(limitBytes)
  }

  get room(): KeptRoom {
    return keptRoomOf(this.#store)
  }

  /** The current version; everything rendered at another one is let go. */
  async version(): Promise<PageVersion> {
    const version = await this.#readVersion().catch(() => undefined)
    if (version !== undefined) this.#readAt = new Date()
    if (version !== undefined && version !== this.#version) {
      this.#store.clear()
      this.#version = version
    }
    return version
  }

  /** The page at a path as it was when the database last answered, with that instant, for when it is silent; null where there is none. */
  async lastKept(path: string): Promise<{ html: string; headers: PageHeaders; asOf: string } | null> {
    const key = [...this.#store.keys()].find((key) => pathOf(key) === path)
    const kept = key === undefined ? undefined : this.#store.get(key)
    if (kept === undefined) return null
    const html = (await decompress(kept.html)).toString()
    return { html, headers: kept.headers ?? {}, asOf: this.asOf }
  }

  /** When the database last answered: an ISO instant. */
  get asOf(): string {
    return this.#readAt.toISOString()
  }

  /** Lets go of the page at a path. */
  forget(path: string): void {
    for (const key of [...this.#store.keys()]) if (pathOf(key) === path) this.#store.delete(key)
  }

  async get(key: string, version: PageVersion): Promise<CacheHandlerValue | null> {
    const kept = version === undefined || version !== this.#version ? undefined : this.#store.get(key)
    if (kept === undefined) return null
    const [html, rscData] = await Promise.all([decompress(kept.html), decompress(kept.payload)])
    const { headers, status, cacheControl, renderedAt } = kept
    return {
      lastModified: renderedAt,
      cacheControl,
      value: {
        kind: 'APP_PAGE' as never,
        html: html.toString(),
        rscData,
        headers,
        status,
        postponed: undefined,
        segmentData: undefined,
      },
    }
  }

  /** Next answers with `value` after this: it gets its status here, where it is marked with one, and its scripts are deferred. */
  async set(
    key: string,
    value: IncrementalCacheValue | null,
    cacheControl: CacheControl,
    version: PageVersion,
  ): Promise<void> {
    if (value?.kind !== 'APP_PAGE') return
    value.status = markedStatus(value.html) ?? value.status
    if (version === undefined || (value.status ?? 200) !== 200) return
    const deferred = await this.#defer(pathOf(key), value.html)
    if (deferred !== null) {
      value.html = deferred.html
      if (deferred.policy !== null)
        value.headers = { ...value.headers, 'content-security-policy': deferred.policy }
    }
    const [html, payload] = await Promise.all([
      compress(value.html),
      compress(value.rscData ?? Buffer.alloc(0)),
    ])
    if (version !== this.#version) return
    const { headers, status } = value
    const kept = { html, payload, headers, status, cacheControl, renderedAt: Date.now() }
    this.#store.set(key, kept, { size: html.length + payload.length + 2 * key.length + 1_000 })
  }
}

/** Has Next's cache handler, which is loaded apart from everything else, keep pages in `pages`. */
export function keepPages(pages: Pages): void {
  const kept = globalThis as { firmgroundPages?: Pages }
  kept.firmgroundPages = pages
}

/** The address of a page, by the key under which Next keeps it. */
const pathOf = (key: string) => key.replace(/^\/route-cache\/APP_PAGE\/[0-9a-f]+\/\$/, '')
