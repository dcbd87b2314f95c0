import type { Page } from '@playwright/test'
import { LOCALES } from '@/lib/i18n/locales'
import { expect, test } from '../support/fixtures'

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight)

/** The most pixels that the sample's country page takes, by the width of the window. */
const most = [
  { width: 1440, height: 1700 },
  { width: 390, height: 3000 },
]

for (const { width, height } of most) {
  test(`the page of Syria is at most ${height} pixels high in every language, ${width} wide @plain`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const locale of Object.keys(LOCALES)) {
      await page.goto(`/${locale}/sy`)
      expect.soft(await heightOf(page), locale).toBeLessThanOrEqual(height)
    }
  })

  test(`numbers are 32 pixels at least, and larger than all but the title, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('/en/sy')
    const sizes = await page.evaluate(() => {
      const found = { numbers: [] as number[], others: [] as number[] }
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const parent = text.parentElement
        if (text.textContent?.trim() === '' || parent === null || parent.closest('h1, script, style'))
          continue
        if (!parent.checkVisibility({ visibilityProperty: true })) continue
        const size = Number.parseFloat(getComputedStyle(parent).fontSize)
        // Beside the digits stand the word before them and the unit.
        if (parent.closest('.unit, .mark, .sr-only') !== null) continue
        found[parent.closest('[data-number]') === null ? 'others' : 'numbers'].push(size)
      }
      return found
    })
    expect(sizes.numbers.length).toBeGreaterThanOrEqual(5)
    expect(Math.min(...sizes.numbers)).toBeGreaterThanOrEqual(32)
    expect(Math.max(...sizes.others)).toBeLessThan(32)
  })
}

test('on a phone the bar is one line, and the filter is always at hand', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/en/sy')
  const bar = (await page.getByRole('banner').boundingBox())!
  expect(bar.height).toBeLessThanOrEqual(56)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByRole('button', { name: 'Filter' })).toBeInViewport()
})

test('at most 40 stops of Tab stand before the table of places', async ({ page }) => {
  await page.goto('/en/sy', { waitUntil: 'networkidle' })
  const isThere = () =>
    page.evaluate(
      () => document.activeElement?.closest('#places') !== null && document.activeElement !== null,
    )
  let presses = 0
  while (!(await isThere())) {
    await page.keyboard.press('Tab')
    presses += 1
    expect(presses - 1).toBeLessThanOrEqual(40)
  }
  expect(presses).toBeGreaterThan(5)
})

for (const path of ['/en/ye', '/en/ua', '/en/sy?metric=roads']) {
  test(`${path} is as short, and needs no scrolling across`, async ({ page }) => {
    for (const { width, height } of most) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      expect(await heightOf(page)).toBeLessThanOrEqual(height)
      const across = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(across).toBeLessThanOrEqual(0)
    }
  })
}
