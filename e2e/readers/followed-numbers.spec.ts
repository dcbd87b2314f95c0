import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from '../support/fixtures'
import { launchModule, startServer } from '../support/server'
import { explainedBy, linksOn, type ShownNumber, shownNumbersOf, totalsOf } from '../support/shown-numbers'

/** Files of which something counts in several places; the first has an "at most" alone in a country. */
const seeds = [5, 20]
const sample = ['sy', 'ye', 'ua']
/** How many places of a country, and metrics, are followed in each filter; others in each. */
const most = { places: 3, metrics: 2 }

test('every number leads to the same number, in its explanation, its files and on the pages beside it', async ({
  databases,
}) => {
  test.setTimeout(300_000)
  const databaseUrl = await databases.prepared({ contents: 'sample' })
  const countries = new Set([...sample, ...(await enterRandom(databaseUrl))])
  const server = await startServer({ databaseUrl, isPrepared: true })
  const follower = new Follower(server.url)
  try {
    for (const country of countries) await follower.followCountry(country)
  } finally {
    await server.stop()
  }
  expect(follower.faults).toEqual([])
  // Fewer would mean that pages are not read as they are written.
  expect(follower.compared.explained).toBeGreaterThan(200)
  expect(follower.compared.files).toBeGreaterThan(60)
  expect(follower.compared.places).toBeGreaterThan(60)
  expect(follower.compared.links).toBeGreaterThan(1500)
})

/** Enters the random files; the countries that they speak of. */
async function enterRandom(databaseUrl: string): Promise<string[]> {
  const entering = launchModule('e2e/support/random-files/enter-random-files.ts', databaseUrl)
  const answers = createInterface({ input: entering.stdout! })[Symbol.asyncIterator]()
  const countries: string[] = []
  for (const seed of seeds) {
    entering.stdin!.write(`${seed}\n`)
    const { value } = await answers.next()
    const { problem, operators } = JSON.parse(value)
    expect(problem).toBe(null)
    for (const { country } of operators) countries.push(country.toLowerCase())
  }
  entering.stdin!.end()
  if (entering.exitCode === null) await once(entering, 'exit')
  return countries
}

class Follower {
  readonly faults: string[] = []
  readonly compared = { explained: 0, files: 0, places: 0, links: 0 }
  readonly #texts = new Map<string, Promise<string>>()

  constructor(private readonly url: string) {}

