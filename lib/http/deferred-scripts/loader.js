/*
 * What a page carries in place of its scripts: it sleeps until a reader touches what answers or presses a key, and fetches them then.
 * Over a good link a mouse that moves over a page with charts is sign enough. What is done to a chart meanwhile is noted, and the
 * chart does it as soon as it answers (components/charts/interactive/replay-events.ts).
 */
;(() => {
  const own = /** @type {HTMLScriptElement} */ (document.currentScript)
  const address = own.dataset.scripts ?? ''
  const { connection: link } =
    /** @type {Navigator & { connection?: { saveData: boolean, effectiveType: string } }} */ (navigator)
  const weak = link !== undefined && (link.saveData || link.effectiveType !== '4g')
  /** @type {{ kind: 'point' | 'choose', target: Element, x?: number }[]} */
  let done = []
  let isAwake = false

  const wake = () => {
    if (isAwake) return
    isAwake = true
    const script = document.createElement('script')
    script.src = address
    script.onerror = () => {
      script.remove()
      isAwake = false
      note([])
      for (const chart of document.querySelectorAll('[data-live]')) chart.removeAttribute('aria-busy')
    }
    document.body.append(script)
  }
  /** @param {typeof done} all */
  const note = (all) => {
    done = all
    Object.assign(globalThis, { firmgroundDone: done })
  }
  /** @param {Event} event */
  const touched = ({ target }) => (target instanceof Element ? target : null)
  /** @param {Element | null} element */
  const chartOf = (element) => element?.closest('[data-live]:not([data-ready])')
  /** @param {Event} event */
  const point = (event) => {
    const target = touched(event)
    const chart = chartOf(target)
    note(done.filter(({ kind }) => kind !== 'point'))
    if (target && chart) {
      chart.setAttribute('aria-busy', 'true')
      if (event instanceof MouseEvent) done.push({ kind: 'point', target, x: event.clientX })
    }
    if (chart || target?.closest('a[data-explained]')) wake()
  }
  /** @param {Event} event */
  const choose = (event) => {
    const control = touched(event)?.closest('button, label, [type="checkbox"]')
    if (!control || !chartOf(touched(event))) return
    event.preventDefault()
    event.stopPropagation()
    done.push({ kind: 'choose', target: control })
    // Who hears a page may press what was never pointed at.
    wake()
  }

  note([])
  for (const kind of ['pointerdown', 'pointermove', 'focusin'])
    addEventListener(kind, point, { passive: true })
  addEventListener('click', choose, { capture: true })
  // Who types what to search for leaves the page soon.
  addEventListener('keydown', (event) => {
    if (!touched(event)?.matches('[data-find]')) wake()
  })

  if (/[?&](period|chart\.[^=&]*)=/.test(location.search)) wake()
  if (weak || document.querySelector('[data-live]') === null) return
  // A browser tells a page that comes under a resting mouse where that is: a move is the second place.
  let place = ''
  addEventListener(
    'pointermove',
    ({ pointerType, clientX, clientY }) => {
      if (pointerType !== 'mouse') return
      const here = `${clientX} ${clientY}`
      if (place !== '' && place !== here) wake()
      place = here
    },
    { passive: true },
  )
})()
