import type { Page } from '@playwright/test'
import { expect, faultsInBothThemes, test } from '../support/fixtures'
import { readerPages } from '../support/reader-pages'

/**
 * Windows that every page fits: a desk, a phone, and one of 1,280 pixels as WCAG looks at it, with text at twice its size
 * (1.4.4) and for reflow at 400 % (1.4.10).
 */
const windows = [
  { name: 'a desk', width: 1440, height: 900 },
  { name: 'a phone', width: 390, height: 900 },
  { name: '200 %', width: 640, height: 512 },
  { name: '400 %', width: 320, height: 256 },
]

/** By how many pixels a page is wider than its window. */
const beyondWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Words that stand beyond the window, or beyond the edge of what clips them, where nobody can scroll to them. */
const cutOff = (page: Page) =>
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

for (const path of readerPages) {
  test(`${path} can be used by everybody, light and dark, on a phone and enlarged`, async ({ page }) => {
    await page.goto(path)
    expect.soft(await faultsInBothThemes(page)).toEqual([])
    for (const { name, width, height } of windows) {
      await page.setViewportSize({ width, height })
      expect.soft(await beyondWindow(page), `wider than ${name}`).toBeLessThanOrEqual(0)
    }
    // A menu that is open may lie over the next, and closes when that opens.
    for (const folded of await page.locator('main summary').all())
      await folded.evaluate((summary: HTMLElement) => summary.click())
    for (const { name, width, height } of windows.slice(2)) {
      await page.setViewportSize({ width, height })
      expect.soft(await beyondWindow(page), `unfolded, wider than ${name}`).toBeLessThanOrEqual(0)
      expect.soft(await cutOff(page), `cut off at ${name}`).toEqual([])
    }
  })
}
