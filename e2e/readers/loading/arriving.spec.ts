import type { Page } from '@playwright/test'
import { expect, test } from '../../support/fixtures'
import { openSlowLink } from '../../support/slow-link'

/** A page of each layout. */
const pages = [
  '/en',
  '/en/sy',
  '/ar/sy',
  '/en/sy/map',
  '/en/sy/places',
  '/en/sy/places/SY02',
  '/en/sy/organisations',
  '/en/sy/reports',
  '/en/sy/reports/palmyra-01',
  '/en/sy/metrics/devices',
  '/en/sy/why/devices/SY02',
  '/en/sy/compare?metric=devices&place=gn163808&place=gn170063',
  '/en/sy/method',
  '/en/search?q=deir&country=SY',
]

/** What moves while a page arrives: by how much, and which parts. */
const noteMoves = (page: Page) =>
  page.addInitScript(() => {
    const moves: { by: number; what: string }[] = []
    Object.assign(globalThis, { moves })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: { node: Node | null }[]
      })[]) {
        const nodes = entry.sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement))
        const what = nodes.map((node) => `${node?.localName}.${node?.getAttribute('class') ?? ''}`).join(' ')
        moves.push({ by: entry.value, what })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })

for (const [width, height] of [
  [390, 844],
  [1440, 900],
] as const) {
  test(`nothing moves while a page comes over a weak link, at ${width}`, async ({ page, site }) => {
    await page.setViewportSize({ width, height })
    await noteMoves(page)
    const link = await openSlowLink(site)
    try {
      for (const path of pages) {
        await page.goto(link.url + path)
        const moves: { by: number; what: string }[] = await page.evaluate(() =>
          Reflect.get(globalThis, 'moves'),
        )
        const all = moves.reduce((sum, { by }) => sum + by, 0)
        expect.soft(all, `${path}: ${JSON.stringify(moves)}`).toBeLessThan(0.008)
      }
    } finally {
      await link.close()
    }
  })
}
