import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, faultsInBothThemes, test } from '../support/fixtures'

/** The base units that rows of a table carry, in the order of the table. */
const valuesOf = (page: Page, rows: string) =>
  page.locator(rows).evaluateAll((found) => found.map((row) => Number(row.getAttribute('data-value') ?? '0')))

test('a reader finds what the 44,783 of Deir ez-Zor rest on @plain', async ({ page }) => {
  await page.goto('/en/sy')
  const row = page.locator('#places tr[data-key="place+SY09"]')
  const address = await row.getByRole('link', { name: '44,783' }).getAttribute('href')
  await page.goto(address!)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why 44,783')
  await expect(page.locator('[data-why]')).toHaveAttribute('data-value', '44783')
  await expect(page.getByText('10 reported figures: 9 counted, 1 corroborates.')).toBeVisible()
  // The total of 14 November 2017 is the latest, and leads to its report.
  const latest = page.locator('tbody[data-status="counted"] tr[data-claim]').first()
  await expect(latest).toContainText('so far, up to 14 Nov 2017')
  await expect(latest).toHaveAttribute('data-value', '44783')
  await latest.getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/sy\/reports\//)
  const claim = page.locator('tbody[data-claim][data-value="44783"]')
  await claim.getByRole('link', { name: 'Deir ez-Zor (governorate)' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why 44,783')
})

test('the sum of Syria adds up at every step @plain', async ({ page }) => {
  await page.goto('/en/sy/why/buildings/SY')
  await expect(page.getByText('20,456 is what two operators report together: 17,139 + 3,317')).toBeVisible()
  // Of the bar as well: 17,139 of 20,456 are 83.8 %.
  const bar = page.locator('[data-bar]')
  await expect(bar.getByRole('listitem')).toHaveText([
    'Russian International Mine Action Centre 17,139',
    'Syrian army engineers 3,317',
    '20,456 together',
  ])
  const [widest] = await bar
    .locator('.parts-bar rect')
    .evaluateAll((found) => found.map((rect) => Number.parseFloat(rect.getAttribute('width')!)))
  expect(widest).toBeCloseTo(83.78, 1)
  const operators = await valuesOf(page, '[data-sum="operators"] tbody tr')
  expect(operators).toEqual([17_139, 3_317])
  const centre = '[data-operator="russian-international-mine-action-centre"] '
  // 10,476 + 3,500 + 1,868 + 1,295 = 17,139
  const lines = await valuesOf(page, `${centre}tr[data-depth="0"]`)
  expect(lines).toEqual([10_476, 3_500, 1_868, 1_295])
  expect(lines.reduce((sum, value) => sum + value, 0)).toBe(17_139)
  // The briefing's 838 buildings "in Syria" are for another place.
  const aside = page.locator(`${centre}[data-role="own"] tbody[data-status="set_aside"] tr[data-claim]`)
  await expect(aside).toHaveAttribute('data-value', '838')
  await expect(aside).toContainText('it is for another place')
})

test('74 t of Aleppo and Damascus are found from both and split in neither @plain', async ({ page }) => {
  for (const place of ['gn170063', 'gn170654']) {
    await page.goto(`/en/sy/why/aid/${place}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Reported only together with other places',
    )
    await expect(page.locator('[data-role="shared"]')).toHaveAttribute('data-value', '74000000')
    await expect(page.locator('[data-why]')).not.toHaveAttribute('data-value')
  }
})

test('nothing reported is not zero, and what is not on record is no page @plain', async ({ page }) => {
  await page.goto('/en/sy/why/aid/SY09')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not reported')
  for (const path of ['devices/ZZ', 'nothing/SY', 'devices/SY/nobody']) {
    const response = await page.request.get(`/en/sy/why/${path}`)
    expect(response.status(), path).toBe(404)
  }
})

test('a number opens its explanation beside it, and the page where it is wanted', async ({ page }) => {
  await page.goto('/en/sy')
  const number = page.locator('#places tr[data-key="place+SY09"]').getByRole('link', { name: '44,783' })
  const panel = page.getByRole('dialog')
  await expect(async () => {
    await page.goto('/en/sy')
    await number.click()
    await expect(panel).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await expect(page).toHaveURL(/\/en\/sy$/)
  await expect(panel.getByRole('heading', { name: 'Why 44,783' })).toBeVisible()
  expect(await accessibilityFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(number).toBeFocused()
  await number.click()
  await panel.getByRole('link', { name: 'Open this explanation as a page' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/why\/devices\/SY09$/)
})

for (const path of ['devices/SY', 'aid/gn170654']) {
  test(`the explanation of ${path} can be used by everybody, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 900 })
    await page.goto(`/en/sy/why/${path}`)
    expect(await faultsInBothThemes(page)).toEqual([])
    const [content, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(content).toBeLessThanOrEqual(window!)
  })
}
