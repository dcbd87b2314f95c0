/*
 * Keeps the readers' pages that were read in this browser, for when there is no link: a page that the site does not answer for is shown
 * as it was read last, and says of which time it is. Where there is a link, the site answers. It keeps what readers' pages are drawn
 * with, never a page of the desk nor one that is for one reader alone. It runs in the browser, beside the pages (a service worker).
 */
;(() => {
  /** @typedef {{ waitUntil(work: Promise<unknown>): void }} Lasting @typedef {Lasting & { request: Request, preloadResponse: Promise<Response | undefined>, respondWith(answer: Promise<Response>): void }} Asked */
  const site = '{site}'
  const pagesName = 'firmground-pages-1'
  const assetsName = 'firmground-assets-1'
  /** So many pages are kept, the ones that were read last. */
  const mostPages = 60
  const mostAssets = 200
  /** A page that is kept is shown where the site has not answered for so long. */
  const patienceMs = 8000
  const worker =
    /** @type {{ skipWaiting(): void, registration: ServiceWorkerRegistration, clients: { claim(): Promise<void>, matchAll(of: { type: 'window' }): Promise<{ url: string }[]> }, addEventListener(kind: string, answer: (event: Asked) => void): void }} */ (
      /** @type {unknown} */ (globalThis)
    )

  /** @param {string} path */
  const isDesk = (path) => /^\/[a-z]{2}\/desk(\/|$)/.test(path.slice(site.length))
  /** @param {string} path */
  const isForGood = (path) => /^\/(_next\/static|_page|_frame)\//.test(path.slice(site.length))
  /** The page that lists what is kept, in the language of an address. @param {string} path */
  const listPath = (path) =>
    `${site}/${/^\/([a-z]{2})(\/|$)/.exec(path.slice(site.length))?.[1] ?? 'en'}/offline`

  /** @param {Response} response */
  const mayBeKept = (response) =>
    response.ok &&
    response.type === 'basic' &&
    !response.redirected &&
    !/private|no-store/.test(response.headers.get('cache-control') ?? '')

  /** Keeps an answer that is a reader's page, and what it is drawn with. @param {string} url @param {Response} response */
  async function keep(url, response) {
    if (!mayBeKept(response) || !response.headers.get('content-type')?.startsWith('text/html')) return
    const { headers, status } = response
    const html = await response.text()
    // Only a page that can say of which time it is.
    if (!html.includes('data-read-at')) return
    const pages = await caches.open(pagesName)
    // The newest stands last.
    await pages.delete(url)
    await pages.put(url, new Response(html, { headers, status }))
    const assets = await caches.open(assetsName)
    for (const [, href = ''] of html.matchAll(/(?:<link rel="stylesheet" href|data-kept-pages)="([^"]+)"/g))
      if (!(await assets.match(href))) await assets.add(href)
    const { pathname } = new URL(url)
    const list = new URL(listPath(pathname), location.origin).href
    if (list !== url && !(await pages.match(list))) await keep(list, await fetch(list))
    await trim(pages, assets)
  }

  /** @param {Cache} pages @param {Cache} assets */
  async function trim(pages, assets) {
    const kept = (await pages.keys()).filter(({ url }) => !url.endsWith('/offline'))
    for (const old of kept.slice(0, Math.max(0, kept.length - mostPages))) await pages.delete(old)
    const files = await assets.keys()
    if (files.length <= mostAssets) return
    const texts = await Promise.all((await pages.matchAll()).map((page) => page.text()))
    for (const file of files) {
      const { pathname } = new URL(file.url)
      if (!texts.some((text) => text.includes(pathname))) await assets.delete(file)
    }
  }

  /** A page as it was read, which says so. @param {Response} response @param {string} [mark] what else it says */
  async function asRead(response, mark = '') {
    const html = await response.text()
    const at = new Date(response.headers.get('date') ?? Date.now()).toISOString()
    return new Response(html.replace('<html', `<html data-read="${at}"${mark}`), {
      headers: response.headers,
    })
  }

  /** @param {Asked} event */
  async function answerPage(event) {
    const { request } = event
    const url = request.url.replace(/#.*/, '')
    const asked = Promise.resolve(event.preloadResponse).then((answer) => answer ?? fetch(request))
    event.waitUntil(
      asked.then(
        (answer) => keep(url, answer.clone()),
        () => undefined,
      ),
    )
    const pages = await caches.open(pagesName)
    const kept = await pages.match(url)
    if (kept === undefined)
      return asked.catch(async (error) => {
        const list = await pages.match(listPath(new URL(url).pathname))
        if (list === undefined) throw error
        return asRead(list, ' data-missing')
      })
    const late = new Promise((resolve) => setTimeout(resolve, patienceMs)).then(() => asRead(kept.clone()))
    return Promise.race([asked, late]).catch(() => asRead(kept))
  }

  /** @param {Asked} event */
  async function answerAsset(event) {
    const { request } = event
    const assets = await caches.open(assetsName)
    const kept = await assets.match(request)
    if (kept !== undefined && isForGood(new URL(request.url).pathname)) return kept
    try {
      const answer = await fetch(request)
      if (mayBeKept(answer) && answer.status === 200) event.waitUntil(assets.put(request, answer.clone()))
      return answer
    } catch (error) {
      if (kept !== undefined) return kept
      throw error
    }
  }

  worker.addEventListener('install', () => worker.skipWaiting())

  worker.addEventListener('activate', (event) => {
    const begin = async () => {
      for (const name of await caches.keys())
        if (name.startsWith('firmground-') && name !== pagesName && name !== assetsName)
          await caches.delete(name)
      await worker.registration.navigationPreload?.enable()
      await worker.clients.claim()
      // The pages that are open came before this was there.
      for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
        const page = url.replace(/#.*/, '')
        if (!isDesk(new URL(page).pathname)) await fetch(page).then((answer) => keep(page, answer))
      }
    }
    event.waitUntil(begin().catch(() => undefined))
  })

  worker.addEventListener('fetch', (event) => {
    const { request } = event
    const { origin, pathname } = new URL(request.url)
    if (request.method !== 'GET' || origin !== location.origin || isDesk(pathname)) return
    if (request.mode === 'navigate') {
      if (request.destination === 'document') event.respondWith(answerPage(event))
      return
    }
    if (request.referrer !== '' && isDesk(new URL(request.referrer).pathname)) return
    if (/^(style|script|font|image)$/.test(request.destination) || /\/curves$/.test(pathname))
      event.respondWith(answerAsset(event))
  })
})()
