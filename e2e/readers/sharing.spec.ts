import type { Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'
import { openMenu } from '../support/menus'
import { textsOfPicture } from '../support/number-forms'
import { publicSite } from '../support/server'

const { FIRMGROUND_ADDRESS: address } = publicSite

/** Fields of a mail or a form that a link fills in. */
const fieldsOf = (href: string | null) => new URLSearchParams(new URL(href!).search)

test('every figure of a country, a place, a metric and a report can be reported as mistaken', async ({
  start,
  page,
}) => {
  const { url } = await start({ environment: publicSite, mayBeUsed: true })
  for (const [path, figure] of [
    ['/en/sy', /^Explosive devices neutralised: at least 130,046/],
    ['/en/sy/places/SY09', /^Explosive devices neutralised: 44,783/],
    ['/en/sy/metrics/devices', /^Explosive devices neutralised: at least 130,046/],
    ['/en/sy/metrics', /^explosive devices neutralised: at least 130,046/i],
    ['/en/sy/reports/palmyra-01', /^palmyra-01/],
  ] as const) {
    await page.goto(url + path)
    const links = page.getByRole('link', { name: 'Report a mistake' })
    const fields = await Promise.all(
      (await links.all()).map(async (link) => fieldsOf(await link.getAttribute('href'))),
    )
    const found = fields.filter((field) => figure.test(field.get('subject')!))
    expect(found.length, path).toBeGreaterThan(0)
    for (const field of fields) expect(field.get('body')).toContain(`\n${address}${path}\n`)
  }
})

test('where nobody said where to, no link pretends to', async ({ page }) => {
  for (const path of [
    '/en/sy',
    '/en/sy/places/SY09',
    '/en/sy/metrics/devices',
    '/en/sy/metrics',
    '/en/sy/reports/palmyra-01',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('link', { name: 'Report a mistake' })).toHaveCount(0)
  }
})

test('a page that is shared names its numbers and a picture of them, with the chart', async ({
  start,
  request,
  page,
}) => {
  const { url } = await start({ environment: publicSite, mayBeUsed: true })
  for (const [path, said, rests] of [
    ['/en/sy', '130,046', /^Source: \d+ reported figures/],
    ['/en/sy/places/SY09', '44,783', /^Source: \d+ reported figures/],
    ['/en/sy/metrics/devices', '130,046', /^Source: \d+ reported figures/],
    ['/ar/sy', '130,046', /^المصدر: \d+ /],
  ] as const) {
    const html = await (await request.get(url + path)).text()
    const of = (name: string) =>
      html.match(new RegExp(`<meta property="${name}" content="([^"]*)"`))?.[1] ?? ''
    expect(of('og:description'), path).toContain(said)
    const picture = of('og:image').replaceAll('&amp;', '&')
    expect(picture.startsWith(`${address}${path.slice(0, 6)}/share`), picture).toBe(true)
    const image = await request.get(url + picture.slice(address.length))
    expect(image.headers()['content-type']).toBe('image/png')
    const bytes = await image.body()
    // Width and height stand in the head of a PNG.
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    expect(bytes.length).toBeGreaterThan(5_000)
    const texts = textsOfPicture(bytes)
    expect(texts.get('Description'), path).toContain(said)
    expect(texts.get('Source'), path).toBe(address + path)
    expect(texts.get('Copyright'), path).toMatch(rests)
    expect(await shareOf(page, bytes, [37, 69, 127]), `${path}: the first operator's colour`).toBeGreaterThan(
      200,
    )
  }
  expect((await request.get(`${url}/en/zz/share`)).status()).toBe(404)
  expect((await request.get(`${url}/en/sy/share?place=nowhere`)).status()).toBe(404)
})

test('a picture names the address by which the site was asked, and is narrowed as its page', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/en/sy?metric=roads&from=2017-01&to=2017-12')
  const menu = await openMenu(page, 'Share')
  const href = (await menu.getByRole('link', { name: 'Picture' }).getAttribute('href'))!
  expect(href).toBe('/en/sy/share?metric=roads&from=2017-01&to=2017-12')
  const number = await page
    .locator('.metric-card.here [data-number] a, .metric-card.here [data-number]')
    .first()
    .textContent()
  const texts = textsOfPicture(await (await request.get(href)).body())
  expect(texts.get('Source')).toBe(`${baseURL}/en/sy/metrics/roads?from=2017-01&to=2017-12`)
  expect(texts.get('Description')).toContain(number!.trim().replaceAll(/[^\d.,]/g, ''))
})

/** How many points of a picture have a colour, or nearly. */
async function shareOf(page: Page, png: Buffer, colour: readonly [number, number, number]): Promise<number> {
  return page.evaluate(
    async ({ base64, colour }) => {
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
      for (let at = 0; at < data.length; at += 4)
        if (colour.every((part, channel) => Math.abs(data[at + channel]! - part) < 6)) count++
      return count
    },
    { base64: png.toString('base64'), colour },
  )
}
