import { expect, test } from '../support/fixtures'
import { totalsOf } from '../support/shown-numbers'

/** A number as card, lead, chart, map, table and file give it, in base units. */
for (const country of ['sy', 'ye', 'ua']) {
  test(`card, lead, chart, map, table and file say the same of every metric of ${country} @plain`, async ({
    page,
    request,
  }) => {
    const file = totalsOf(
      await (await request.get(`/api/v1/summary.csv?country=${country.toUpperCase()}&by=place`)).text(),
    )
    await page.goto(`/en/${country}`)
    const cards = page.getByLabel('Headline figures').locator('[data-kind="reported"]')
    const shown = await cards.evaluateAll((all) =>
      all.map((card) => ({
        metric: card.getAttribute('data-metric')!,
        value: card.getAttribute('data-value')!,
        amount: [...card.querySelector('[data-number]')!.childNodes]
          .filter((part) => !(part instanceof Element && part.hasAttribute('aria-hidden')))
          .map((part) => part.textContent)
          .join('')
          .replaceAll(/\s+/g, ' '),
        href: card.querySelector('a')!.getAttribute('href')!,
      })),
    )
    expect(shown.length).toBe(file.size)
    const lead = (await page.locator('[data-lead]').textContent())!.replaceAll(/\s+/g, ' ')
    let told = 0
    for (const { metric, value, amount, href } of shown) {
      expect(value, `${metric}: file`).toBe(String(file.get(metric)?.value))
      if (lead.includes(amount)) told++
      await page.goto(href)
      const numbers = await page.evaluate((metric) => {
        const amountOf = (element: Element | null | undefined) =>
          BigInt(element?.getAttribute('data-value') ?? '0')
        const sum = (elements: Iterable<Element>) =>
          String([...elements].reduce((all, element) => all + amountOf(element), 0n))
        const chart = document.querySelector(`section#${metric}`)!
        const legend = [...chart.querySelectorAll('tr[data-operator]')]
        const operators = legend.filter((row) => row.getAttribute('data-kind') !== 'sum')
        const lastOf = (operator: string | null) =>
          [...chart.querySelectorAll(`[role=img] g[data-operator="${operator}"] [data-kind=point]`)].at(-1)
        const map = document.querySelector('[data-map]')
        return {
          legend: sum(operators),
          drawn: sum(operators.flatMap((row) => lastOf(row.getAttribute('data-operator')) ?? [])),
          shares: map && sum(map.querySelectorAll('[data-share]')),
          circles: map && sum(map.querySelectorAll('circle:not(.hollow)')),
          placed: map && String(amountOf(map.querySelector('[data-share="placed"]'))),
          cells: sum(document.querySelectorAll(`#places tbody td[data-metric="${metric}"]`)),
          total: document
            .querySelector(`#places tfoot td[data-metric="${metric}"]`)
            ?.getAttribute('data-value'),
        }
      }, metric)
      expect(numbers.legend, `${metric}: legend`).toBe(value)
      expect(numbers.drawn, `${metric}: last points of the chart`).toBe(value)
      if (numbers.shares !== null) expect(numbers.shares, `${metric}: shares of the map`).toBe(value)
      expect(numbers.circles, `${metric}: circles`).toBe(numbers.placed)
      if (numbers.total === undefined) continue
      expect([numbers.cells, numbers.total], `${metric}: places`).toEqual([value, value])
    }
    expect(told, 'numbers in the lead').toBe(Math.min(2, shown.length))
  })
}
