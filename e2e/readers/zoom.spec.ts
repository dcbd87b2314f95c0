import { expect, test } from '../support/fixtures'
import { cutOff } from '../support/looks/cut-off'
import { readerPages } from '../support/reader-pages'

/** A window of 1,280 pixels as WCAG looks at it: text at twice its size (1.4.4), and reflow at 400 % (1.4.10). */
const zooms = [
  { percent: 200, width: 640, height: 512, deviceScaleFactor: 2 },
  { percent: 400, width: 320, height: 256, deviceScaleFactor: 4 },
]

for (const { percent, width, height, deviceScaleFactor } of zooms) {
  test.describe(`at ${percent} %`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor })

    for (const path of readerPages) {
      test(`${path} is read by scrolling down alone`, async ({ page }) => {
        await page.goto(path)
        // A menu that is open may lie over the next, and closes when that opens.
        for (const folded of await page.locator('main summary').all())
          await folded.evaluate((summary: HTMLElement) => summary.click())
        const root = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect(root, 'wider than the window').toBeLessThanOrEqual(0)
        expect(await cutOff(page)).toEqual([])
      })
    }
  })
}
