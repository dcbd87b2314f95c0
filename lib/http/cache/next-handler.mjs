/**
 * Next's cache handler, which Next loads outside its bundle and makes anew for each request. Everything is in the one store
 * that the server made when it started (rendered-pages.ts); where there is none, as during a build, nothing is kept.
 */

/**
 * Next notes the lifetime of every address ever rendered, made-up ones too, and forgets none.
 * @type {Map<string, unknown> | undefined}
 */
const lifetimes = await import(
  'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
).then(
  (module) => Reflect.get(module.SharedCacheControls ?? {}, 'cacheControls'),
  () => undefined,
)
const mostLifetimes = 10_000

/** @import { CacheHandler } from 'next/dist/server/lib/incremental-cache' */
/** @import { Pages, PageVersion } from './rendered-pages' */

/** The server's pages, where there are any. @type {() => Pages | undefined} */
const keptPages = () => Reflect.get(globalThis, 'firmgroundPages')

/** @implements {CacheHandler} */
export default class PageCacheHandler {
  /** The data version before rendering, as `get` saw it: what is then rendered is kept under it. @type {PageVersion} */
  #before

  /** @type {CacheHandler['get']} */
  async get(key, context) {
    const pages = keptPages()
    if (pages === undefined || context.kind === 'FETCH') return null
    this.#before = await pages.version()
    return pages.get(key, this.#before)
  }

  /** @type {CacheHandler['set']} */
  async set(key, value, context) {
    if (context.fetchCache) return
    await keptPages()?.set(key, value, context.cacheControl, this.#before)
    // A page that is kept carries its own lifetime.
    if (lifetimes !== undefined && lifetimes.size > mostLifetimes) lifetimes.clear()
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
