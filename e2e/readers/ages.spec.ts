import { expect, test } from '../support/fixtures'
import { publishDevices } from '../support/record'
import { runScript } from '../support/server'

/** The day so many days before today. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('a figure is stale after as many days as its country allows, and never in a closed record', async ({
  page,
  start,
  folder,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true })
  await publishDevices(databaseUrl, folder, [{ day: daysAgo(100), amount: 7 }])
  const tile = page.locator('dl [data-metric="devices"]')
  const shown = async (text: RegExp) =>
    expect(async () => {
      await page.goto(`${url}/en/sy`)
      await expect(tile).toContainText(text, { timeout: 500 })
    }).toPass()

  // 100 days are 3 months, and fewer than 180.
  await shown(/3 months ago/)
  await expect(tile).not.toContainText('stale')
  const country = (...words: string[]) =>
    runScript('country', ['SY', ...words, '--reason', 'a story'], databaseUrl)
  expect(await country('--stale-after', '99')).toContain('live, stale after 99 days')
  await shown(/stale, 3 months ago/)
  const closed = daysAgo(20)
  await country('--closed', closed)
  await shown(/record closed on/)
  await expect(tile).not.toContainText('stale')
  await expect(page.getByRole('main')).toContainText('This record was closed on')
})

test('an age is written where its line was kept free: nothing moves', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/en/sy')
  await expect(page.locator('dl [data-metric="devices"]')).toContainText(/stale, \d+ years ago/)
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([])
})
