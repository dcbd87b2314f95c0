import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { menuOf } from '../support/menus'
import { readerPages } from '../support/reader-pages'

/** What a press of Tab led to: its place among all that can be reached, and whether it can be seen to have the focus. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return null
    const style = getComputedStyle(element)
    const { top, bottom, width, height } = element.getBoundingClientRect()
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)
    return {
      number: element.getAttribute('data-number'),
      what: `${element.localName} ${name}`,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
      seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    }
  })

/** Numbers all that a reader may use, and says how many they are. */
const numbered = (page: Page) =>
  page.evaluate(() => {
    const usable = [
      ...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        !(element as HTMLButtonElement).disabled &&
        (element as HTMLElement).tabIndex >= 0,
    )
    usable.forEach((element, at) => void element.setAttribute('data-number', String(at)))
    return usable.length
  })

for (const path of readerPages) {
  test(`all of ${path} is reached by Tab, in its order, and is seen`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    const count = await numbered(page)
    // What is shown within another page leads to its own alone.
    expect(count).toBeGreaterThan(path.includes('/embed/') ? 0 : 3)
    const reached: number[] = []
    for (let presses = 0; presses < 3 * count + 50; presses++) {
      await page.keyboard.press('Tab')
      const now = await focused(page)
      if (now === null) break
      expect(now.outlined, `${now.what} shows that it has the focus`).toBe(true)
      expect(now.seen, `${now.what} is in the window`).toBe(true)
      if (now.number !== null) reached.push(Number(now.number))
    }
    expect(new Set(reached).size).toBe(count)
    expect(reached.filter((number, at) => number < (reached[at - 1] ?? 0))).toEqual([])
  })
}

test('a reader narrows down, asks why and reads a report without a mouse', async ({ page }) => {
  const tabTo = async (target: Locator, name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to ${name}`)
  }
  await page.goto('/en/sy/metrics/devices')
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first()
  await tabTo(menuOf(page, 'Period').locator('summary'), 'the menu of periods')
  await page.keyboard.press('Enter')
  await tabTo(link('2018'), '2018')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/sy/metrics/devices?from=2018-01&to=2018-12')
  await tabTo(link('Show everything'), 'the way out')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/sy/metrics/devices')
  await tabTo(link(/^at least 130,046$/), 'the number')
  await page.keyboard.press('Enter')
  const panel = page.getByRole('dialog')
  await expect(panel).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
})
