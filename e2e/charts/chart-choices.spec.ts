import type { Locator } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import {
  chart,
  countShifts,
  devices,
  dotsOf,
  openTools,
  overview,
  said,
  shifts,
  slightShift,
  takenOver,
  touch,
  wake,
} from '../support/interactive-chart'

test('a mouse that is drawn along a chart leads to the page of that period', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  const dotOf = async (day: string) =>
    (await chart(page).locator(`.recharts-wrapper circle[data-day="${day}"]`).boundingBox())!
  const [from, to] = [await dotOf('2017-01-10'), await dotOf('2017-11-14')]
  await page.mouse.move(from.x + 3, from.y - 20)
  await page.mouse.down()
  await page.mouse.move(from.x + 40, from.y - 20)
  await expect(devices(page).locator('.selection')).toBeVisible()
  await page.mouse.move(to.x + 3, from.y - 20)
  await page.mouse.up()
  await expect(page).toHaveURL(/from=2017-01&to=2017-11/)
})

test('an address of a period shows the charts of it: after a reload, and for who is given it', async ({
  page,
}) => {
  await page.goto(`${overview}?period=2017-01..2017-12`)
  await takenOver(page)
  await expect(devices(page)).toContainText('Running total, Jan 2017 to Dec 2017')
  const days = (await dotsOf(chart(page).locator('.recharts-wrapper'))).map((dot) => dot.split(' ')[1]!)
  expect(days[0]).toBe('2017-01-10')
  expect(days.at(-1)).toBe('2017-11-14')
  // The file of what is shown.
  await openTools(page, 'Save')
  const file = await devices(page).getByRole('link', { name: 'CSV of what is shown' }).getAttribute('href')
  const rows = (await (await page.request.get(file!)).text()).trim().split('\n').slice(1)
  // 105,167 on 14 November 2017 less 34,000 at the end of 2016.
  expect(rows.reduce((sum, row) => sum + Number(row.split(',')[8]), 0)).toBe(105_167 - 34_000)
  await devices(page).getByRole('button', { name: 'Whole period' }).click()
  await expect(page).not.toHaveURL(/period/)
  await page.goto(`${overview}?metric=buildings&period=2017-01..2017-12`)
  await expect(page.locator('#buildings')).toContainText('Running total, Jan 2017 to Dec 2017')
})

