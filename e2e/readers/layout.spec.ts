import { accessibilityFaults, expect, test } from '../support/fixtures'
import { readerPages } from '../support/reader-pages'

for (const path of readerPages) {
  test(`${path} can be used by everybody, light and dark`, async ({ page }) => {
    await page.goto(path)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await accessibilityFaults(page), colorScheme).toEqual([])
    }
  })

  test(`${path} fits a phone and a desk`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect.soft(content, `${width} wide`).toBeLessThanOrEqual(window!)
    }
  })
}
