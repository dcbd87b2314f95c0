import { accessibilityFaults, expect, test } from '../support/fixtures'
import {
  chart,
  countShifts,
  devices,
  openTools,
  shifts,
  slightShift,
  takenOver,
  touch,
} from '../support/interactive-chart'
import { publishFigures } from '../support/record'

const operators = Array.from({ length: 12 }, (_, at) => ({
  name: `Team ${at + 1}`,
  amount: (12 - at) * 1000,
}))

/** A record of twelve operators with two reports each: half of its amount at the end of 2019, all of it a year later. */
async function publishTeams(databaseUrl: string, folder: string) {
  await publishFigures(
    databaseUrl,
    folder,
    operators.flatMap(({ name, amount }, at) => [
      { operator: name, places: 'SY', amount: amount / 2, day: '2019-12-31', id: `early-${at}` },
      { operator: name, places: 'SY', amount, day: '2020-12-31', id: `late-${at}` },
    ]),
  )
}

test('twelve operators are drawn side by side on one scale, the smallest together @plain', async ({
  page,
  start,
  folder,
}) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  await publishTeams(server.databaseUrl, folder)
  await page.goto(`${server.url}/en/sy`)
  const panels = devices(page).locator('.panels > li').filter({ visible: true })
  await expect(panels).toHaveCount(6)
  await expect(panels.first()).toContainText('Team 1')
  await expect(panels.first()).toContainText('12,000')
  // 7,000 + 6,000 + ... + 1,000 of seven teams; all twelve come to 78,000.
  await expect(panels.last()).toContainText('7 other operators')
  await expect(panels.last()).toHaveAttribute('data-value', '28000')
  // Each reaches as high as its amount; together the smallest would need more than the scale has room for.
  const heights = await panels.evaluateAll((all) =>
    all
      .flatMap((panel) => [...panel.querySelectorAll('path.band')].slice(0, 1))
      .map((path) => (path as SVGGraphicsElement).getBBox().height),
  )
  expect(heights).toHaveLength(5)
  expect(heights[0]! / heights[4]!).toBeCloseTo(12 / 8, 1)
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(overflow, `${width} wide`).toBeLessThanOrEqual(0)
  }
  // So they are where the chart is taken along.
  for (const path of ['/en/embed/sy/devices', '/en/sy/brief']) {
    await page.goto(server.url + path)
    await expect(page.locator('.panels > li')).toHaveCount(6)
    await expect(page.locator('.panels > li').last()).toHaveAttribute('data-value', '28000')
  }
})

test('charts side by side are read together, and others can be chosen', async ({ page, start, folder }) => {
  const server = await start({ withoutSample: true, mayBeUsed: true })
  await publishTeams(server.databaseUrl, folder)
  await countShifts(page)
  await page.goto(`${server.url}/en/sy`)
  const panels = devices(page).locator('.panels > li').filter({ visible: true })
  await touch(page)
  await expect(panels).toHaveCount(6)
  const plot = (await panels.nth(1).locator('[data-panel]').boundingBox())!
  await page.mouse.move(plot.x + 3, plot.y + 40)
  // At the end of 2019 each had half: 39,000 together.
  await expect(devices(page).locator('.reading')).toContainText('39,000')
  await expect(panels.first()).toContainText('6,000')
  await expect(panels.nth(1)).toContainText('5,500')
  await page.mouse.move(0, 0)
  await expect(panels.first()).toContainText('12,000')
  expect(await shifts(page)).toBeLessThan(slightShift)
  expect(await accessibilityFaults(page)).toEqual([])
  await chart(page).focus()
  await page.keyboard.press('Home')
  await expect(devices(page).locator('[aria-live=polite]')).toContainText('7 other operators: 14,000')
  await devices(page).getByRole('button', { name: 'Stacked' }).click()
  await expect(chart(page).locator('.recharts-area').first()).toBeVisible()
  await expect(page).toHaveURL(/chart\.devices=stacked/)
  await page.reload()
  await takenOver(page)
  await expect(chart(page).locator('.recharts-area').first()).toBeVisible()
  await devices(page).getByRole('button', { name: 'Side by side' }).click()
  await expect(panels).toHaveCount(6)
  await openTools(page, 'Save')
  const download = page.waitForEvent('download')
  await devices(page).getByRole('button', { name: 'Picture to edit (SVG)' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.svg$/)
})

test('operators of the sample can be put side by side', async ({ page }) => {
  await page.goto('/en/sy')
  await touch(page)
  await devices(page).getByRole('button', { name: 'Side by side' }).click()
  const panels = devices(page).locator('.panels > li').filter({ visible: true })
  await expect(panels).toHaveCount(2)
  await expect(panels.first()).toHaveAttribute('data-value', '105197')
  await expect(panels.last()).toHaveAttribute('data-value', '24849')
})
