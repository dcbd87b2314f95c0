import { readFile } from 'node:fs/promises'
import type { Page, Request } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { chart, devices, openTools, overview } from '../support/interactive-chart'

const headline = 'Explosive devices neutralised: at least 130,046'

/** The file that a click hands over. */
async function fileOf(page: Page, button: string) {
  if (!(await devices(page).getByRole('button', { name: button }).isVisible())) await openTools(page, 'Save')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    devices(page).getByRole('button', { name: button }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('a chart is taken along as a drawing that stands alone, on paper also from a dark page', async ({
  page,
}) => {
  const scripts: Request[] = []
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request))
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto(overview, { waitUntil: 'networkidle' })
  const before = scripts.length
  const { name, bytes } = await fileOf(page, 'Picture to edit (SVG)')
  expect(scripts.length, 'what draws it is fetched when it is asked for').toBeGreaterThan(before)
  expect(name).toBe('sy-devices.svg')
  const svg = bytes.toString('utf8')
  const drawing = await page.evaluate((svg) => {
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const dots = [...root.querySelectorAll('[data-kind=point]')]
    return {
      kind: root.localName,
      size: [root.getAttribute('width'), root.getAttribute('viewBox')],
      texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
      last: dots
        .map((dot) => [dot.getAttribute('data-day'), dot.getAttribute('data-value')])
        .sort()
        .at(-1),
      paper: root.querySelector('rect')?.getAttribute('fill'),
      lines: [...root.querySelectorAll('path')].map((path) => path.getAttribute('stroke')),
      fills: [...root.querySelectorAll('path')].map((path) => path.getAttribute('fill')),
      classes: root.querySelectorAll('[class], [style]').length,
    }
  }, svg)
  expect(drawing.kind).toBe('svg')
  expect(drawing.size[0]).toBe('1360')
  expect(drawing.texts.join(' ')).toContain(headline)
  expect(drawing.texts).toContain(
    'Running total of explosive devices neutralised, Syria, by operator and in sum',
  )
  expect(drawing.texts.join(' ')).toMatch(/Source: \d+ reported figures counted, 2 operators/)
  expect(drawing.texts.join(' ')).toContain('statements of the publications that this page names')
  expect(drawing.texts.join(' ')).toContain(page.url())
  expect(drawing.texts).toContain('Syrian army engineers')
  // The last report of all is the army engineers'.
  expect(drawing.last).toEqual(['2020-12-25', '24849'])
  expect(drawing.paper).toBe('rgb(255, 255, 255)')
  // The darkest of the light palette, and the navy of the first operator there.
  expect(drawing.lines).toContain('rgb(22, 32, 29)')
  expect(drawing.fills).toContain('rgb(37, 69, 127)')
  expect(drawing.classes, 'nothing is left to the styles of a page').toBe(0)
  await expect(page.locator('.paper')).toHaveCount(0)
})

test('a chart is taken along as a picture for print, as it is shown', async ({ page }) => {
  await page.goto(`${overview}?period=2017-01..2017-12&chart.devices=month`)
  const { name, bytes } = await fileOf(page, 'Picture as drawn (PNG)')
  expect(name).toBe('sy-devices-months.png')
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  // Two pixels for one of the drawing, which is 1,360 wide.
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  expect(width).toBe(2 * 1_360)
  expect(height).toBeGreaterThan(2 * 450)
  expect(height).toBeLessThan(2 * 650)
  // How much of it is in the colour of the Russian centre's bars.
  const blue = await page.evaluate(async (base64) => {
    const image = new Image()
    image.src = `data:image/png;base64,${base64}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    let count = 0
    for (let at = 0; at < data.length; at += 4) {
      if (data[at] === 37 && data[at + 1] === 69 && data[at + 2] === 127) count += 1
    }
    return count
  }, bytes.toString('base64'))
  expect(blue).toBeGreaterThan(10_000)
  const svg = (await fileOf(page, 'Picture to edit (SVG)')).bytes.toString('utf8')
  expect(svg).toContain('Increase per month, Jan 2017 to Dec 2017')
  expect(svg).not.toContain('Running total of')
  // The page's headline speaks of the whole.
  expect(svg).toContain('Explosive devices neutralised, Syria<')
  expect(svg).not.toContain('130,046')
  expect(svg).not.toContain('reported figures counted')
})

test('a picture for a slide is as wide and as high as one', async ({ page }) => {
  await page.goto(overview)
  const { name, bytes } = await fileOf(page, 'Picture for a slide (PNG, 16:9)')
  expect(name).toBe('sy-devices.png')
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  expect([width, height]).toEqual([2 * 1_360, 2 * 765])
})

test('where nothing is shown there is no picture, and the page says so', async ({ page }) => {
  await page.goto(
    `${overview}?chart.devices=-syrian-army-engineers..-russian-international-mine-action-centre`,
  )
  await expect(chart(page)).toContainText('No operator is shown.')
  await openTools(page, 'Save')
  await expect(devices(page).getByRole('button', { name: 'Picture to edit (SVG)' })).toBeDisabled()
})
