import type { APIRequestContext, Page } from '@playwright/test'
import { expect, test } from '../support/fixtures'

/** How many base units (items, metres, square metres, grams) one unit of a file is. */
const sizes: Record<string, bigint> = { count: 1n, km: 1_000n, km2: 1_000_000n, t: 1_000_000n }
const signs: Record<string, string> = { count: '', km: ' km', km2: ' km²', t: ' t' }

interface Totals {
  metric: string
  unit: string
  sum: bigint
  operators: bigint[]
}

/** The numbers of one metric's block, each as the drawing, the table or the tile gives it. */
interface Block {
  metric: string
  tile: string
  tileText: string
  description: string
  lines: { kind: string; operator: string; value: string; text: string }[]
  lastDots: Record<string, string>
  lastRow: string[]
  places: string[]
  placesTotal: string
}

/** The sample's countries, and how many of their places are on record at least. */
for (const [country, places] of Object.entries({ sy: 8, ye: 0, ua: 0 })) {
  test(`tile, sentence, table, drawing and file say the same of ${country} and of each of its places`, async ({
    page,
    request,
  }) => {
    await page.goto(`/en/${country}/places`)
    const codes = await page
      .locator('main tbody a[href*="/places/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-1)!))
    expect(codes.length).toBeGreaterThanOrEqual(places)
    let compared = 0
    for (const place of ['', ...new Set(codes)]) {
      const file = await totalsOf(request, country, place)
      const address = place === '' ? `/en/${country}` : `/en/${country}/places/${place}`
      const blocks: Block[] = []
      // Each metric's chart is shown where it is asked for.
      for (const { metric } of file) {
        await page.goto(`${address}?metric=${metric}`)
        blocks.push(...(await blocksOf(page)))
        await expect(page.getByLabel('Headline figures').locator('[data-kind="reported"]')).toHaveCount(
          file.length,
        )
      }
      expect(blocks.map(({ metric }) => metric).sort(), place).toEqual(
        file.map(({ metric }) => metric).sort(),
      )
      for (const block of blocks) {
        compare(block, file.find(({ metric }) => metric === block.metric)!)
        compared++
      }
    }
    expect(compared).toBeGreaterThan(places)
  })
}

function compare(block: Block, file: Totals): void {
  const total = String(file.sum)
  expect(block.tile, 'tile').toBe(total)
  expect(amountIn(block.tileText, file.unit), `tile text ${block.tileText}`).toBe(
    shortened(file, block.tileText),
  )

  const operators = block.lines.filter(({ kind }) => kind !== 'sum')
  expect(operators.map(({ value }) => value).sort(), 'operators').toEqual(file.operators.map(String).sort())
  for (const { value, text, operator, kind } of block.lines) {
    expect(amountIn(text, file.unit), `line ${text}`).toBe(BigInt(value))
    expect(block.description, 'sentence').toContain(text)
    if (kind === 'operator') expect(block.lastDots[operator], `last dot of ${operator}`).toBe(value)
  }
  // The newest row of the table has the sum first where there is one; each line's amount stands in it or in an older row.
  const shown = block.lines.find(({ kind }) => kind === 'sum') ?? block.lines[0]!
  expect(shown.value, 'sum of the lines').toBe(total)
  expect(block.lastRow.join(' | '), 'newest row of the table').toContain(shown.text)
  if (block.places.length === 0) return
  expect(String(block.places.reduce((sum, value) => sum + BigInt(value), 0n)), 'rows by place').toBe(total)
  expect(block.placesTotal, 'total of the rows').toBe(total)
}

/** Totals by metric as the file has them, wholes only, in base units. */
async function totalsOf(request: APIRequestContext, country: string, place: string): Promise<Totals[]> {
  const narrowed = place === '' ? '' : `&place=${place}`
  const response = await request.get(
    `/api/v1/summary.csv?country=${country.toUpperCase()}${narrowed}&by=operator`,
  )
  expect(response.status()).toBe(200)
  const [head, ...lines] = (await response.text()).trim().split(/\r?\n/)
  const names = head!.split(',')
  const totals = new Map<string, Totals>()
  for (const line of lines) {
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)!.map((cell) => cell.replace(/,$/, ''))
    const cell = (name: string) => cells[names.indexOf(name)]!
    if (cell('part') !== '') continue
    const value = inBaseUnits(cell('value'), cell('unit'))
    const known = totals.get(cell('metric')) ?? {
      metric: cell('metric'),
      unit: cell('unit'),
      sum: 0n,
      operators: [],
    }
    totals.set(cell('metric'), { ...known, sum: known.sum + value, operators: [...known.operators, value] })
  }
  return [...totals.values()]
}

