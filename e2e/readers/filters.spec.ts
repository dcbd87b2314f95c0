import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { chooseOperator, chooseYear, openMenu } from '../support/menus'
import { publicSite } from '../support/server'

const tile = (page: Page, metric: string) =>
  page.getByLabel('Headline figures').locator(`[data-metric="${metric}"]`)

test('a reader narrows Syria down to one operator and a year, and shares the address @plain', async ({
  page,
}) => {
  await page.goto('/en/sy')
  await chooseOperator(page, 'Syrian army engineers')
  const period = await openMenu(page, 'Period')
  await period.getByLabel('From month').fill('2018-01')
  await period.getByLabel('To month').fill('2018-12')
  await period.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/\/en\/sy\?operator=syrian-army-engineers&from=2018-01&to=2018-12$/)
  await expect(page.locator('[data-filter]')).toContainText(
    'Figures of Syrian army engineers (party to the conflict) alone, in 2018.',
  )
  // Homs 6,133 and, with Rural Damascus, 1,479: 7,612. Buildings 685 + 123 = 808.
  await expect(tile(page, 'devices')).toContainText('at least 7,612')
  await expect(tile(page, 'devices')).toContainText('added in 2018')
  await expect(tile(page, 'buildings')).toContainText('808')
  await expect(tile(page, 'aid')).toHaveAttribute('data-kind', 'not_reported')
  await expect(page.locator('[data-folded]')).toHaveText('Humanitarian aid delivered: not reported')
  const rows = page.locator('#places tbody tr')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toContainText('6,133')
  await page.reload()
  await expect(tile(page, 'devices')).toContainText('at least 7,612')
})

test('a year is one click away, and so is the way back @plain', async ({ page }) => {
  await page.goto('/en/sy')
  await chooseYear(page, '2017')
  await expect(page).toHaveURL('/en/sy?from=2017-01&to=2017-12')
  // 105,167 at the end of 2017 less the 34,000 at the end of 2016, both lower bounds.
  await expect(tile(page, 'devices')).toContainText('71,167')
  await expect(tile(page, 'devices')).toContainText('an estimate')
  await expect(tile(page, 'devices')).toContainText('running total at least 105,167')
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page).toHaveURL('/en/sy')
  await expect(tile(page, 'devices')).toContainText('at least ≥130,046')
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

test('a reader narrows a place down to a year and the work of one operator @plain', async ({ page }) => {
  await page.goto('/en/sy/places/SY04')
  await expect(tile(page, 'devices')).toContainText('30,198')
  await chooseYear(page, '2018')
  await expect(page).toHaveURL('/en/sy/places/SY04?from=2018-01&to=2018-12')
  // 24,065 of Palmyra are of the years before; 6,133 of Homs of this one.
  await expect(tile(page, 'devices')).toContainText('6,133')
  await expect(tile(page, 'devices')).toContainText('added in 2018')
  await expect(page.locator('[data-filter]')).toContainText('Figures of all operators, in 2018.')
  // Given for Rural Damascus and Homs together, and so in no total of Homs.
  await expect(page.locator('#shared')).toContainText('together with Rural Damascus (governorate): 7,612')
  await chooseOperator(page, 'Russian International Mine Action Centre')
  await expect(page).toHaveURL(
    /SY04\?operator=russian-international-mine-action-centre&from=2018-01&to=2018-12$/,
  )
  await expect(tile(page, 'devices')).toContainText('no report in this time')
  await page.locator('[data-filter]').getByRole('link', { name: 'All years' }).click()
  await expect(tile(page, 'devices')).toContainText('24,065')
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page).toHaveURL('/en/sy/places/SY04')
})

