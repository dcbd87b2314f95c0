import { expect, faultsInBothThemes, test } from '../support/fixtures'

test('a reader finds a report by words of its title in another case @plain', async ({ page }) => {
  await page.goto('/en/sy/reports')
  await page.getByLabel('Words of the title').fill('сапЕРЫ 838')
  await page.getByRole('button', { name: 'Find reports' }).click()
  await expect(page.getByText('1 report found')).toBeVisible()
  // What was asked for is still in the form.
  await expect(page.getByLabel('Words of the title')).toHaveValue('сапЕРЫ 838')
  await page.getByRole('link', { name: /838 зданий/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('87 километров дорог в Сирии')
})

test('reports on one operator and a year are an address to share @plain', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/en/sy/reports')
  await page.getByLabel('Done by').selectOption({ label: 'Syrian army engineers (party to the conflict)' })
  await page.getByLabel('Published from').fill('2018-01-01')
  await page.getByLabel('Published up to').fill('2018-12-31')
  await page.getByLabel('Order').selectOption('oldest first')
  await page.getByRole('button', { name: 'Find reports' }).click()
  // Of 29 July and 10, 21 and 26 August 2018.
  await expect(page.getByText('4 reports found')).toBeVisible()
  const first = page.locator('tr[data-report]').first()
  await expect(first).toContainText('29 Jul 2018')

  // Somebody else opens the address, cut to what it asks for.
  const other = await browser.newPage({ baseURL })
  await other.goto('/en/sy/reports?operator=syrian-army-engineers&from=2018&to=2018&sort=oldest')
  await expect(other.getByText('4 reports found')).toBeVisible()
  await expect(other.getByLabel('Published from')).toHaveValue('2018-01-01')
  await other.close()
})

test('what nothing answers to offers a way out @plain', async ({ page }) => {
  await page.goto('/en/sy/reports?q=nothingness&grade=Q&from=never')
  await page.getByRole('link', { name: 'All reports' }).click()
  await expect(page).toHaveURL(/\/en\/sy\/reports$/)
  await expect(page.locator('tr[data-report]')).toHaveCount(50)
})

test('from a report to who said it, with its standing @plain', async ({ page }) => {
  await page.goto('/en/sy/reports/briefing-2017-10')
  await page.getByRole('link', { name: 'Russian General Staff' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('party to the conflict')
  await expect(page.getByRole('main')).toContainText('which have fought in Syria since 2015')
  await expect(page.locator('#said tr[data-report="briefing-2017-10"]')).toBeVisible()
})

test('what an organisation did is the file of its totals @plain', async ({ page, request }) => {
  await page.goto('/en/sy/organisations/russian-international-mine-action-centre')
  const buildings = page.locator('tr[data-metric="buildings"]')
  await expect(buildings).toContainText('17,139')
  const file = page.getByRole('link', { name: 'Its totals by place (CSV)' })
  const text = await (await request.get((await file.getAttribute('href'))!)).text()
  const rows = text.split('\r\n').filter((line) => line.startsWith('SY,buildings,,'))
  // The column "value" of lines without commas in their texts: places add up to 17,139.
  expect(rows.reduce((sum, line) => sum + Number(line.split(',')[8]), 0)).toBe(17_139)
})

test('a figure names the other outlet that states it, and how to cite the report @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/reports/briefing-2017-10')
  await expect(page.getByText('The same statement in other outlets').first()).toBeVisible()
  await page.getByRole('link', { name: /about 838, RIA Novosti/ }).click()
  await expect(page).toHaveURL(/deir-ez-zor-2017-04#/)
  await expect(page.locator('#cite')).toContainText('RIA Novosti: “')
})

test('the page on data says how many rows its files have @plain', async ({ page, request }) => {
  await page.goto('/en/sy/data')
  await expect(page.locator('tr[data-file="claims"]')).toContainText('142')
  const months = page.locator('tr[data-file="month"]')
  const address = (await months.getByRole('link', { name: 'JSON' }).getAttribute('href'))!
  const rows = (await (await request.get(address)).json()) as unknown[]
  expect(String(rows.length)).toBe(await months.getAttribute('data-rows'))
})

const paths = [
  '/en/sy/reports?q=nothingness',
  '/en/sy/reports?operator=syrian-army-engineers&sort=oldest',
  '/en/sy/organisations',
  '/en/sy/organisations/russian-international-mine-action-centre',
  '/en/sy/data',
  '/en/sy/reports/briefing-2017-10',
]

for (const path of paths) {
  test(`${path} can be used by everybody, in any light and width`, async ({ page }) => {
    await page.goto(path)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    expect(await faultsInBothThemes(page)).toEqual([])
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ])
      expect(content).toBeLessThanOrEqual(window!)
    }
  })
}
