/*
 * What a page carries in place of its scripts: it fetches them when the page is painted and at rest, or when a reader points
 * at what answers or presses a key. Over a weak link they come for that alone. What is done to a chart meanwhile is noted,
 * and the chart does it as soon as it answers (components/charts/interactive/replay-events.ts).
 */
;(() => {
  const address = document.currentScript.dataset.scripts
  const link = navigator.connection
  const weak = link !== undefined && (link.saveData || link.effectiveType !== '4g')
  let done = []
  let script = null

  const wake = () => {
    if (script !== null) return
    script = document.createElement('script')
    script.src = address
    script.onerror = () => {
      script.remove()
      script = null
      note([])
      for (const chart of document.querySelectorAll('[data-live]')) chart.removeAttribute('aria-busy')
    }
    document.body.append(script)
  }
  const note = (all) => {
    done = all
    globalThis.firmgroundDone = done
  }
  const chartOf = ({ target }) => target.closest?.('[data-live]:not([data-ready])')
  const point = (event) => {
    const chart = chartOf(event)
    note(done.filter(({ kind }) => kind !== 'point'))
    if (chart) {
      chart.setAttribute('aria-busy', 'true')
      if (event.clientX !== undefined) done.push({ kind: 'point', target: event.target, x: event.clientX })
    }
    if (chart || event.target.closest?.('a[data-explained]')) wake()
  }
  const choose = (event) => {
    const control = event.target.closest?.('button, label, [type="checkbox"]')
    if (!control || !chartOf(event)) return
    event.preventDefault()
    event.stopPropagation()
    done.push({ kind: 'choose', target: control })
  }
  const slide = (event) => {
    if (chartOf(event) && event.target.type === 'range')
      done.push({ kind: 'slide', target: event.target, value: event.target.value })
  }

  note([])
  for (const kind of ['pointerdown', 'pointermove', 'focusin'])
    addEventListener(kind, point, { passive: true })
  addEventListener('click', choose, { capture: true })
  addEventListener('input', slide, { capture: true })
  addEventListener('keydown', wake)

  if (/[?&](period|chart\.[^=&]*)=/.test(location.search)) wake()
  if (weak || document.querySelector('[data-live], [data-age]') === null) return
  const atRest = globalThis.requestIdleCallback ?? setTimeout
  const painted = () => requestAnimationFrame(() => atRest(wake, { timeout: 1000 }))
  if (document.readyState === 'complete') painted()
  else addEventListener('load', painted)
})()
