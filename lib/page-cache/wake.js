/*
 * What a kept page carries in place of its scripts: it fetches them when the page is painted and at rest, or when a reader
 * points at what answers or presses a key. Over a weak link they come for that alone.
 */
;(() => {
  const address = document.currentScript.dataset.scripts
  const answering = '[data-live], a[data-explained]'
  const link = navigator.connection
  const weak = link !== undefined && (link.saveData || link.effectiveType !== '4g')
  let script = null

  const wake = () => {
    if (script !== null) return
    script = document.createElement('script')
    script.src = address
    script.onerror = () => {
      script.remove()
      script = null
    }
    document.body.append(script)
  }
  const point = (event) => {
    const answers = event.target.closest?.(answering)
    globalThis.firmgroundPointed = answers ? event : undefined
    if (answers) wake()
  }
  for (const kind of ['pointerdown', 'pointermove', 'focusin'])
    addEventListener(kind, point, { passive: true })
  addEventListener('keydown', wake)

  if (/[?&](period|chart\.[^=&]*)=/.test(location.search)) wake()
  if (weak || document.querySelector('[data-live], [data-age]') === null) return
  const atRest = globalThis.requestIdleCallback ?? setTimeout
  const painted = () => requestAnimationFrame(() => atRest(wake, { timeout: 1000 }))
  if (document.readyState === 'complete') painted()
  else addEventListener('load', painted)
})()
