import type { Request } from '@playwright/test'
import { accessibilityFaults, expect, test } from '../support/fixtures'
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

test('a reader finds the value of 13 October 2017 by keyboard alone', async ({ page }) => {
  await page.goto(overview)
  await wake(page)
  await chart(page).focus()
  await page.keyboard.press('End')
  // The newest reports are of the army engineers, of whom there was none in 2017.
  await expect(said(page)).toContainText('25 Dec 2020')
  for (let presses = 0; presses < 40; presses++) {
    if ((await said(page).textContent())?.startsWith('13 Oct 2017.')) break
    const before = await said(page).textContent()
    await page.keyboard.press('ArrowLeft')
    await expect(said(page)).not.toHaveText(before ?? '')
  }
  // Aleppo 36,319 and Palmyra 24,065 of 22 September, and 24,000 of Deir ez-Zor of this day: 84,384.
  await expect(said(page)).toHaveText(
    '13 Oct 2017. Russian International Mine Action Centre (party to the conflict): at least 84,384. ' +
      'Syrian army engineers (party to the conflict): no report yet. 2 operators together: at least 84,384.',
  )
  await page.keyboard.press('Home')
  await expect(said(page)).toContainText('4 Apr 2016. Russian International Mine Action Centre')
  await page.keyboard.press('PageDown')
  // Ten reports on from the first, of 4 April 2016.
  await expect(said(page)).toContainText('29 Sept 2017.')
  await page.keyboard.press('Escape')
  await expect(said(page)).toHaveText('')
})

test('the mouse reads the same as the keyboard', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  const dot = chart(page).locator('.recharts-wrapper circle[data-day="2017-10-13"]')
  const box = (await dot.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + 40)
  const reading = devices(page).locator('.reading')
  await expect(reading).toContainText('13 Oct 2017')
  await expect(reading.locator('[data-operator=sum]')).toHaveAttribute('data-value', '84384')
  await page.mouse.move(0, 0)
  await expect(reading, 'what it comes to at its end').toContainText('25 Dec 2020')
  await expect(reading.locator('[data-operator=sum]')).toHaveAttribute('data-value', '130046')
})

test('drawing, taken-over drawing and table have the same numbers', async ({ page }) => {
  for (const path of ['/en/sy', '/en/sy/places/SY02', '/en/ua', '/en/sy?from=2017-01&to=2018-12']) {
    await page.goto(path)
    const cards = page.getByLabel('Headline figures').locator('[data-kind="reported"] > a')
    for (const href of await cards.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
      await page.goto(href)
      const block = page.locator('section[data-metric]')
      await expect(block).toHaveCount(1)
      const figure = block.locator('[data-live]').first()
      const drawn = await dotsOf(figure.locator('[role=img]'))
      await figure.locator('.live').hover()
      await expect(figure).toHaveAttribute('data-live', 'taken-over')
      expect(await dotsOf(figure.locator('.recharts-wrapper')), path).toEqual(drawn)
      const table = await block
        .locator('details')
        .filter({ hasText: 'The numbers behind this chart' })
        .locator('tbody tr')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-value')))
      expect(table.sort(), path).toEqual(drawn.map((dot) => dot.split(' ')[2]!).sort())
    }
  }
})

test('a chart is fetched at the first touch, once, and shifts nothing', async ({ page }) => {
  const scripts: Request[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request))
  await countShifts(page)
  // A page with two charts.
  await page.goto('/en/sy/metrics/devices')
  // It has the scripts that wake it.
  await wake(page)
  await page.waitForLoadState('networkidle')
  const before = scripts.length
  const height = () => page.evaluate(() => document.documentElement.scrollHeight)
  const tall = await height()
  await touch(page)
  await chart(page).focus()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  const fetched = scripts.splice(before)
  const sizes = await Promise.all(fetched.map((request) => request.sizes()))
  const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  expect(bytes).toBeGreaterThan(40_000)
  expect(bytes).toBeLessThan(130_000)
  await page.locator('#months .live').hover()
  await expect(page.locator('#months [data-live]')).toHaveAttribute('data-live', 'taken-over')
  expect(scripts.slice(before)).toEqual([])
  expect(await height()).toBe(tall)
  expect(await shifts(page)).toBeLessThan(slightShift)
})

test('the page is light before any script', async ({ request }) => {
  const html = await request.get(overview, { headers: { 'accept-encoding': 'gzip' } })
  const style = (await html.text()).match(/href="([^"]+\.css[^"]*)"/)![1]!
  const sizes = await Promise.all(
    [overview, style].map(async (path) => {
      const response = await fetch(new URL(path, html.url()), { headers: { 'accept-encoding': 'gzip' } })
      return Number(response.headers.get('content-length')) || (await gzipped(await response.arrayBuffer()))
    }),
  )
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60_000)
})

