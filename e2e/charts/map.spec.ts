import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, test } from '../support/fixtures'
import { chooseYear } from '../support/menus'

/** Amounts of the circles that can be seen, by place. */
const circlesOn = (page: Page) =>
  page
    .locator('.map:visible circle:not(.hollow)')
    .evaluateAll((circles) =>
      circles.map((circle) => [
        circle.getAttribute('data-place')!,
        Number(circle.getAttribute('data-value')),
      ]),
    )

test('a reader sees where devices were neutralised, and how much is for no one place @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  await page
    .getByRole('navigation', { name: 'Pages of this country' })
    .getByRole('link', { name: 'Map' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Map of Syria')
  expect(Object.fromEntries(await circlesOn(page))).toEqual({
    SY09: 44_783,
    gn170063: 36_319,
    gn163808: 24_065,
    SY04: 6_133,
  })
  const share = (kind: string) => page.locator(`[data-share="${kind}"]`)
  await expect(share('placed')).toHaveText('On the map 111,300')
  await expect(share('joint')).toHaveText('For several places together 1,479')
  await expect(share('unstated')).toHaveText('Place not stated at least 17,267')
  // 111,300 + 1,479 + 17,267
  await expect(page.locator('tr[data-kind="total"]')).toHaveAttribute('data-value', '130046')
})

test('the map follows the metric, the operator and the period @plain', async ({ page }) => {
  await page.goto('/en/sy/map')
  await page.getByRole('link', { name: 'Buildings secured' }).click()
  await expect(page).toHaveURL('/en/sy/map?metric=buildings')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Buildings secured: where')
  await chooseYear(page, '2018')
  await expect(page).toHaveURL('/en/sy/map?metric=buildings&from=2018-01&to=2018-12')
  await expect(page.locator('[data-filter]')).toContainText('2018')
  const circles = (await circlesOn(page)).reduce((sum, [, value]) => sum + Number(value), 0)
  await expect(page.locator('[data-share="placed"]')).toHaveAttribute('data-value', String(circles))
  await page.goto('/en/sy/map?metric=goats')
  await expect(page.locator('[data-filter]')).toContainText('goats')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
    'Explosive devices neutralised: where',
  )
})

test('a press on a circle opens the page of its place', async ({ page }) => {
  await page.goto('/en/sy/map')
  await page.locator('.map:visible [data-place="gn163808"]').click()
  await expect(page).toHaveURL('/en/sy/places/gn163808')
})

for (const [name, size] of [
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
] as const) {
  test(`on ${name} no name lies over another, or over the edge of the map`, async ({ page }) => {
    await page.setViewportSize(size)
    for (const address of ['/en/sy/map', '/en/sy/map?metric=aid', '/en/ye/map', '/en/ua/map']) {
      await page.goto(address)
      const { map, names } = await page.locator('.map:visible').evaluate((drawing) => {
        const boxOf = (element: Element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return { left, right, top, bottom }
        }
        return { map: boxOf(drawing), names: [...drawing.querySelectorAll('text')].map(boxOf) }
      })
      expect(names.length, address).toBeGreaterThan(2)
      for (const [at, one] of names.entries()) {
        expect(one.left >= map.left && one.right <= map.right && one.bottom <= map.bottom, address).toBe(true)
        for (const other of names.slice(at + 1)) {
          const apart =
            one.right <= other.left + 1 ||
            other.right <= one.left + 1 ||
            one.bottom <= other.top + 2 ||
            other.bottom <= one.top + 2
          expect(apart, address).toBe(true)
        }
      }
    }
  })
}

test('a map has no fault that axe finds, in light and in dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto('/en/sy/map?metric=area')
    expect(await accessibilityFaults(page)).toEqual([])
  }
})

test('areas are as dark as what is reported within them @plain', async ({ page }) => {
  await page.goto('/en/sy/map')
  await page.getByRole('link', { name: 'Shades by area' }).click()
  await expect(page).toHaveURL('/en/sy/map?show=areas')
  const shade = (code: string) => page.locator(`.map:visible path[data-place="${code}"]`)
  await expect(shade('SY09')).toHaveAttribute('data-value', '44783')
  // Palmyra 24,065 and the rest of Homs 6,133.
  await expect(shade('SY04')).toHaveAttribute('data-value', '30198')
  await expect(shade('SY02')).toHaveAttribute('data-value', '36319')
  await expect(shade('SY08')).toHaveAttribute('data-value', '')
  await shade('SY09').click()
  await expect(page).toHaveURL('/en/sy/places/SY09')
})

test('months are played, each as its own page has it', async ({ page }) => {
  await page.goto('/en/sy/map')
  const slider = page.getByRole('slider', { name: 'Show amounts up to a month' })
  await slider.focus()
  await expect(page.locator('[data-live=map]')).toHaveAttribute('data-ready', 'true')
  await page.keyboard.press('Home')
  await expect(page).toHaveURL('/en/sy/map?to=2016-04')
  // By the end of April 2016 nothing is stated of Deir ez-Zor.
  await expect(page.locator('.map:visible circle[data-place="SY09"]')).toHaveClass('hollow')
  const played = await circlesOn(page)
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(page).toHaveURL(/to=2016-0[6-9]/)
  await page.getByRole('button', { name: 'Pause' }).click()
  await page.goto('/en/sy/map?to=2016-04')
  expect(await circlesOn(page)).toEqual(played)
})

test.describe('where motion is not wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })
  test('months move only by hand', async ({ page }) => {
    await page.goto('/en/sy/map')
    await expect(page.getByRole('slider', { name: 'Show amounts up to a month' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Play' })).toBeHidden()
  })
})

test('without a script years are links @scriptless', async ({ page }) => {
  await page.goto('/en/sy/map')
  const years = page.getByRole('navigation', { name: 'Show amounts up to a month' })
  await years.getByRole('link', { name: '2017' }).click()
  await expect(page).toHaveURL('/en/sy/map?to=2017-12')
  await expect(page.getByRole('slider')).toBeHidden()
})
