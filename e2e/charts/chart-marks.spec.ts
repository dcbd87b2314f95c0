import { expect, test } from '../support/fixtures'
import { publishFigures } from '../support/record'

test('a figure that was corrected later is marked on the running total, and told @plain', async ({
  page,
  start,
  folder,
  javaScriptEnabled,
}) => {
  const { url, databaseUrl } = await start({ withoutSample: true, mayBeUsed: true })
  const total = { places: 'SY09' }
  await publishFigures(databaseUrl, folder, [
    { ...total, id: 'january', day: '2020-01-31', amount: 100 },
    { ...total, id: 'february', day: '2020-02-29', amount: 140 },
    { ...total, id: 'march', day: '2020-03-31', amount: 150 },
  ])
  await publishFigures(databaseUrl, folder, [{ ...total, id: 'february', day: '2020-02-29', amount: 145 }])
  for (const path of ['/en/sy', '/en/sy/places/SY09', '/en/sy/metrics/devices']) {
    await page.goto(url + path)
    const block = page.locator('section#devices')
    const said = /Centre of Example, 29 Feb 2020: a figure was corrected on .*; it was 140, now 145\./
    const ring = block.locator('[role=img] circle[data-kind=mark]')
    await expect(ring).toHaveCount(1)
    await expect(ring).toHaveAttribute('data-day', '2020-02-29')
    await expect(ring.locator('title')).toHaveText(said)
    await expect(page.locator('#devices-description')).toContainText(said)
    await expect(block).toContainText('A ring marks a day')
    await block.getByText('The numbers behind this chart').click()
    await expect(block.locator('tbody[data-kind=marks]')).toContainText(said)
  }
  if (!javaScriptEnabled) return
  const chart = page.locator('section#devices .live')
  await chart.hover()
  const [ring, dot] = [
    chart.locator('.recharts-wrapper .mark circle'),
    chart.locator('.recharts-wrapper circle[data-day="2020-02-29"]'),
  ]
  await expect(ring).toHaveCount(1)
  const middle = async (part: typeof ring) => {
    const { x, y, width, height } = (await part.boundingBox())!
    return [Math.round(x + width / 2), Math.round(y + height / 2)]
  }
  expect(await middle(ring)).toEqual(await middle(dot))
  await chart.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('section#devices [aria-live=polite]')).toContainText(
    /145, corrected on .*; it was 140, now 145\./,
  )
})