  /** A page or file; each is asked for once. */
  #read(address: string): Promise<string> {
    const known = this.#texts.get(address)
    if (known !== undefined) return known
    const read = fetch(this.url + address).then(async (answer) => {
      const text = await answer.text()
      if (answer.status !== 200) this.faults.push(`${address} answers ${answer.status}`)
      return text
    })
    this.#texts.set(address, read)
    return read
  }

  async followCountry(country: string) {
    const page = `/en/${country}`
    const html = await this.#read(page)
    for (const [turn, filter] of filtersOf(html).entries()) {
      const numbers = await this.#follow(page, filter, { country })
      const places = [
        ...new Set(numbers.flatMap(({ place }) => (place === null ? [] : place.split('?')[0]!))),
      ]
      for (const place of someOf(places, most.places, turn))
        await this.#follow(place, filter, { country, place: decodeURIComponent(place.split('/').at(-1)!) })
      for (const list of ['map', 'places', 'metrics', 'reports'])
        await this.#follow(`${page}/${list}`, filter, { country })
      await this.#followFiles(`${page}/data`, filter, country)
      const metrics = numbers.filter(({ kind }) => kind === 'tile').map(({ metric }) => metric)
      for (const metric of someOf(metrics, most.metrics, turn)) {
        await this.#follow(page, `${filter === '' ? '?' : `${filter}&`}metric=${metric}`, { country })
        await this.#follow(`${page}/metrics/${metric}`, filter, { country })
      }
      const by = `${filter === '' ? '?' : `${filter}&`}by=${turn % 2 === 0 ? 'quarter' : 'year'}`
      for (const metric of metrics.slice(0, 1))
        await this.#follow(`${page}/metrics/${metric}`, by, { country })
    }
  }

  /** The files that the page on data offers: each is there, and those of totals come to what the page of the country shows. */
  async #followFiles(page: string, filter: string, country: string) {
    const address = page + filter
    const html = await this.#read(address)
    this.#expectNarrowedLinks(address, html, country, filter)
    const shown = totalsOf(await this.#read(fileOf({ country }, filter)))
    const main = /<main\b.*?<\/main>/s.exec(html)?.[0] ?? ''
    const files = linksOn(main).filter((href) => href.startsWith('/api/v1/'))
    this.#same(address, 'the list of files', [files.length], [8])
    for (const file of files.filter((href) => href.includes('.csv'))) {
      const text = await this.#read(file)
      if (!/by=(place|operator)/.test(file)) continue
      for (const [metric, { value, total }] of totalsOf(text)) {
        const there = shown.get(metric)
        this.#same(`${address}: ${metric}`, file, [value, total], [there?.value, there?.total])
      }
      this.compared.files++
    }
  }

  /** All numbers of a page: against each other, its explanations, its file and the pages of its places. */
  async #follow(page: string, filter: string, where: { country: string; place?: string }) {
    const address = page + filter
    const html = await this.#read(address)
    this.#expectNarrowedLinks(address, html, where.country, filter)
    const numbers = shownNumbersOf(html)
    for (const one of numbers) {
      const about = `${address}: ${one.kind} ${one.metric} ${one.text}`
      if (one.href !== null) await this.#compareExplained(about, one)
      if (one.place !== null) await this.#comparePlace(about, one)
    }
    const file = totalsOf(await this.#read(fileOf(where, filter)))
    for (const tile of numbers.filter(({ kind }) => kind === 'tile')) {
      const there = file.get(tile.metric)
      this.#same(
        `${address}: ${tile.metric} ${tile.text}`,
        'its file',
        [String(there?.value), String(there?.total)],
        [tile.value, tile.atEnd],
      )
    }
    for (const total of numbers.filter(({ kind }) => kind === 'total')) {
      const about = `${address}: ${total.metric} ${total.text}`
      const there = file.get(total.metric)
      this.#same(about, 'its file', [String(there?.value), there?.mark], [total.value, total.mark])
      const of = (kind: ShownNumber['kind']) =>
        numbers.filter((one) => one.kind === kind && one.metric === total.metric)
      const rows = of('row').reduce((sum, { value }) => sum + BigInt(value), 0n)
      this.#same(about, 'its rows', [String(rows)], [total.value])
      for (const tile of of('tile')) {
        this.#same(about, 'its tile', [tile.value, tile.mark], [total.value, total.mark])
        this.#same(about, 'the end in its file', [String(there?.total)], [tile.atEnd])
      }
      this.compared.files++
    }
    return numbers
  }

  /** Each link to a page that can be narrowed keeps what this one is narrowed to; what is drawn on it is chosen for it alone. */
  #expectNarrowedLinks(address: string, html: string, country: string, filter: string) {
    const pages = '(/map|/compare|/places(/[^/]+)?|/metrics(/[^/]+)?|/organisations|/reports|/data)?'
    const understands = new RegExp(`^(/en/${country}${pages}|/api/v1/(summary|claims)[.](csv|json))$`)
    for (const href of linksOn(html)) {
      const link = new URL(href, this.url)
      if (!understands.test(link.pathname) || href.startsWith('#')) continue
      for (const [name, value] of new URLSearchParams(filter))
        if (!['metric', 'by'].includes(name) && !link.searchParams.get(name)?.startsWith(value))
          this.faults.push(`${address}: the link to ${href} drops ${name}`)
      this.compared.links++
    }
  }

  async #compareExplained(about: string, { kind, value, text, mark, href }: ShownNumber) {
    const there = explainedBy(await this.#read(href!))
    this.#same(about, href!, [there.value], [value])
    // A tile has three digits after the point at most.
    if (kind === 'tile')
      this.#same(about, href!, [there.amount.startsWith(`${mark} `) || mark === ''], [true])
    else this.#same(about, href!, [there.amount], [text])
    this.compared.explained++
  }

  async #comparePlace(about: string, { metric, value, mark, place }: ShownNumber) {
    const there = shownNumbersOf(await this.#read(place!)).find(
      (one) => one.kind === 'tile' && one.metric === metric,
    )
    // What is reported of no such thing in a period has no amount there.
    if (there === undefined && value === '0') return
    this.#same(about, place!, [there?.value, there?.mark], [value, mark])
    this.compared.places++
  }

  #same(about: string, where: string, there: readonly unknown[], here: readonly unknown[]) {
    if (there.join() !== here.join()) this.faults.push(`${about}: ${where} says ${there.join(' ')}`)
  }
}

/** Of a country as its page offers them: everything, each of two operators, the first and the last year, and both. */
function filtersOf(html: string): string[] {
  const operators = [...html.matchAll(/href="[^"?]*\?operator=([^"&]+)"/g)].map(([, key]) => key!)
  const years = [...html.matchAll(/\?from=(\d{4})-01&amp;to=\1-12"/g)].map(([, year]) => year!).sort()
  const [first, last] = [years[0], years.at(-1)]
  const ofYear = (year: string | undefined) => (year === undefined ? [] : [`from=${year}-01&to=${year}-12`])
  const periods = [
    ...ofYear(first),
    ...(last === first ? [] : ofYear(last)),
    ...(last ? [`to=${last}-06`] : []),
  ]
  const one = operators.slice(0, 2).map((key) => `operator=${key}`)
  return [
    '',
    ...[
      ...one,
      ...periods,
      ...one.flatMap((key) => periods.slice(-2).map((period) => `${key}&${period}`)),
    ].map((query) => `?${query}`),
  ]
}

/** The file of totals by operator of what a page shows. */
function fileOf({ country, place }: { country: string; place?: string }, filter: string): string {
  const asked = new URLSearchParams(filter)
  const days = new URLSearchParams({ country: country.toUpperCase(), by: 'operator' })
  if (place !== undefined) days.set('place', place)
  const operator = asked.get('operator')
  if (operator !== null) days.set('operator', operator)
  const [from, to] = [asked.get('from'), asked.get('to')]
  if (from !== null) days.set('from', `${from}-01`)
  if (to !== null) days.set('to', `${to}-${to.endsWith('12') ? '31' : '30'}`)
  return `/api/v1/summary.csv?${days}`
}

/** As many of a list as there is time for: others at each turn. */
function someOf<Item>(items: readonly Item[], most: number, turn: number): Item[] {
  if (items.length <= most) return [...items]
  const start = (turn * most) % items.length
  return [...items, ...items].slice(start, start + most)
}
