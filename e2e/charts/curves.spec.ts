import type { Page } from '@playwright/test'
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
import { publishDevices } from '../support/record'

/** Addresses of curves that the page asks for from now on, without the site. */
function curvesAskedBy(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url())
    if (pathname.endsWith('/curves')) asked.push(pathname + search)
  })
  return asked
}

const troubles = (page: Page) => page.locator('[data-live] [role=alert]')

test('what charts are drawn from is asked for at the first touch, at one address for all metrics', async ({
  page,
}) => {
  const asked = curvesAskedBy(page)
  await page.goto(overview, { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await touch(page)
  expect(asked).toEqual(['/en/sy/curves'])
  await page.goto(`${overview}?metric=buildings`)
  await page.locator('#buildings .live').hover()
  await expect(page.locator('#buildings [data-live]')).toHaveAttribute('data-live', 'taken-over')
  expect(asked).toEqual(['/en/sy/curves', '/en/sy/curves'])
})

test('a picture of a chart that nobody touched fetches what it is drawn from', async ({ page }) => {
  const asked = curvesAskedBy(page)
  await page.goto(overview, { waitUntil: 'networkidle' })
  await openTools(page, 'Save')
  const button = devices(page).getByRole('button', { name: 'Picture to edit (SVG)' })
  const [file] = await Promise.all([page.waitForEvent('download'), button.press('Enter')])
  expect(file.suggestedFilename()).toBe('sy-devices.svg')
  expect(asked).toEqual(['/en/sy/curves'])
})

test('keys that were pressed before it is here are answered', async ({ page }) => {
  let send = () => {}
  const held = new Promise<void>((resolve) => {
    send = resolve
  })
  await page.route('**/curves', async (route) => {
    await held
    await route.continue()
  })
  await countShifts(page)
  await page.goto(overview)
  await wake(page)
  await chart(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(said(page)).toHaveText('')
  send()
  // The report before the last, which is of 25 December 2020.
  await expect(said(page)).toContainText('11 Nov 2020. Russian International Mine Action Centre')
  expect(await shifts(page)).toBeLessThan(slightShift)
})

test('narrowed pages, places and metrics ask for their own, with the numbers that they were drawn with', async ({
  page,
}) => {
  const asked = curvesAskedBy(page)
  for (const [path, curves] of [
    [
      '/en/sy?operator=syrian-army-engineers&from=2020&to=2020-12',
      '/en/sy/curves?operator=syrian-army-engineers&from=2020-01&to=2020-12',
    ],
    ['/en/sy/places/SY02', '/en/sy/places/SY02/curves'],
    ['/en/sy/places/SY02?to=2016-12', '/en/sy/places/SY02/curves?to=2016-12'],
    ['/en/sy/metrics/devices?from=2017', '/en/sy/metrics/devices/curves?from=2017-01'],
    // Nobody is on record by this name, so all are shown.
    ['/en/sy/metrics/devices?operator=nobody', '/en/sy/metrics/devices/curves'],
  ] as const) {
    await page.goto(path)
    const figure = devices(page).locator('[data-live]').first()
    const drawn = await dotsOf(figure.locator('[role=img]'))
    expect(drawn.length, path).toBeGreaterThan(0)
    await figure.locator('.live').hover()
    await expect(figure, path).toHaveAttribute('data-live', 'taken-over')
    expect(await dotsOf(figure.locator('.recharts-wrapper')), path).toEqual(drawn)
    expect(asked.splice(0), path).toEqual([curves])
  }
})

test('the months of a metric share it with its curve', async ({ page }) => {
  const asked = curvesAskedBy(page)
  await page.goto('/en/sy/metrics/devices')
  await page.locator('#months .live').hover()
  await expect(page.locator('#months [data-live]')).toHaveAttribute('data-live', 'taken-over')
  await touch(page)
  expect(asked).toEqual(['/en/sy/metrics/devices/curves'])
})

test('a page whose record changed says so beside its charts, and shows the numbers that it was made with', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  const first = { day: '2020-01-31', amount: 1234 }
  await publishDevices(server.databaseUrl, folder, [first, { day: '2020-03-31', amount: 1500 }])
  await expect(async () => {
    await page.goto(`${server.url}${overview}?chart.devices=log`)
    await expect(troubles(page)).toHaveCount(0)
    await takenOver(page)
  }).toPass({ timeout: 10_000 })
  await page.goto(`${server.url}${overview}`)
  const drawn = await dotsOf(chart(page).locator('[role=img]'))

  await publishDevices(server.databaseUrl, folder, [{ day: '2020-02-29', amount: 1400 }])
  await expect
    .poll(async () => (await page.request.get(`${server.url}/en/sy/curves`)).text(), { intervals: [200] })
    .toContain('2020-02-29 1400')
  await chart(page).hover()
  await expect(troubles(page)).toHaveText(
    'The record has changed since this page was loaded; what you see is the drawing that came with the page.',
  )
  await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-live', 'drawn')
  expect(await dotsOf(chart(page).locator('[role=img]'))).toEqual(drawn)
  expect(await accessibilityFaults(page)).toEqual([])
  // Nor is it taken along with other numbers than the page's.
  const files: string[] = []
  page.on('download', (file) => files.push(file.suggestedFilename()))
  await Promise.all([
    page.waitForResponse('**/curves'),
    openTools(page, 'Save').then(() =>
      devices(page).getByRole('button', { name: 'Picture to edit (SVG)' }).click(),
    ),
  ])
  await expect(troubles(page)).toHaveCount(1)

  await devices(page).getByRole('link', { name: 'Load the page again' }).click()
  await expect(troubles(page)).toHaveCount(0)
  await touch(page)
  expect((await dotsOf(chart(page).locator('.recharts-wrapper'))).length).toBe(drawn.length + 1)
  expect(files).toEqual([])
})

test('what was published elsewhere leaves a page as it is', async ({ page, start, folder }) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  await publishDevices(server.databaseUrl, folder, [
    { day: '2020-01-31', amount: 1234 },
    { day: '2020-02-29', amount: 1300, place: 'SY02' },
  ])
  await expect(async () => {
    await page.goto(`${server.url}/en/sy/places/SY02`)
    await expect(chart(page)).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 10_000 })
  await publishDevices(server.databaseUrl, folder, [{ day: '2020-03-31', amount: 77, place: 'SY04' }])
  await expect
    .poll(async () => (await page.request.get(`${server.url}/en/sy/places/SY04/curves`)).status())
    .toBe(200)
  await touch(page)
  await expect(troubles(page)).toHaveCount(0)
})

test.describe('a link that breaks', () => {
  // That a request failed stands on the console, as it must.
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  test.use({ quietConsole: async ({}, use) => use(undefined) })

  for (const [what, break_] of [
    ['does not answer', { abort: true }],
    ['answers with a fault', { status: 503 }],
    ['answers with something else', { status: 200, body: '<p>Sign in to this network</p>' }],
  ] as const) {
    test(`is told where it ${what}, and tried again at the next touch`, async ({ page }) => {
      const asked = curvesAskedBy(page)
      await page.route('**/curves', (route) =>
        'abort' in break_ ? route.abort() : route.fulfill({ body: '', ...break_ }),
      )
      await page.goto(overview)
      await wake(page)
      await chart(page).focus()
      await page.keyboard.press('End')
      await expect(troubles(page)).toHaveText(
        'The chart could not be fetched; what you see is the drawing that came with the page.',
      )
      await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-live', 'drawn')
      await expect(chart(page).locator('[role=img]')).toBeVisible()
      const tried = asked.length

      await page.unroute('**/curves')
      await chart(page).hover()
      await takenOver(page)
      await expect(troubles(page)).toHaveCount(0)
      await expect(said(page)).toContainText('25 Dec 2020')
      expect(asked.length).toBe(tried + 1)
    })
  }
})

test('its address answers as its page does', async ({ request }) => {
  for (const [path, status] of [
    ['/en/sy/curves', 200],
    ['/en/sy/places/SY04/curves', 200],
    ['/en/sy/metrics/devices/curves', 200],
    ['/en/nowhere/curves', 404],
    ['/en/zz/curves', 404],
    ['/en/sy/places/nowhere/curves', 404],
    ['/en/sy/metrics/nothing/curves', 404],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect((await answer.body()).length > 0, path).toBe(status === 200)
  }
})
