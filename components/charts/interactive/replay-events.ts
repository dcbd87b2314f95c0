/** What a reader did to a chart before it could answer, as lib/http/deferred-scripts/loader.js notes it. */
type Done = { kind: 'point'; target: Node; x: number } | { kind: 'choose'; target: HTMLElement }

const page = globalThis as { firmgroundDone?: Done[] }

/**
 * Does to a chart that answers what was done to it before, in that order. `onPoint`: told where somebody pointed at its
 * drawing, in pixels across the window.
 */
export async function replayEvents(chart: Element, onPoint: (x: number) => void): Promise<void> {
  chart.removeAttribute('aria-busy')
  for (const done of page.firmgroundDone ?? []) {
    if (!chart.contains(done.target)) continue
    // One is chosen on top of what the one before it left.
    await new Promise((resolve) => setTimeout(resolve))
    if (done.kind === 'choose') done.target.click()
    else if (isDrawing(done.target)) onPoint(done.x)
  }
}

const isDrawing = (target: Node) => target instanceof Element && target.closest('.live') !== null
