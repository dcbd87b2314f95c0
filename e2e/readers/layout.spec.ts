import { accessibilityFaults, expect, test } from '../support/fixtures'
import { cutOff } from '../support/looks/cut-off'
import { speakPseudoLanguage } from '../support/looks/pseudo-language'
import { readerPages } from '../support/reader-pages'

for (const path of readerPages) {
  test(`${path} can be used by everybody, light and dark`, async ({ page }) => {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await accessibilityFaults(page), colorScheme).toEqual([])
    }
  })

  test(`${path} fits a phone and a desk, in any language`, async ({ page }) => {
    const content = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 })
      // A page that a script takes over is not written anew before it is.
      await page.goto(path, { waitUntil: width === 390 ? 'networkidle' : 'load' })
      expect.soft(await content(), `${width} wide`).toBeLessThanOrEqual(0)
    }
    for (const direction of ['ltr', 'rtl'] as const) {
      await speakPseudoLanguage(page, direction)
      expect.soft(await content(), direction).toBeLessThanOrEqual(0)
      expect.soft(await cutOff(page), direction).toEqual([])
    }
  })
}