test('a reader narrows a metric down, and its files add up to what it shows @plain', async ({ page }) => {
  await page.goto('/en/sy/metrics/devices?from=2018-01&to=2018-12&operator=syrian-army-engineers')
  // Homs 6,133 and, with Rural Damascus, 1,479: 7,612.
  await expect(page.locator('section#devices h2')).toContainText('at least 7,612 added in 2018')
  const rows = page.locator('section#devices table').last()
  await expect(rows.locator('tbody tr')).toHaveCount(2)
  await expect(rows.locator('tfoot tr')).toHaveAttribute('data-value', '7612')
  await page.locator('section#devices').getByText('Source and files').click()
  const href = await page.getByRole('link', { name: 'by place', exact: true }).getAttribute('href')
  const file = await (await page.request.get(href!)).text()
  const values = file
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter((cells) => cells[2] === '')
    .map((cells) => Number(cells[8]))
  expect(values.reduce((sum, value) => sum + value, 0)).toBe(6_133 + 1_479)
  await page.goto('/en/sy/metrics/devices?from=2022-01')
  await expect(page.locator('main')).toContainText('That is not zero: nothing is known.')
  await expect(page.locator('main')).toContainText('at least 130,046 before, up to 25 Dec 2020')
})

test('what a reader narrowed down stays so from tab to tab, through lists and a search, and one click takes it off @plain', async ({
  page,
}) => {
  const query = '?operator=syrian-army-engineers&from=2018-01&to=2018-12'
  const says = 'Figures of Syrian army engineers (party to the conflict) alone, in 2018.'
  const tabs = page.getByRole('navigation', { name: 'Pages of this country' })
  await page.goto(`/en/sy${query}`)
  for (const [tab, path] of [
    ['Map', '/en/sy/map'],
    ['Places', '/en/sy/places'],
    ['Operators', '/en/sy/organisations'],
    ['Reports', '/en/sy/reports'],
    ['Method', '/en/sy/method'],
    ['Overview', '/en/sy'],
  ] as const) {
    await tabs.getByRole('link', { name: tab }).click()
    await expect(page).toHaveURL(path + query)
    if (!['Reports', 'Method'].includes(tab)) await expect(page.locator('[data-filter]')).toContainText(says)
  }
  await tabs.getByRole('link', { name: 'Places' }).click()
  await expect(page.getByText('These figures name 2 places inside Syria.')).toBeVisible()
  await expect(page.locator('[data-place="SY04"]')).toContainText('6,133')
  await expect(page.locator('[data-place="SY03"]')).toContainText('only together with others')
  await expect(page.locator('[data-place="SY09"]')).toHaveCount(0)
  await page.getByLabel('Name of a place').fill('homs')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL(/places\?operator=syrian-army-engineers&from=2018-01&to=2018-12&q=homs$/)
  await expect(page.locator('[data-place="SY04"]')).toContainText('6,133')
  await chooseYear(page, 'All years')
  await expect(page).toHaveURL('/en/sy/places?q=homs&operator=syrian-army-engineers')
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page).toHaveURL('/en/sy/places?q=homs')
  // 24,065 in Palmyra, inside it, and 6,133 in Homs itself by another operator.
  await expect(page.locator('[data-place="SY04"]')).toContainText('30,198')
  await page.goto(`/en/sy/places${query}`)
  await page.locator('[data-place="SY04"]').getByRole('link', { name: 'Homs' }).click()
  await expect(page).toHaveURL(`/en/sy/places/SY04${query}`)
})

test('the files that the page on data offers are of what it is narrowed to @plain', async ({ page }) => {
  await page.goto('/en/sy/data?operator=syrian-army-engineers&from=2018-01&to=2018-12')
  await expect(page.getByRole('main')).toContainText(
    'These files hold only the figures that the page is filtered by.',
  )
  const figures = await page
    .locator('[data-file="claims"]')
    .getByRole('link', { name: /CSV/ })
    .getAttribute('href')
  const text = await (await page.request.get(figures!)).text()
  expect(text).toContain('Syrian army engineers')
  expect(text).not.toContain('Russian International Mine Action Centre')
  await page.getByRole('link', { name: 'Show everything' }).click()
  await expect(page).toHaveURL('/en/sy/data')
  await expect(page.locator('[data-file="claims"]')).toHaveAttribute('data-rows', /^\d+$/)
})

