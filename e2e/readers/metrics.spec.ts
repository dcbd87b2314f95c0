import { expect, test } from '../support/fixtures'

test('a reader goes from a chart to its metric: curve, months, places and how it is counted @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  const chart = page.locator('section#devices')
  await chart.getByText('Source and files').click()
  await chart.getByRole('link', { name: 'How this is counted' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Explosive devices neutralised, Syria')
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText('at least 130,046')
  await expect(page.locator('#devices')).toContainText('Deir ez-Zor')
  await expect(page.locator('#how')).toContainText('IMAS 05.10 asks for this by category of item')
})

test('the months of a metric add up to its total @plain', async ({ page }) => {
  for (const [metric, total] of [
    ['devices', 130_046],
    ['buildings', 20_456],
    ['roads', 1_683_400],
  ] as const) {
    await page.goto(`/en/sy/metrics/${metric}`)
    const values = await page
      .locator('#months tbody tr')
      .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-value'))))
    expect(
      values.reduce((sum, value) => sum + value, 0),
      metric,
    ).toBe(total)
    await expect(page.locator('#months')).toContainText('that is not zero')
  }
})

test('a metric that is not reported says so, and is not zero @plain', async ({ page }) => {
  await page.goto('/en/ye/metrics/aid')
  await expect(page.getByRole('main')).toContainText('That is not zero: nothing is known.')
  expect((await page.request.get('/en/ye/metrics/goats')).status()).toBe(404)
})
