/**
 * Next's cache handler, which Next loads outside its bundle and makes anew for each request. Everything is in the one store
 * that the server made when it started (pages.ts); where there is none, as during a build, nothing is kept.
 */
export default class PageCacheHandler {
  /** The data version before rendering, as `get` saw it: what is then rendered is kept under it. */
  #before

  async get(key, context) {
    const pages = globalThis.firmgroundPages
    if (pages === undefined || context.kind === 'FETCH') return null
    this.#before = await pages.version()
    return pages.get(key, this.#before)
  }

  async set(key, value, context) {
    if (!context.fetchCache)
      await globalThis.firmgroundPages?.set(key, value, context.cacheControl, this.#before)
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
