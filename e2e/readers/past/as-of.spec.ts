import { expect, test } from '../../support/fixtures'

const today = () => new Date().toISOString().slice(0, 10)

test('a reader asks for the record as of a day, stays on it, and comes back to today @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  const devices = await page.getByLabel('Headline figures').locator('[data-metric="devices"]').textContent()
  await page.goto('/en/sy/reports')
  await page.getByRole('link', { name: 'Past days' }).click()
  await expect(page.locator('[data-as-of]')).toContainText('Choose a day')
  await page.getByLabel('Day', { exact: true }).fill(today())
  await page.locator('[data-as-of]').getByRole('button', { name: 'Apply', exact: true }).click()
  await expect(page).toHaveURL(`/en/sy?asOf=${today()}`)
  const answer = await page.goto(`/en/sy?asOf=${today()}`)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['x-robots-tag']).toBe('noindex')
  const band = page.locator('[data-as-of]')
  await expect(band).toContainText('The record as it stood at the end of')
  await expect(page.getByLabel('Headline figures').locator('[data-metric="devices"]')).toHaveText(
    devices ?? '',
  )
  await page.locator('#tools').getByRole('link', { name: 'Reports' }).click()
  await expect(page).toHaveURL(`/en/sy/reports?asOf=${today()}`)
  await expect(band).toContainText('The record as it stood at the end of')
  await band.getByRole('link', { name: 'Back to today' }).click()
  await expect(page).toHaveURL('/en/sy/reports')
  await expect(band).toHaveCount(0)
})

test('pages that are kept, narrowed down, of a place, a report and all countries are read as of the day @plain', async ({
  page,
}) => {
  for (const path of [
    '/en',
    '/ar/sy',
    '/en/sy/places/SY02',
    '/en/sy/metrics/devices',
    '/en/sy/reports/palmyra-01',
    '/en/sy/why/devices/SY02',
    '/en/sy/corrections',
    '/en/sy/method',
    '/en/sy/map',
  ]) {
    const answer = await page.goto(`${path}?asOf=${today()}`)
    expect(answer?.status(), path).toBe(200)
    await expect(page.locator('[data-as-of]'), path).toHaveCount(1)
    await page.goto(path)
    await expect(page.locator('[data-as-of]'), path).toHaveCount(0)
  }
  await page.goto(`/en/sy?from=2018-01&to=2018-12&asOf=${today()}`)
  await expect(page.locator('[data-filter]')).toContainText('in 2018')
})

test('a day to come, one before the record and what is no day are told, and today is shown @plain', async ({
  page,
}) => {
  const band = page.locator('[data-as-of]')
  for (const [asked, told] of [
    ['2999-01-01', 'is yet to come'],
    ['2017-10-14', 'Nothing is known of'],
    ['yesterday', 'is not a day'],
  ] as const) {
    await page.goto(`/en/sy?asOf=${asked}`)
    await expect(band).toContainText(told)
    await expect(page.getByLabel('Headline figures')).toBeVisible()
  }
})

test('files and the API are read as of a day, and say what is wrong with one', async ({ request }) => {
  for (const path of [
    '/api/v1/claims.csv?country=SY',
    '/api/v1/summary.json?country=SY&by=month',
    '/api/v1/reports?country=SY',
  ]) {
    const now = await request.get(path)
    const then = await request.get(`${path}&asOf=${today()}`)
    expect(then.status(), path).toBe(200)
    expect(await then.text(), path).toBe(await now.text())
    const before = await request.get(`${path}&asOf=2017-10-14`)
    expect(before.status(), path).toBe(400)
    expect(await before.text(), path).toContain('asOf must be a day')
  }
})