test('what is chosen of a chart stays in the address, and shifts nothing when it is shown', async ({
  page,
}) => {
  await page.goto(overview)
  await touch(page)
  await devices(page).getByRole('button', { name: 'Lines' }).click()
  await openTools(page, 'Options')
  await devices(page).getByRole('button', { name: 'Logarithmic' }).click()
  await devices(page).getByRole('checkbox', { name: 'Syrian army engineers' }).uncheck()
  await expect(page).toHaveURL('/en/sy?chart.devices=lines..log..-syrian-army-engineers')

  const given = await page.context().newPage()
  await countShifts(given)
  await given.goto(page.url())
  await takenOver(given)
  await openTools(given, 'Options')
  await expect(devices(given).getByRole('button', { name: 'Logarithmic' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(devices(given).locator('.wide-tools').getByText('Operators: 1 of 2')).toBeVisible()
  const drawn = await dotsOf(chart(given).locator('.recharts-wrapper'))
  expect(drawn.every((dot) => dot.startsWith('russian-international-mine-action-centre '))).toBe(true)
  expect(await shifts(given)).toBeLessThan(slightShift)

  await devices(given).getByRole('button', { name: 'Linear' }).click()
  await devices(given).getByRole('checkbox', { name: 'Syrian army engineers' }).check()
  await devices(given).getByRole('button', { name: 'Stacked' }).click()
  await expect(given).toHaveURL('/en/sy')
})

test('what is chosen of the chart of a metric stays beside the metric', async ({ page }) => {
  await page.goto(`${overview}?metric=buildings`)
  const buildings = page.locator('#buildings')
  await buildings.locator('.live').hover()
  await buildings.getByRole('button', { name: 'Between reports' }).click()
  await expect(page).toHaveURL('/en/sy?metric=buildings&chart.buildings=month')

  const given = await page.context().newPage()
  await countShifts(given)
  await given.goto(page.url())
  const chosen = given.locator('#buildings [data-live]')
  await expect(chosen).toHaveAttribute('data-measure', 'month')
  await expect(given.locator('#buildings .recharts-wrapper rect').first()).toBeAttached()
  expect(await shifts(given)).toBeLessThan(slightShift)
  await given.locator('#buildings').getByRole('button', { name: 'Running total' }).click()
  await expect(given).toHaveURL('/en/sy?metric=buildings')
  // The chart of another metric knows nothing of it.
  await given.goto(`${overview}?metric=roads&chart.buildings=month`)
  await wake(given, given.locator('#roads .live'))
  await expect(given.locator('#roads [data-live]')).toHaveAttribute('data-live', 'drawn')
})

test('an address that asks a chart for what nobody understands shows it as it is', async ({ page }) => {
  await page.goto(`${overview}?chart.devices=pie..-nobody&chart.nothing=log&period=soon`)
  await takenOver(page)
  await openTools(page, 'Options')
  await expect(devices(page).locator('.wide-tools').getByText('Operators: 2 of 2')).toBeVisible()
  await expect(devices(page).getByRole('button', { name: 'Linear' })).toHaveAttribute('aria-pressed', 'true')
})

test('an operator can be left out, and the file follows', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  await openTools(page, 'Options')
  await devices(page).getByRole('checkbox', { name: 'Russian International Mine Action Centre' }).uncheck()
  await expect(devices(page).locator('.wide-tools').getByText('Operators: 1 of 2')).toBeVisible()
  const drawn = await dotsOf(chart(page).locator('.recharts-wrapper'))
  expect(drawn.every((dot) => dot.startsWith('syrian-army-engineers '))).toBe(true)
  expect(drawn.at(-1)).toBe('syrian-army-engineers 2020-12-25 24849')
  await expect(devices(page).locator('.wide-tools a[data-file]')).toHaveAttribute(
    'href',
    /operator=syrian-army-engineers/,
  )
  await devices(page).getByRole('checkbox', { name: 'Syrian army engineers' }).uncheck()
  await expect(chart(page)).toContainText('No operator is shown.')
})

test('per month, stacked and logarithmic', async ({ page }) => {
  await page.goto('/en/sy/metrics/devices')
  const bars = (drawing: Locator) =>
    drawing.locator('rect[data-value]').evaluateAll((all) =>
      all.map((bar) => {
        const { x, width, height } = (bar as SVGGraphicsElement).getBBox()
        return [
          bar.getAttribute('data-value'),
          ...[x, width, height].map((number) => Math.round(number)),
        ].join(' ')
      }),
    )
  const months = page.locator('#months .live')
  const drawn = await bars(months)
  await months.hover()
  await expect(page.locator('#months [data-live]')).toHaveAttribute('data-live', 'taken-over')
  expect(await bars(months.locator('.recharts-wrapper'))).toEqual(drawn)
  expect(drawn.length).toBeGreaterThan(8)

  await devices(page).getByRole('button', { name: 'Between reports' }).click()
  await takenOver(page)
  await chart(page).focus()
  await page.keyboard.press('Home')
  // 18,000 at the end of May 2016 less the 272 of April: there may be more of either, and so more or less between them.
  await expect(said(page)).toContainText(
    'May 2016. Russian International Mine Action Centre (party to the conflict): about 17,728.',
  )
  await page.keyboard.press('ArrowRight')
  // 34,000 at the end of 2016: 16,000 in seven months.
  await expect(said(page)).toContainText('16,000, in Jun 2016 to Dec 2016, about 2,286 a month.')

  await devices(page).getByRole('button', { name: 'Running total' }).click()
  await devices(page).getByRole('button', { name: 'Lines' }).click()
  await openTools(page, 'Options')
  await devices(page).getByRole('button', { name: 'Logarithmic' }).click()
  await expect(chart(page)).toContainText('1,000,000')
  await devices(page).getByRole('button', { name: 'Stacked' }).click()
  await openTools(page, 'Options')
  await expect(devices(page).getByRole('button', { name: 'Logarithmic' })).toBeDisabled()
  await expect(chart(page).locator('.recharts-area')).toHaveCount(4)
})

test('what came between reports is told by quarter and by year, and kept by the filter @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/metrics/devices')
  const months = page.locator('#months')
  const amountOf = (when: string) =>
    months
      .locator('details tbody tr')
      .filter({ has: page.getByRole('rowheader', { name: when, exact: true }) })
  await months.getByRole('link', { name: 'Years' }).click()
  await expect(page).toHaveURL('/en/sy/metrics/devices?by=year#months')
  await expect(months.getByRole('link', { name: 'Years' })).toHaveAttribute('aria-current', 'true')
  await months.getByText('The numbers behind the bars').click()
  // 105,167 in November 2017 less 34,000 at the end of 2016.
  await expect(amountOf('2017').first()).toHaveAttribute('data-value', String(105_167 - 34_000))
  // What the first report gives, 272 by the end of April 2016, is no work of that year.
  await expect(amountOf('up to Apr 2016').first()).toHaveAttribute('data-value', '272')
  await expect(amountOf('May 2016 to Dec 2016').first()).toHaveAttribute('data-value', String(34_000 - 272))
  // No report of theirs speaks of 2021: no row, and no bar.
  await expect(months.getByRole('rowheader', { name: '2021' })).toHaveCount(0)
  await months.getByRole('link', { name: 'Quarters' }).click()
  await expect(page).toHaveURL('/en/sy/metrics/devices?by=quarter#months')
  await page.goto('/en/sy/metrics/devices?by=quarter&operator=russian-international-mine-action-centre')
  await expect(months.getByRole('link', { name: 'Quarters' })).toHaveAttribute('aria-current', 'true')
  await page.getByRole('link', { name: 'Show everything' }).first().click()
  await expect(page).toHaveURL('/en/sy/metrics/devices?by=quarter')
})

test('a chart tells in the browser what came by quarter and by year', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  await devices(page).getByRole('button', { name: 'Between reports' }).click()
  await devices(page).locator('.wide-tools').getByRole('button', { name: 'Years' }).click()
  await expect(page).toHaveURL(/chart\.devices=month\.\.by-year/)
  await chart(page).focus()
  await page.keyboard.press('Home')
  await expect(said(page)).toContainText('2016. Russian International Mine Action Centre')
  await page.keyboard.press('ArrowRight')
  await expect(said(page)).toContainText('2017. Russian International Mine Action Centre')
  await expect(said(page)).toContainText('71,167')
  await page.reload()
  await takenOver(page)
  await expect(devices(page).locator('.wide-tools').getByRole('button', { name: 'Years' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})
