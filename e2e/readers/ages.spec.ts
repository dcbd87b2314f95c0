import { expect, test } from '../support/fixtures'
import { publishDevices } from '../support/record'
import { runCommand } from '../support/server'

/** The day so many days before today. */
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)

test('a figure is stale after as many days as its country allows, and never in a closed record', async ({
  page,
  start,
  folder,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  await publishDevices(databaseUrl, folder, [{ day: daysAgo(100), amount: 7 }])
  const age = page.locator('[data-age]')
  const shown = async (text: RegExp) =>
    expect(async () => {
      await page.goto(`${url}/en/sy`)
      await expect(page.getByText(text)).toBeVisible({ timeout: 500 })
    }).toPass()

  // 100 days are fewer than 180.
  await shown(/^Reported up to /)
  await expect(age).toHaveAttribute('data-stale', 'false')
  const country = (...words: string[]) =>
    runCommand('country', ['SY', ...words, '--reason', 'a story'], databaseUrl)
  expect(await country('--stale-after', '99')).toContain('live, stale after 99 days')
  await shown(/^No new report since /)
  await expect(age).toHaveAttribute('data-stale', 'true')
  const closed = daysAgo(20)
  await country('--closed', closed)
  await shown(/^Record closed on /)
  await expect(age).toHaveCount(0)
  await expect(page.getByText(/^No new report since /)).toHaveCount(0)
})

test('a page that was kept tells in a browser of later days that nothing newer came, and nothing moves', async ({
  page,
  start,
  folder,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  await publishDevices(databaseUrl, folder, [{ day: daysAgo(100), amount: 7 }])
  await expect(async () => {
    await page.goto(`${url}/en/sy`)
    await expect(page.getByText(/^Reported up to /)).toBeVisible({ timeout: 500 })
  }).toPass()
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(window, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  // 100 days and 81 more are 181.
  await page.clock.setFixedTime(Date.now() + 81 * 86_400_000)
  await page.goto(`${url}/en/sy`)
  await expect(page.getByText(/^No new report since /)).toBeVisible()
  await expect(page.getByText(/^Reported up to /)).toBeHidden()
  expect(await page.evaluate(() => (window as unknown as { moved: number[] }).moved)).toEqual([])
})
