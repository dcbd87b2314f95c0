import type { Page } from '@playwright/test'
import { accessibilityFaults, expect, test } from '../../support/fixtures'

test.use({ serviceWorkers: 'allow' })

/** Waits until the browser keeps the page that it shows, by what its list says. */
const isKept = (page: Page, path: string) =>
  expect
    .poll(() =>
      page.evaluate(async (path) => {
        const pages = await caches.open('firmground-pages-1')
        return (await pages.keys()).some(({ url }) => url.endsWith(path))
      }, path),
    )
    .toBe(true)

/** The line that says of which time a page is. */
const band = (page: Page) => page.getByText(/^There is no link to the site\. This page is as it was on \d/)

// What does not answer stands on the console, as it must.
// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
test.use({ quietConsole: async ({}, use) => use(undefined) })

test('pages that were read stay readable without a link and say of which time they are; what was not read, and the desk, do not', async ({
  page,
  start,
}) => {
  const first = await start({ withPeople: true })
  await page.goto(`${first.url}/en/sy`)
  // The page that brought the worker is kept too, and the list.
  await isKept(page, '/en/sy')
  await isKept(page, '/en/offline')
  await page.goto(`${first.url}/en/sy/reports`)
  await isKept(page, '/en/sy/reports')
  await page.goto(`${first.url}/ar/sy/places?metric=devices`)
  await isKept(page, '/ar/sy/places?metric=devices')
  await expect(page.locator('.as-read').first()).toBeHidden()
  await page.goto(`${first.url}/en/sign-in`)
  await first.stop()

  await page.goto(`${first.url}/en/sy`)
  await expect(band(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Syria')
  // With its styles.
  expect(await page.locator('.top-bar').evaluate((bar) => getComputedStyle(bar).display)).not.toBe('inline')
  await expect(page.locator('.top-bar')).toHaveCSS('background-color', /rgb/)
  expect(await accessibilityFaults(page)).toEqual([])
  await page.goto(`${first.url}/ar/sy/places?metric=devices`)
  await expect(page.locator('.as-read').first()).toContainText('لا يوجد اتصال بالموقع')

  await page.goto(`${first.url}/en/sy/method`)
  await expect(
    page.getByText(
      'There is no link to the site, and the page that you asked for was not read before in this browser.',
    ),
  ).toBeVisible()
  const kept = page.getByRole('region', { name: 'Pages kept in this browser' })
  await expect(kept.getByRole('link')).toHaveCount(3)
  await kept.getByRole('link', { name: 'Syria: reports' }).click()
  await expect(page).toHaveURL(`${first.url}/en/sy/reports`)
  await expect(band(page)).toBeVisible()
  for (const path of ['/en/desk', '/en/sign-in'])
    await expect(page.goto(first.url + path).then((answer) => answer?.ok())).rejects.toThrow()

  // Where the link is back, so is the page of now.
  await start({ databaseUrl: first.databaseUrl, port: first.port, isPrepared: true })
  await page.goto(`${first.url}/en/sy`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Syria')
  await expect(page.locator('.as-read').first()).toBeHidden()

  // A reader may want none of it.
  await page.goto(`${first.url}/en/offline`)
  await expect(kept.getByRole('link')).toHaveCount(3)
  await kept.getByRole('button', { name: 'Keep no pages, and remove these' }).click()
  await expect(kept.getByRole('link')).toHaveCount(0)
  await page.goto(`${first.url}/en/sy`)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
  expect(await page.evaluate(() => caches.keys())).toEqual([])
})

test('a site that keeps no pages any more takes away what browsers kept, and the worker', async ({
  page,
  start,
}) => {
  const first = await start()
  await page.goto(`${first.url}/en/sy`)
  await isKept(page, '/en/sy')
  await first.stop()
  await start({
    databaseUrl: first.databaseUrl,
    port: first.port,
    isPrepared: true,
    environment: { FIRMGROUND_OFFLINE: 'no' },
  })
  await page.goto(`${first.url}/en/sy`)
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
})
