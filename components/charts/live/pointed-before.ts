/**
 * Where a reader pointed at a chart before its page could answer, in pixels across the window; null where nobody did. It is
 * noted by what a page carries until it has its scripts (lib/page-cache/wake.js).
 */
export function pointedBefore(chart: Element | null): number | null {
  const { firmgroundPointed: event } = globalThis as { firmgroundPointed?: Event }
  if (!(event instanceof PointerEvent) || !chart?.contains(event.target as Node)) return null
  return event.clientX
}