async function gzipped(bytes: ArrayBuffer): Promise<number> {
  const { gzipSync } = await import('node:zlib')
  return gzipSync(new Uint8Array(bytes)).length
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in a taken-over chart, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(overview)
    await touch(page)
    await chart(page).focus()
    await page.keyboard.press('End')
    await openTools(page, 'Options')
    expect(await accessibilityFaults(page)).toEqual([])
    await devices(page).getByRole('button', { name: 'Lines' }).click()
    expect(await accessibilityFaults(page)).toEqual([])
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a finger reads a chart, and its controls are large enough', async ({ page }) => {
    await page.goto(overview)
    await chart(page).scrollIntoViewIfNeeded()
    const box = (await chart(page).boundingBox())!
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 150)
    await takenOver(page)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 150)
    await expect(devices(page).locator('.reading')).toHaveAttribute('data-read', 'true')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const tools = devices(page).locator('.controls').locator('button, summary').filter({ visible: true })
    for (const tool of await tools.all()) {
      const edges = (await tool.boundingBox())!
      expect(edges.height).toBeGreaterThanOrEqual(44)
      expect(edges.x + edges.width).toBeLessThanOrEqual(390)
    }
    await page.touchscreen.tap(10, 10)
    await expect(devices(page).locator('.reading')).not.toHaveAttribute('data-read')
  })

  test('what is read stands above the plot and moves nothing', async ({ page }) => {
    await countShifts(page)
    await page.goto(overview)
    await chart(page).scrollIntoViewIfNeeded()
    const box = (await chart(page).boundingBox())!
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 150)
    await takenOver(page)
    await page.touchscreen.tap(box.x + box.width / 2, box.y + 150)
    const reading = devices(page).locator('.reading')
    await expect(reading).toHaveAttribute('data-read', 'true')
    const [said, plot] = [(await reading.boundingBox())!, (await chart(page).boundingBox())!]
    expect(said.y + said.height).toBeLessThanOrEqual(plot.y)
    expect(await shifts(page)).toBeLessThan(slightShift)
  })
})

test('a step of a chart opens the report that made it, by click and by Enter', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  const dot = chart(page).locator('.recharts-wrapper circle[data-day="2017-10-13"]')
  const box = (await dot.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + 40)
  await expect(page).toHaveURL(/\/en\/sy\/reports\/[^/]+#/)
  await expect(page.getByText('24,000').first()).toBeVisible()
  const report = page.url()
  await page.goto(overview)
  await touch(page)
  await chart(page).focus()
  await page.keyboard.press('End')
  for (let presses = 0; presses < 40; presses++) {
    if ((await said(page).textContent())?.startsWith('13 Oct 2017.')) break
    const before = await said(page).textContent()
    await page.keyboard.press('ArrowLeft')
    await expect(said(page)).not.toHaveText(before ?? '')
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(report)
})

test('the number table leads to the reports of a day, and ends in what all came to @plain', async ({
  page,
}) => {
  await page.goto('/en/sy/metrics/devices')
  const rows = page.locator('section#devices details[data-numbers]')
  await expect(rows.locator('tfoot [data-kind=total], tfoot tr')).toHaveAttribute('data-value', '130046')
  const link = rows.locator('tbody a').first()
  await expect(link).toHaveAttribute('href', '/en/sy/days/devices/SY/2020-12-25')
  await page.goto('/en/sy/days/devices/SY/2020-12-25')
  await expect(page).toHaveURL(/\/en\/sy\/reports\/[^/]+#/)
  for (const missing of [
    '/en/sy/days/devices/SY/soon',
    '/en/sy/days/goats/SY/2020-12-25',
    '/en/sy/days/devices/nowhere/2020-12-25',
  ])
    expect((await page.request.get(missing)).status(), missing).toBe(404)
})

test('where nobody reports any more the chart says so @plain', async ({ page }) => {
  // Aid is reported up to September 2021.
  await page.goto('/en/sy')
  await expect(page.locator('#devices .plot [data-kind=tail] text').first()).toHaveText('no reports')
})

test('without a script there are no controls, and the months are reached by a link @plain', async ({
  page,
  javaScriptEnabled,
}) => {
  await page.goto(overview)
  const room = await devices(page).locator('.controls').boundingBox()
  expect(room === null).toBe(!javaScriptEnabled)
  await devices(page).getByRole('link', { name: 'Per month' }).click()
  await expect(page.locator('#months rect[data-value]').first()).toBeAttached()
  await page.goto('/en/sy/places/SY02')
  await devices(page).locator('summary', { hasText: 'Per month' }).click()
  await expect(devices(page).locator('rect[data-value]').first()).toBeVisible()
})

test('what is printed is the drawing of the page where nothing was chosen', async ({ page }) => {
  await page.goto(overview)
  await touch(page)
  await page.emulateMedia({ media: 'print' })
  await expect(chart(page).locator('[role=img]')).toBeVisible()
  await expect(chart(page).locator('.recharts-wrapper')).toBeHidden()
  await expect(devices(page).locator('.controls')).toBeHidden()
  await expect(devices(page)).not.toContainText('Chosen for this drawing')
})

test('what a reader chose is printed as chosen, and said', async ({ page }) => {
  await page.goto(`${overview}?period=2017-01..2017-12&chart.devices=-syrian-army-engineers`)
  await takenOver(page)
  await page.emulateMedia({ media: 'print' })
  const printed = chart(page).locator('[role=img]').filter({ visible: true })
  await expect(printed, 'one drawing').toHaveCount(1)
  await expect(printed).toBeVisible()
  await expect(chart(page).locator('.recharts-wrapper')).toBeHidden()
  const days = (await dotsOf(printed)).map((dot) => JSON.stringify(dot))
  expect(days.length).toBeGreaterThan(5)
  expect(days.join()).not.toContain('syrian-army-engineers')
  expect(days.join()).not.toMatch(/20(16|18|19|20)-/)
  const told = devices(page).getByText('Chosen for this drawing')
  await expect(told).toBeVisible()
  await expect(devices(page).getByText('Done by Russian International Mine Action Centre')).toBeVisible()
  // The page is printed as it stands: months too.
  await page.goto(`${overview}?chart.devices=month`)
  await takenOver(page)
  await page.emulateMedia({ media: 'print' })
  await expect(printed).toHaveCount(1)
  await expect(printed.locator('rect[data-value]').first()).toBeVisible()
  await expect(printed.locator('circle')).toHaveCount(0)
})
