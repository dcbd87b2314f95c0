import { accessibilityFaults, expect, test } from '../support/fixtures'
import { readerPages } from '../support/reader-pages'

for (const path of readerPages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} can be used by everybody, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      expect(await accessibilityFaults(page)).toEqual([])
    })
  }

  for (const width of [390, 1440]) {
    test(`${path} fits a window ${width} wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content).toBeLessThanOrEqual(window!)
    })
  }
}
