import { expect, test } from '../support/fixtures'
import { answered, filesOf, numbersShown, textsOfPicture } from '../support/number-forms'
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

/** How many of them have figures of their own. */
for (const [country, most] of Object.entries({ sy: 5, ye: 0, ua: 0 })) {
  test(`every form of a number says the same of every metric and place of ${country}`, async ({
    page,
    request,
    javaScriptEnabled,
  }) => {
    test.skip(!javaScriptEnabled, 'it reads what the server sends, whatever runs in a browser')
    const list = (await answered(request, `/en/${country}/places`)).toString('utf8')
    const places = new Set(
      [...list.matchAll(new RegExp(`/en/${country}/places/([^"?/]+)`, 'g'))].map(([, code]) => code!),
    )
    const counts = { places: 0, numbers: 0 }
    for (const place of ['', ...places]) {
      const about = place === '' ? country : place
      const { csv, xlsx, geojson } = await filesOf(request, { country, place })
      expect(xlsx, `${about}: XLSX and CSV`).toEqual(csv)
      expect(geojson, `${about}: GeoJSON and CSV`).toEqual(csv)
      if (csv.size === 0) continue
      const told = await numbersShown(request, page, { country, place }, [...csv.keys()])
      for (const { form, metric, value } of told)
        expect(value, `${about}, ${metric}: ${form}`).toBe(String(csv.get(metric)?.value))
      for (const form of ['page: card', 'numbers: number', 'brief: number', 'chart: operators'])
        expect(
          told
            .filter((one) => one.form === form)
            .map(({ metric }) => metric)
            .sort(),
          `${about}: metrics of ${form}`,
        ).toEqual([...csv.keys()].sort())
      const picture = await answered(request, `/en/${country}/share${place === '' ? '' : `?place=${place}`}`)
      const said = textsOfPicture(picture).get('Description')!
      const cards = (
        await answered(request, `/en/embed/${country}/card${place === '' ? '' : `?place=${place}`}`)
      )
        .toString('utf8')
        .matchAll(/<dd class="text-2xl[^>]*>(.*?)<\/dd>/g)
      for (const [, amount] of cards) expect(said, `${about}: picture`).toContain(amount!)
      counts.places += place === '' ? 0 : 1
      counts.numbers += told.length
    }
    expect(counts.places).toBeGreaterThanOrEqual(most)
    expect(counts.numbers).toBeGreaterThan(12)
  })
}
