/* The page of what is kept for reading without a link: lists the pages, and turns the keeping off and on (offline-worker.js). */
;(async () => {
  const part = /** @type {HTMLElement | null} */ (document.querySelector('[data-kept-pages]'))
  if (part === null || !('caches' in globalThis) || !('serviceWorker' in navigator)) return
  const { lang } = document.documentElement
  const key = 'keep-pages'

  /** @param {string} name */
  const element = (name) => /** @type {HTMLElement} */ (part.querySelector(`[data-${name}]`))

  const list = async () => {
    const rows = []
    for (const name of (await caches.keys()).filter((name) => name.startsWith('firmground-pages'))) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        if (answer === undefined || request.url.replace(/[?#].*/, '').endsWith('/offline')) continue
        const { title, documentElement } = new DOMParser().parseFromString(await answer.text(), 'text/html')
        const at = new Date(answer.headers.get('date') ?? Date.now())
        const row = document.createElement('li')
        const link = document.createElement('a')
        link.href = request.url
        link.lang = documentElement.lang
        link.dir = 'auto'
        link.textContent = title.replace(/ · [^·]*$/, '') || request.url
        const time = document.createElement('time')
        time.dateTime = at.toISOString()
        time.className = 'ms-3 text-sm text-muted'
        time.textContent = at.toLocaleString(part.dataset.tag ?? lang, {
          dateStyle: 'medium',
          timeStyle: 'short',
        })
        row.append(link, time)
        rows.unshift(row)
      }
    }
    element('list').replaceChildren(...rows)
    element('none').hidden = rows.length > 0
  }
  const show = async () => {
    const isOff = localStorage.getItem(key) === 'no'
    element('off').hidden = !isOff
    element('on').hidden = isOff
    await list()
  }
  element('turn-off').addEventListener('click', async () => {
    localStorage.setItem(key, 'no')
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister()
    for (const name of await caches.keys()) if (name.startsWith('firmground-')) await caches.delete(name)
    await show()
    element('turn-on').focus()
  })
  element('turn-on').addEventListener('click', async () => {
    localStorage.removeItem(key)
    await navigator.serviceWorker.register(part.dataset.worker ?? '', { updateViaCache: 'none' })
    await show()
    element('turn-off').focus()
  })
  part.hidden = false
  await show()
})()
