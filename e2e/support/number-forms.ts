import type { APIRequestContext, Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import { expect } from './fixtures'
import { type FileTotal, totalsOf, totalsOfRows } from './shown-numbers'

/** A country, or a place of it. */
export interface Subject {
  country: string
  /** Blank for the country. */
  place: string
}

/** A number in one of the forms that a reader meets it in: base units, exact; of a sum that it is drawn or listed as, what that comes to. */
export interface ToldNumber {
  form: string
  metric: string
  value: string
}

/** What the files of totals by place give, by the form of the file. */
export async function filesOf(
  request: APIRequestContext,
  { country, place }: Subject,
): Promise<Record<'csv' | 'xlsx' | 'geojson', Map<string, FileTotal>>> {
  const asked = `country=${country.toUpperCase()}${place === '' ? '' : `&place=${encodeURIComponent(place)}`}`
  const [csv, xlsx, geojson] = await Promise.all(
    ['summary.csv?by=place&', 'summary.xlsx?by=place&', 'places.geojson?'].map((file) =>
      answered(request, `/api/v1/${file}${asked}`),
    ),
  )
  return {
    csv: totalsOf(csv!.toString('utf8')),
    xlsx: await totalsOfWorkbook(xlsx!),
    geojson: totalsOfFeatures(geojson!.toString('utf8')),
  }
}

async function totalsOfWorkbook(bytes: Buffer): Promise<Map<string, FileTotal>> {
  const { sheets } = await readXlsx(bytes)
  const [names = [], ...rows] = sheets.find(({ name }) => name === 'Figures')!.rows
  const text = (cell: unknown) => (cell === null || cell === undefined ? '' : String(cell))
  return totalsOfRows(
    names.map(text),
    // Blank cells at the end of a row are left out of it.
    rows.map((row) => names.map((_, at) => text(row[at]))),
  )
}

function totalsOfFeatures(json: string): Map<string, FileTotal> {
  const { features } = JSON.parse(json) as { features: { properties: Record<string, unknown> }[] }
  const names = Object.keys(features[0]?.properties ?? {})
  return totalsOfRows(
    names,
    features.map(({ properties }) => names.map((name) => String(properties[name] ?? ''))),
  )
}

/** Every number that pages, the brief and embeds of a subject give of some metrics, read from what the server sends. */
export async function numbersShown(
  request: APIRequestContext,
  page: Page,
  { country, place }: Subject,
  metrics: readonly string[],
): Promise<ToldNumber[]> {
  const own = place === '' ? `/en/${country}` : `/en/${country}/places/${encodeURIComponent(place)}`
  const embed = `/en/embed/${country}`
  const asked = [
    { kind: 'page', metric: '', path: own },
    { kind: 'brief', metric: '', path: `${own}/brief` },
    { kind: 'numbers', metric: '', path: `${embed}/card${place === '' ? '' : `?place=${place}`}` },
    ...metrics.flatMap((metric) => [
      { kind: 'chart', metric, path: `${own}?metric=${metric}` },
      { kind: 'embedded', metric, path: `${embed}/${metric}${place === '' ? '' : `?place=${place}`}` },
      ...(place === ''
        ? [
            { kind: 'embedded', metric, path: `${embed}/map?metric=${metric}` },
            { kind: 'map', metric, path: `/en/${country}/map?metric=${metric}` },
            { kind: 'metric', metric, path: `/en/${country}/metrics/${metric}` },
          ]
        : []),
    ]),
  ]
  const documents = await Promise.all(
    asked.map(async ({ path, ...about }) => ({
      ...about,
      html: (await answered(request, path)).toString('utf8'),
    })),
  )
  return page.evaluate(readNumbers, documents)
}

/** Runs in a browser, which reads HTML best. */
function readNumbers(documents: { kind: string; metric: string; html: string }[]): ToldNumber[] {
  const amountOf = (element: Element) => BigInt(element.getAttribute('data-value') || '0')
  const sum = (elements: Iterable<Element>) =>
    String([...elements].reduce((all, one) => all + amountOf(one), 0n))
  return documents.flatMap(({ kind, metric, html }) => {
    const root = new DOMParser().parseFromString(html, 'text/html')
    const all = (selector: string) => [...root.querySelectorAll(selector)]
    const told: ToldNumber[] = []
    const tell = (form: string, of: string, value: string) =>
      told.push({ form: `${kind}: ${form}`, metric: of, value })
    const each = (form: string, elements: readonly Element[]) => {
      for (const one of elements) tell(form, one.getAttribute('data-metric') ?? metric, String(amountOf(one)))
    }
    if (kind === 'page') each('card', all('.metric-card[data-kind="reported"]'))
    if (kind === 'numbers') each('number', all('main dl [data-metric]'))
    if (kind === 'embedded') each('number', all('main [data-metric][data-value]'))
    if (kind === 'brief') {
      each('number', all('dl.brief-numbers [data-metric]'))
      for (const figure of all('section[data-metric]')) {
        const of = figure.getAttribute('data-metric')!
        for (const total of all('tfoot [data-kind="total"]')) tell('total', of, String(amountOf(total)))
        // Shares are of the places inside, which have no part in a place that nothing is given inside of.
        if (all('[data-share]').length > 0) tell('map', of, sum(all('[data-share]')))
      }
    }
    if (kind === 'chart' || kind === 'metric') {
      const chart = root.querySelector(`section#${metric}`)
      if (chart === null) return told
      const operators = [...chart.querySelectorAll('tr[data-operator]:not([data-kind="sum"])')]
      const lastPoint = (operator: string | null) =>
        [...chart.querySelectorAll(`[role=img] g[data-operator="${operator}"] [data-kind=point]`)].at(-1) ??
        []
      tell('operators', metric, sum(operators))
      tell(
        'last points',
        metric,
        sum(operators.flatMap((row) => lastPoint(row.getAttribute('data-operator')))),
      )
      each('total', [...chart.querySelectorAll('tfoot tr[data-kind="total"]')])
    }
    if (kind === 'chart') {
      const cells = all(`#places tbody td[data-metric="${metric}"]`)
      if (cells.length > 0) tell('places', metric, sum(cells))
      each('total of places', all(`#places tfoot td[data-metric="${metric}"]`))
    }
    if (kind === 'chart' || kind === 'map') {
      const map = root.querySelector(kind === 'map' ? '#content' : '[data-map]')
      const shares = [...(map?.querySelectorAll('[data-share]') ?? [])]
      if (shares.length > 0) tell('shares of the map', metric, sum(shares))
      if (kind === 'map') each('total', all('tfoot [data-kind="total"]'))
    }
    return told
  })
}

/** What a picture says of itself: its description, and the address of what it is of. */
export function textsOfPicture(png: Buffer): Map<string, string> {
  const texts = new Map<string, string>()
  for (let at = 8; at < png.length; ) {
    const [length, type] = [png.readUInt32BE(at), png.toString('latin1', at + 4, at + 8)]
    const data = png.subarray(at + 8, at + 8 + length)
    const end = data.indexOf(0)
    // The keyword, then five bytes that say how it is written.
    if (type === 'iTXt') texts.set(data.toString('latin1', 0, end), data.toString('utf8', end + 5))
    at += length + 12
  }
  return texts
}

export async function answered(request: APIRequestContext, path: string): Promise<Buffer> {
  const answer = await request.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.body()
}