test('a narrowed page names the whole one, and is not to be found itself', async ({ start, page }) => {
  const { url } = await start({ environment: publicSite, mayBeUsed: true })
  for (const path of [
    '/en/sy',
    '/en/sy/places',
    '/en/sy/places/SY04',
    '/en/sy/metrics/devices',
    '/en/sy/data',
  ]) {
    await page.goto(`${url}${path}?from=2018-01&period=2018-02..2018-05`)
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      publicSite.FIRMGROUND_ADDRESS + path,
    )
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
    await page.goto(url + path)
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0)
  }
})

test('an address that asks for what nobody understands shows everything @plain', async ({ page }) => {
  for (const path of ['/en/sy', '/en/sy/places/SY09', '/en/sy/metrics/devices']) {
    const whole = path.includes('SY09') ? '44,783' : 'at least 130,046'
    for (const query of ['from=soon', 'to=2017-99', 'operator=nobody', 'from=&to=&operator=', 'from=%00']) {
      const response = await page.goto(`${path}?${query}`)
      expect(response?.status(), query).toBe(200)
      await expect(page.locator('section#devices h2'), query).toContainText(whole)
    }
    await expect(page.locator('[data-filter]')).toHaveCount(0)
    await page.goto(`${path}?operator=nobody`)
    await expect(page.locator('[data-filter]')).toContainText('No operator of Syria is on record as “nobody”')
  }
})

test('an address says what of it was passed over, and takes any name of an operator @plain', async ({
  page,
}) => {
  await page.goto('/en/sy?from=soon&form=2017&to=2018')
  await expect(page.locator('[data-filter]')).toContainText('“soon” is not a month')
  await expect(page.locator('[data-filter]')).toContainText('Nothing here can be filtered by “form”')
  await page.goto('/en/sy/reports?grade=Z&from=2017')
  await expect(page.locator('[data-misread]')).toContainText('“Z” is not a grade')
  await page.goto('/en/sy/metrics/devices?operator=Syrian%20ARMY%20engineers&from=2018')
  await expect(page).toHaveURL(/\/metrics\/devices\?operator=syrian-army-engineers&from=2018-01$/)
  await page.goto('/en/sy/reports?operator=MPMTs')
  await expect(page).toHaveURL(/\?operator=russian-international-mine-action-centre$/)
  await page.goto('/en/sy/reports?operator=nobody')
  await expect(page.locator('[data-misread]')).toContainText('Nobody is on record as “nobody”')
})

test('a time without reports is not zero @plain', async ({ page }) => {
  await page.goto('/en/sy?from=2022-01')
  await expect(tile(page, 'devices')).toContainText('no report in this time')
  await expect(tile(page, 'devices')).toContainText('at least 130,046 before, up to 25 Dec 2020')
  await page.goto('/en/sy?to=2015-12')
  await expect(tile(page, 'devices')).toHaveAttribute('data-kind', 'not_reported')
  await expect(page.locator('[data-folded]')).toContainText('humanitarian aid delivered: not reported')
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
  await expect(aside).toContainText('Not counted (an editor,')
  await expect(aside).toContainText('it is for another place')
  await aside.getByRole('link', { name: '838' }).click()
  await expect(page).toHaveURL(/reports\/briefing-2017-10#/)
  await page.goto('/en/sy/corrections')
  await expect(page.locator('li[data-status="set_aside"]')).toHaveCount(3)
})

test('the overview lists four reports and leads to all', async ({ page }) => {
  await page.goto('/en/sy')
  await expect(page.locator('#reports [data-report]')).toHaveCount(4)
  await page.getByRole('link', { name: 'All 52 reports' }).click()
  await expect(page).toHaveURL('/en/sy/reports')
})
