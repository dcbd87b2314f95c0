import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, test } from '../support/fixtures'

const tile = (page: Page, metric: string) =>
  page.getByLabel('Headline figures').locator(`[data-metric="${metric}"]`)

/** The line that says why there is no number of a metric. */
const folded = (page: Page, metric: string) =>
  page.locator('[data-folded]').filter({ has: page.locator(`[data-metric="${metric}"]`) })

test("a reader finds on Damascus's page the 74 tonnes that it shares, unsplit @plain", async ({ page }) => {
  await page.goto('/en/sy')
  await page
    .getByRole('navigation', { name: 'Pages of this country' })
    .getByRole('link', { name: 'Places' })
    .click()
  const city = page.locator('[data-place="gn170654"]')
  await expect(city).toContainText('only together with others')
  await city.getByRole('link', { name: 'Damascus' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Damascus')
  await expect(folded(page, 'aid')).toHaveText(
    'Humanitarian aid delivered: reported only together with Aleppo (city)',
  )
  await expect(folded(page, 'devices')).toContainText('not reported')
  const shared = page.getByRole('row').filter({ hasText: 'together with Aleppo' })
  await expect(shared).toHaveText(/together with Aleppo \(city\): at least 74\st/)
  // Neither half of it, nor anything else, is given for the city.
  await expect(page.getByRole('main')).not.toContainText(/\b37\st/)
  await expect(page.locator('[data-value="37000000"]')).toHaveCount(0)
})

test('Deir ez-Zor has what reports give for it alone @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await page
    .getByRole('rowheader', { name: /Deir ez-Zor/ })
    .first()
    .getByRole('link', { name: 'Deir ez-Zor' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deir ez-Zor')
  await expect(tile(page, 'devices')).toContainText('44,783')
  await expect(tile(page, 'buildings')).toContainText('1,868')
  await expect(tile(page, 'roads')).toContainText(/246\skm/)
  await expect(tile(page, 'area')).toContainText(/12\.38\skm²/)
  await expect(folded(page, 'aid')).toHaveText('Humanitarian aid delivered: not reported')
  await expect(page.getByText('دير الزور').first()).toBeVisible()
  // 10 figures of devices, 10 of buildings, 9 of roads, 9 of area.
  await expect(page.locator('#claims tr[data-claim]')).toHaveCount(38)
})

test('what lies inside Homs adds up to it @plain', async ({ page }) => {
  await page.goto('/en/sy/places/SY04')
  // Palmyra, by one operator, and Homs itself, by another: 24,065 + 6,133.
  await expect(tile(page, 'devices')).toContainText('30,198')
  const rows = page.locator('#places')
  await expect(rows.getByRole('row').filter({ hasText: 'Palmyra' })).toContainText('24,065')
  await expect(rows.getByRole('row').filter({ hasText: 'Place not stated' })).toContainText('6,133')
  await rows.getByRole('link', { name: 'Palmyra' }).click()
  await expect(page.getByRole('navigation', { name: 'You are here' })).toContainText('Homs (governorate)')
})

test('a place is found by an alias, and by a name in another script @plain', async ({ page }) => {
  await page.goto('/en/sy/places')
  await page.getByLabel('Name of a place').fill('tadmor')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/places\?q=tadmor$/)
  await expect(page.getByText('1 place has “tadmor” in a name.')).toBeVisible()
  await expect(page.locator('[data-place="gn163808"]')).toContainText('also Tadmor')
  await page.goto(`/en/sy/places?q=${encodeURIComponent('تدمر')}`)
  await expect(page.locator('[data-place="gn163808"]')).toContainText('Palmyra')
  await page.goto('/en/sy/places?q=atlantis')
  await expect(page.getByRole('main')).toContainText('No place of Syria has “atlantis” in a name.')
})

test('a place that no report names says that nothing is known @plain', async ({ page }) => {
  await page.goto('/en/sy/places?q=raqqa')
  await page.getByRole('link', { name: 'Raqqa' }).first().click()
  await expect(page.getByRole('main')).toContainText('That is not zero')
  const response = await page.request.get('/en/sy/places/nowhere')
  expect(response.status()).toBe(404)
})

test('a list of places is sorted by any column, with what is for no one place and a total @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/places')
  const rows = page.locator('.places-table tbody tr')
  // By devices: 44,783 in Deir ez-Zor, 36,319 in Aleppo, with its city below it.
  expect((await rows.locator('th a').allTextContents()).slice(0, 3)).toEqual([
    'Deir ez-Zor',
    'Aleppo',
    'Aleppo',
  ])
  await expect(
    rows.filter({ hasText: 'Place not stated' }).locator('[data-metric="devices"]'),
  ).toHaveAttribute('data-value', '17267')
  // 44,783 + 36,319 + 30,198 + 1,479 + 17,267 = 130,046.
  await expect(page.locator('tfoot [data-metric="devices"]')).toHaveAttribute('data-value', '130046')
  await page.getByRole('columnheader').getByRole('link', { name: 'Roads secured' }).click()
  await expect(page).toHaveURL('/en/sy/places?sort=roads')
  await expect(rows.first()).toContainText('680')
  await page.getByRole('columnheader').getByRole('link', { name: 'Place' }).click()
  await expect(page).toHaveURL('/en/sy/places?sort=name')
})

