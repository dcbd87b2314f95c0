import type { Page } from '@playwright/test'
import { expect, faultsInBothThemes, test } from '../support/fixtures'
import { cutOff } from '../support/looks/cut-off'
import { speakPseudoLanguage } from '../support/looks/pseudo-language'
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

for (const path of readerPages) {
  test(`${path} can be used by everybody, light and dark, on a phone, enlarged and in longer languages`, async ({
    page,
  }) => {
    await page.goto(path)
    expect.soft(await faultsInBothThemes(page, { withStyles: path === '/en/sy' })).toEqual([])
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

    await page.setViewportSize({ width: 390, height: 900 })
    // A page that a script takes over is not written anew before it is.
    await page.goto(path, { waitUntil: 'networkidle' })
    for (const direction of ['ltr', 'rtl'] as const) {
      await speakPseudoLanguage(page, direction)
      expect.soft(await beyondWindow(page), `in a longer language, ${direction}`).toBeLessThanOrEqual(0)
      expect.soft(await cutOff(page), `cut off in a longer language, ${direction}`).toEqual([])
    }
  })
}
