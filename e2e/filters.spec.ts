import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

const tile = (page: Page, metric: string) => page.locator(`dl [data-metric="${metric}"]`)

test('a reader narrows Syria down to one operator and a year, and shares the address @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  const form = page.getByRole('search', { name: 'Narrow down by operator or period' })
  await form.getByText('Narrow down by operator or period').click()
  await form.getByLabel('Work of').selectOption('syrian-army-engineers')
  await form.getByLabel('From month').fill('2018-01')
  await form.getByLabel('To month').fill('2018-12')
  await form.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\/en\/sy\?operator=syrian-army-engineers&from=2018-01&to=2018-12$/)
  await expect(page.locator('[data-filter]')).toContainText(
    'Figures on the work of Syrian army engineers (party to the conflict) alone, in 2018.',
  )
  // Homs 6,133 and, with Rural Damascus, 1,479: 7,612. Buildings 685 + 123 = 808.
  await expect(tile(page, 'devices')).toContainText('at least 7,612')
  await expect(tile(page, 'devices')).toContainText('added in 2018')
  await expect(tile(page, 'buildings')).toContainText('808')
  await expect(tile(page, 'aid')).toContainText('not reported')
  const rows = page.locator('section#devices table').last().locator('tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('6,133')
  await page.reload()
  await expect(tile(page, 'devices')).toContainText('at least 7,612')
})

test('a year is one click away, and so is the way back @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await page.getByRole('navigation', { name: 'By year' }).getByRole('link', { name: '2017' }).click()
  await expect(page).toHaveURL('/en/sy?from=2017-01&to=2017-12')
  // 105,167 at the end of 2017 less the 34,000 at the end of 2016, both lower bounds.
  await expect(tile(page, 'devices')).toContainText('71,167')
  await expect(tile(page, 'devices')).toContainText('may be more or less')
  await expect(tile(page, 'devices')).toContainText('running total at least 105,167')
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page).toHaveURL('/en/sy')
  await expect(tile(page, 'devices')).toContainText('at least 130,046')
})

test('the files of a narrowed page add up to what it shows @plain', async ({ page }) => {
  await page.goto('/en/sy?operator=syrian-army-engineers&from=2018-01&to=2018-12')
  const links = page.locator('#downloads a[href^="/api/"]')
  const [totals, figures] = await Promise.all(
    [0, 1].map(async (at) => {
      const href = await links.nth(at).getAttribute('href')
      const response = await page.request.get(href!)
      expect(response.status()).toBe(200)
      return response.text()
    }),
  )
  const lines = totals!.trim().split('\r\n').slice(1)
  const devices = lines
    .map((line) => line.split(','))
    .filter((cells) => cells[1] === 'devices' && cells[2] === '')
  // 6,133 + 1,479 = 7,612
  expect(devices.reduce((sum, cells) => sum + Number(cells[8]), 0)).toBe(7_612)
  expect(figures!.split('\r\n')[0]).toContain('report_id')
  expect(figures).toContain('Syrian army engineers')
  expect(figures).not.toContain('Russian International Mine Action Centre')
})

test('an address that asks for what nobody understands shows everything @plain', async ({ page }) => {
  for (const query of ['from=soon', 'to=2017-99', 'operator=nobody', 'from=&to=&operator=', 'from=%00']) {
    const response = await page.goto(`/en/sy?${query}`)
    expect(response?.status(), query).toBe(200)
    await expect(tile(page, 'devices'), query).toContainText('at least 130,046')
  }
  await expect(page.locator('[data-filter]')).toHaveCount(0)
  await page.goto('/en/sy?operator=nobody')
  await expect(page.locator('[data-filter]')).toContainText('No operator of Syria is on record as “nobody”')
})

test('a time without reports is not zero @plain', async ({ page }) => {
  await page.goto('/en/sy?from=2022-01')
  await expect(tile(page, 'devices')).toContainText('no report in this time')
  await expect(tile(page, 'devices')).toContainText('at least 130,046 before, as of 25 Dec 2020')
  await page.goto('/en/sy?to=2015-12')
  await expect(tile(page, 'devices')).toContainText('not reported')
})

test('a reader goes to another country from any page, by keyboard @plain', async ({ page }) => {
  await page.goto('/en/sy/reports/briefing-2017-10')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator('details').first().getByRole('link').first()).toBeFocused()
  await page.locator('details').first().getByRole('link', { name: 'Yemen' }).click()
  await expect(page).toHaveURL('/en/ye')
})

test('a figure that was set aside is found from the overview, with its reason @plain', async ({ page }) => {
  await page.goto('/en/sy')
  const aside = page.locator('#corrections li[data-status="set_aside"]').filter({ hasText: '838' })
  await expect(aside).toContainText('Set aside by an editor')
  await expect(aside).toContainText('it speaks of another scope')
  await aside.getByRole('link', { name: '838' }).click()
  await expect(page).toHaveURL(/reports\/briefing-2017-10#/)
  await page.goto('/en/sy/corrections')
  await expect(page.locator('li[data-status="set_aside"]')).toHaveCount(3)
})

test('the overview lists ten reports and leads to all', async ({ page }) => {
  await page.goto('/en/sy')
  await expect(page.locator('#reports tbody tr')).toHaveCount(10)
  await page.getByRole('link', { name: 'All 52 reports' }).click()
  await expect(page).toHaveURL('/en/sy/reports')
})
