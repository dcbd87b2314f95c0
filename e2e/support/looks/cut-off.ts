import type { Page } from '@playwright/test'

/** Words that stand beyond the window, or beyond the edge of what clips them, where nobody can scroll to them. */
export const cutOff = (page: Page) =>
  page.evaluate(() => {
    const away = (element: Element | null): boolean =>
      element !== null &&
      // What is for screen readers alone is clipped to nothing.
      (getComputedStyle(element).display === 'none' ||
        getComputedStyle(element).clipPath === 'inset(50%)' ||
        away(element.parentElement))
    const scrolls = (element: Element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX)
    const hides = (element: Element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX)
    const faults: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? ''
      const parent = text.parentElement
      if (words === '' || parent === null || parent.closest('.sr-only, script, style, option') !== null)
        continue
      if (!parent.checkVisibility({ visibilityProperty: true }) || away(parent)) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const { left, right, width } = range.getBoundingClientRect()
      if (width === 0) continue
      let [from, to] = [0, innerWidth]
      for (let around: Element | null = parent; around !== null; around = around.parentElement) {
        if (scrolls(around)) [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
        else if (hides(around)) {
          const edges = around.getBoundingClientRect()
          ;[from, to] = [Math.max(from, edges.left), Math.min(to, edges.right)]
        }
      }
      if (left < from - 1 || right > to + 1) faults.push(`${words.slice(0, 60)} (${left} to ${right})`)
    }
    return faults
  })
