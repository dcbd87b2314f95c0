import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'

const headline = (page: Page, label: string) =>
  page.getByLabel('Headline figures').first().getByRole('listitem').filter({ hasText: label })

test('a reader finds Syria on the first page with its five totals @plain', async ({ page }) => {
  await page.goto('/en')
  const syria = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Syria' }) })
  await expect(syria).toContainText('at least 130,046')
  await expect(syria).toContainText('20,456')
  await expect(syria).toContainText('1,683.4 km')
  await expect(syria).toContainText('at least 5,200 t')
  await syria.getByRole('link', { name: 'Syria' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Syria')
})

test('the totals of Syria say how far they reach @plain', async ({ page }) => {
  await page.goto('/en/sy')
  // 105,197 by the Russian mine action centre and at least 24,849 by the Syrian army engineers: 130,046.
  await expect(headline(page, 'explosive devices neutralised')).toContainText('at least ≥130,046')
  await expect(headline(page, 'buildings secured')).toContainText('20,456')
  await expect(headline(page, 'roads secured')).toContainText('1,683.4 km')
  await expect(headline(page, 'area cleared')).toContainText(/at least ≥88\.767\skm/)
  await expect(headline(page, 'humanitarian aid delivered')).toContainText('at least ≥5,200 t')
})

test('a city inside Syria has its own figure @plain', async ({ page }) => {
  await page.goto('/en/sy')
  const row = page
    .getByRole('row')
    .filter({ hasText: /Deir ez-Zor/ })
    .filter({ hasText: '44,783' })
  await expect(row.first()).toBeVisible()
})

test('an address that does not exist says so @plain', async ({ page }) => {
  for (const path of ['/en/zz', '/en/sy/nothing', '/xx']) {
    const response = await page.request.get(path)
    expect(response.status(), path).toBe(404)
  }
})
