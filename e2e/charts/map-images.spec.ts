import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'

/** The file that a button of the map hands over. */
async function fileOf(page: Page, button: string) {
  const save = page.locator('summary', { hasText: 'Save the map as a picture' })
  if (!(await page.getByRole('button', { name: button }).isVisible())) await save.click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

test('a map is taken along as a drawing that stands alone, on paper also from a dark page', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/en/sy/map?metric=roads')
  const circles = await page.locator('svg.map').first().locator('circle').count()
  const { name, bytes } = await fileOf(page, 'Picture to edit (SVG)')
  expect(name).toBe('sy-map-roads.svg')
  const drawing = await page.evaluate((svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    return {
      kind: root.localName,
      texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
      circles: root.querySelectorAll('circle').length,
      paper: root.querySelector('rect')?.getAttribute('fill'),
      land: root.querySelector('svg path')?.getAttribute('fill'),
      links: root.querySelectorAll('a, [class], [style]').length,
    }
  }, bytes.toString('utf8'))
  expect(drawing.kind).toBe('svg')
  expect(drawing.circles).toBe(circles)
  expect(drawing.texts).toContain('Roads secured, Syria: where')
  const all = drawing.texts.join(' ')
  expect(all).toContain('1,683.4 km')
  expect(all).toContain('Place not stated')
  expect(all).toContain('Boundaries: Natural Earth')
  expect(all).toContain('statements of the publications that this page names')
  expect(all).toContain(page.url())
  expect([drawing.paper, drawing.land]).toEqual(['rgb(255, 255, 255)', 'rgb(255, 255, 255)'])
  expect(drawing.links, 'nothing is left to the page').toBe(0)
  await expect(page.locator('.paper')).toHaveCount(0)
})

test('a map for a slide is as wide and as high as one, and one as drawn as wide as that', async ({
  page,
}) => {
  await page.goto('/en/sy/map?metric=devices&show=areas')
  const slide = await fileOf(page, 'Picture for a slide (PNG, 16:9)')
  expect(slide.name).toBe('sy-map-devices.png')
  expect(sizeOf(slide.bytes)).toEqual([2 * 1_360, 2 * 765])
  const [width, height] = sizeOf((await fileOf(page, 'Picture as drawn (PNG)')).bytes)
  expect(width).toBe(2 * 1_360)
  expect(height).toBeGreaterThan(2 * 1_000)
})

test('a map of a month that was chosen is taken along as that month', async ({ page }) => {
  await page.goto('/en/sy/map')
  await page.getByRole('slider').fill('3')
  await expect(page).toHaveURL(/to=/)
  const total = await page.locator('tfoot [data-kind=total] td').first().textContent()
  const svg = (await fileOf(page, 'Picture to edit (SVG)')).bytes.toString('utf8')
  expect(svg).toContain(total!)
  expect(svg).toContain(page.url().replaceAll('&', '&amp;'))
})
