import { accessibilityFaults, expect, test } from './fixtures'

const paths = [
  '/en',
  '/en/sy',
  '/en/sy?operator=syrian-army-engineers&from=2018-01&to=2018-12',
  '/en/sy/corrections',
  '/en/sy/places',
  '/en/sy/places?q=deir',
  '/en/sy/places/SY04',
  '/en/sy/places/gn170654',
  '/en/sy/places/SY04?operator=syrian-army-engineers&from=2018-01',
  '/en/sy/metrics',
  '/en/sy/metrics/devices',
  '/en/sy/metrics/devices?from=2018-01&to=2018-12',
  '/en/sy/reports',
  '/en/sy/reports?q=palmyra',
  '/en/sy/reports/palmyra-01',
  '/en/nowhere',
]

for (const path of paths) {
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