function blocksOf(page: Page): Promise<Block[]> {
  return page.locator('section[data-metric]').evaluateAll((sections) =>
    sections.map((section) => {
      const metric = section.getAttribute('data-metric')!
      const tile = document.querySelector(`[aria-label="Headline figures"] [data-metric="${metric}"]`)!
      const amountOf = (found: Element) => found.getAttribute('data-value') ?? ''
      const textOf = (found: Element | null) => (found?.textContent ?? '').trim()
      // A sign for those who see it stands beside its word for those who hear it.
      const shownText = (found: Element | null) => {
        const copy = found?.cloneNode(true) as Element | undefined
        for (const sign of copy?.querySelectorAll('[aria-hidden]') ?? []) sign.remove()
        return textOf(copy ?? null)
      }
      const places = document.querySelector('.places-table')
      const dots = [...section.querySelectorAll('figure g[data-operator] [data-kind="point"]')]
      const [legend, numbers] = [...section.querySelectorAll('figure table')]
      return {
        metric,
        tile: amountOf(tile),
        tileText: shownText(tile.querySelector('dd, [data-number]')),
        description: textOf(section.querySelector('figcaption [id$="-description"]')),
        lines: [...legend!.querySelectorAll('tbody tr')].map((row) => ({
          kind: row.getAttribute('data-kind') ?? '',
          operator: row.getAttribute('data-operator') ?? '',
          value: amountOf(row),
          text: textOf(row.querySelector('td')),
        })),
        lastDots: Object.fromEntries(
          dots.map((dot) => [dot.closest('[data-operator]')!.getAttribute('data-operator')!, amountOf(dot)]),
        ),
        lastRow: [...numbers!.querySelector('tbody tr')!.querySelectorAll('td')].map(textOf),
        places: [...(places?.querySelectorAll(`tbody td[data-metric="${metric}"][data-value]`) ?? [])].map(
          amountOf,
        ),
        placesTotal: amountOf(places?.querySelector(`tfoot td[data-metric="${metric}"]`) ?? section),
      }
    }),
  )
}

/** "at least 88.767 km²" in base units. */
function amountIn(text: string, unit: string): bigint {
  const number = /([\d,]+(?:\.\d+)?)/.exec(text)?.[1]
  expect(number, `a number in "${text}"`).toBeDefined()
  expect(text.replaceAll(/\s/g, ' ').endsWith(`${number}${signs[unit]}`), `unit of "${text}"`).toBe(true)
  return inBaseUnits(number!.replaceAll(',', ''), unit)
}

function inBaseUnits(decimal: string, unit: string): bigint {
  const [whole, fraction = ''] = decimal.split('.')
  const digits = String(sizes[unit]).length - 1
  return BigInt(whole!) * sizes[unit]! + BigInt(fraction.padEnd(digits, '0') || '0')
}

/** A tile shows three digits after the point at most: a lower bound is cut off, anything else rounded. */
function shortened({ sum, unit }: Totals, text: string): bigint {
  const step = sizes[unit]! > 1_000n ? sizes[unit]! / 1_000n : 1n
  return ((sum + (text.startsWith('at least') ? 0n : step / 2n)) / step) * step
}