test('a reader holds Palmyra against Aleppo on one scale @plain', async ({ page }) => {
  await page.goto('/en/sy/places')
  await page.locator('[data-place="gn170063"]').getByRole('checkbox').check()
  await page.locator('[data-place="gn163808"]').getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('heading', { level: 2 })).toContainText('Aleppo (city) + Palmyra (city)')
  const panel = (code: string) => page.locator(`li[data-compared="${code}"]`)
  await expect(panel('gn163808')).toHaveAttribute('data-value', '24065')
  await expect(panel('gn170063')).toHaveAttribute('data-value', '36319')
  const amountsOf = (code: string) =>
    panel(code).locator('svg.plot').first().locator('text').allTextContents()
  expect(await amountsOf('gn163808')).toEqual(await amountsOf('gn170063'))
})

test('what cannot be compared is said, and the rest is shown @plain', async ({ page }) => {
  await page.goto('/en/sy/compare?metric=devices&place=SY09&place=nowhere&goats=1')
  const said = page.locator('[data-left]')
  await expect(said.filter({ hasText: 'nowhere' })).toHaveCount(1)
  await expect(said.filter({ hasText: 'goats' })).toHaveCount(1)
  await expect(said.filter({ hasText: 'Choose two places at least.' })).toHaveCount(1)
  await expect(page.locator('li[data-compared="SY09"]')).toHaveAttribute('data-value', '44783')
  await page.goto('/en/sy/compare?metric=roads&place=SY09&place=SY02')
  await expect(page.locator('li[data-compared="SY02"]')).toContainText('680')
})

test('a comparison has no fault that axe finds, on a desk and on a phone', async ({ page }) => {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/en/sy/compare?metric=devices&place=SY09&place=gn163808&place=gn170063')
    expect(await accessibilityFaults(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBe(0)
  }
})

test('operators and countries are ticked and stand beside each other on one scale @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/organisations')
  await page.locator('[data-organisation="syrian-army-engineers"]').getByRole('checkbox').check()
  await page
    .locator('[data-organisation="russian-international-mine-action-centre"]')
    .getByRole('checkbox')
    .check()
  await page.getByRole('button', { name: 'Compare the ticked operators' }).click()
  const panel = (key: string) => page.locator(`li[data-compared="${key}"]`)
  const scaleOf = (key: string) => panel(key).locator('svg.plot').first().locator('text').allTextContents()
  // 105,197 + 24,849 = 130,046, the total of Syria.
  await expect(panel('russian-international-mine-action-centre')).toHaveAttribute('data-value', '105197')
  await expect(panel('syrian-army-engineers')).toHaveAttribute('data-value', '24849')
  expect(await scaleOf('syrian-army-engineers')).toEqual(
    await scaleOf('russian-international-mine-action-centre'),
  )
  await page.getByLabel('What is counted').selectOption('roads secured')
  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/metric=roads.*by=/)

  await page.goto('/en')
  for (const code of ['SY', 'YE'])
    await page.locator(`[data-country="${code}"]`).getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Compare the ticked countries' }).click()
  await expect(page).toHaveURL(/\/en\/compare\?country=SY&country=YE$/)
  await expect(panel('SY')).toHaveAttribute('data-value', '130046')
  await expect(panel('YE')).toHaveAttribute('data-value', '531868')
  expect(await scaleOf('SY')).toEqual(await scaleOf('YE'))
  await page.goto('/en/compare?country=SY&country=ZZ')
  await expect(page.locator('[data-left]').filter({ hasText: 'ZZ' })).toHaveCount(1)
})
