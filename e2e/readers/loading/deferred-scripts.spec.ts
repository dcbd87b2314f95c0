import type { Page } from '@playwright/test'
import { expect, test } from '../../support/fixtures'
import { chart, devices, overview, takenOver } from '../../support/interactive-chart'
import { publishDevices } from '../../support/record'

const narrowed = '/en/sy?operator=russian-international-mine-action-centre&from=2017-01&to=2017-12'

/** Pages of every kind, of those that are kept and of those that are rendered for each reader. */
const paths = [
  '/en',
  '/en/sy',
  '/en/sy/places/SY04',
  '/en/sy/metrics/devices',
  '/en/sy/reports',
  '/en/sy/data',
  narrowed,
  '/en/sy/reports?q=palmyra',
]

/** As a phone says that its link is weak. */
const weakLink = (page: Page) =>
  page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', saveData: false } }),
  )

/** The scripts that a page fetches from now on. */
function fetchedScripts(page: Page): string[] {
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') fetched.push(new URL(request.url()).pathname)
  })
  return fetched
}

for (const path of paths) {
  test(`${path} comes without scripts, and lets none run that it does not know`, async ({ request }) => {
    const answer = await request.get(path)
    const html = await answer.text()
    // What puts the frame's menus and theme right, and what fetches the others.
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script>', expect.stringContaining('data-scripts')])
    expect(html).not.toContain('__next_f')
    const policies = answer.headersArray().filter(({ name }) => /content-security-policy/i.test(name))
    expect(policies.map(({ value }) => /script-src[^;]*/.exec(value)?.[0])).toContainEqual(
      expect.stringMatching(/^script-src 'self' 'sha256-/),
    )
  })

  test(`${path} sleeps until it is touched, and over a weak link also where a mouse moves past`, async ({
    page,
  }) => {
    const fetched = fetchedScripts(page)
    // A mouse that rests where the page comes.
    await page.mouse.move(4, 10)
    await page.goto(path, { waitUntil: 'networkidle' })
    await page.waitForTimeout(500)
    await weakLink(page)
    await page.reload({ waitUntil: 'networkidle' })
    // In the margin: no chart comes to lie under it.
    await page.mouse.move(4, 10, { steps: 3 })
    await page.mouse.move(6, 40, { steps: 3 })
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(500)
    expect(fetched).toEqual([])
  })
}

test('a page that only is read fetches no script over a good link where a mouse moves either', async ({
  page,
}) => {
  const fetched = fetchedScripts(page)
  await page.goto('/en/sy/reports', { waitUntil: 'networkidle' })
  await page.mouse.move(300, 300, { steps: 3 })
  await page.waitForTimeout(500)
  expect(fetched).toEqual([])
})

test('over a good link a mouse that moves in a page with charts wakes it, and a chart that is not pointed at is not drawn anew', async ({
  page,
}) => {
  await page.goto(overview)
  await page.mouse.move(300, 10, { steps: 3 })
  await expect(chart(page)).toHaveRole('application')
  await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-live', 'drawn')
})

test('what is chosen without pointing, as those do who hear a page, wakes it and is done', async ({
  page,
}) => {
  await page.goto(overview)
  await devices(page)
    .getByRole('button', { name: 'Between reports' })
    .evaluate((button: HTMLElement) => button.click())
  await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-measure', 'month')
})

for (const path of [overview, narrowed]) {
  test(`a reader on a weak link touches a chart of ${path}, and it answers at the place of the touch`, async ({
    page,
  }) => {
    await weakLink(page)
    await page.goto(path)
    await chart(page).scrollIntoViewIfNeeded()
    const box = (await chart(page).boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await takenOver(page)
    await expect(devices(page).locator('.reading')).toBeVisible()
    await expect(devices(page).locator('.controls')).toBeVisible()
  })
}

test('what is chosen of a chart before its scripts are here is done when they are', async ({ page }) => {
  await weakLink(page)
  let letThrough = () => {}
  const held = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  await page.route('**/_page/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(overview)
  const frame = devices(page).locator('[data-live]')
  const operators = devices(page).locator('details.choice').filter({ visible: true }).first()
  await devices(page).getByRole('button', { name: 'Between reports' }).click()
  await operators.locator('summary').click()
  await operators.getByText('Syrian army engineers').click()
  await expect(frame).toHaveAttribute('aria-busy', 'true')
  await expect(frame).toHaveAttribute('data-measure', 'total')
  letThrough()
  await takenOver(page)
  await expect(frame).toHaveAttribute('data-measure', 'month')
  await expect(frame).not.toHaveAttribute('aria-busy')
  await expect(operators.getByRole('checkbox', { checked: false })).toHaveCount(1)
  await expect(page).toHaveURL(/chart\.devices=month/)
  await expect(page).toHaveURL(/-syrian-army-engineers/)
})

test('a reader with a keyboard on a weak link reads a chart by keys', async ({ page }) => {
  await weakLink(page)
  await page.goto(overview)
  await page.keyboard.press('Tab')
  await expect(chart(page)).toHaveRole('application')
  await chart(page).focus()
  await takenOver(page)
})

test('an explanation opens beside its number over a weak link, at the latest with the second touch', async ({
  page,
}) => {
  await weakLink(page)
  await page.goto('/en/sy')
  const number = page.locator('a[data-explained]').first()
  await number.hover()
  await expect(chart(page)).toHaveRole('application')
  await number.click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expect(page).toHaveURL(/\/en\/sy$/)
})

test('where the scripts cannot be had, the drawing stays and the next touch tries again', async ({
  browser,
  baseURL,
}) => {
  // A page whose console is not listened to: a browser tells there what it did not get.
  const page = await browser.newPage({ baseURL })
  await page.route('**/_page/**', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 })
  await weakLink(page)
  await page.goto(overview)
  const refused = page.waitForResponse((response) => response.status() === 404)
  await chart(page).hover()
  await refused
  await expect(page.locator('script[src^="/_page/"]')).toHaveCount(0)
  await expect(devices(page).locator('[data-live]')).toHaveAttribute('data-live', 'drawn')
  await chart(page).hover({ position: { x: 200, y: 100 } })
  await takenOver(page)
  await page.close()
})

test('a page that was opened before a publication wakes after it, and says that its numbers have changed', async ({
  page,
  start,
  folder,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  await publishDevices(databaseUrl, folder, [
    { day: '2019-01-31', amount: 7 },
    { day: '2020-01-31', amount: 11 },
  ])
  await weakLink(page)
  await page.goto(url + overview)
  await publishDevices(databaseUrl, folder, [{ day: '2020-03-31', amount: 19 }])
  await expect(async () => {
    expect(await (await page.request.get(url + overview)).text()).toContain('>19<')
  }).toPass()
  await chart(page).hover()
  await expect(chart(page)).toHaveRole('application')
  await expect(devices(page).getByRole('alert')).toContainText(
    'The record has changed since this page was loaded',
  )
})

test('a server that was started anew still has the scripts of pages that are open', async ({
  browser,
  start,
}) => {
  // Not listened to either: it may ask for its icon while there is no server.
  const page = await browser.newPage()
  const before = await start()
  await weakLink(page)
  await page.goto(before.url + overview)
  await before.stop()
  await start({ databaseUrl: before.databaseUrl, isPrepared: true, port: before.port })
  await chart(page).hover()
  await takenOver(page)
  await page.close()
})

test('where scripts are not to be deferred, pages come with theirs, and a chart answers', async ({
  start,
  page,
}) => {
  const { url } = await start({ environment: { FIRMGROUND_DEFER_SCRIPTS: 'no' } })
  for (const path of [overview, narrowed]) {
    const html = await (await page.request.get(url + path)).text()
    expect(html).toContain('__next_f')
    expect(html).not.toContain('data-scripts')
  }
  await page.goto(url + overview)
  await chart(page).scrollIntoViewIfNeeded()
  await chart(page).hover()
  await takenOver(page)
})
