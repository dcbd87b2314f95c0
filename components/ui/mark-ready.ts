/** Tells the part of a page that an element stands in that it answers: until then presses in it are held back (lib/http/deferred-scripts). */
export function markReady(element: Element | null): void {
  element?.closest('[data-live]')?.setAttribute('data-ready', '')
}
