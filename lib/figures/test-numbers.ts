import { expect } from 'vitest'
import { toHeadline } from '@/lib/charts/headline'
import { type MetricFigure, toMetricFigures } from '@/lib/charts/metric-figure'
import type { TestDatabase } from '@/lib/db/test-database'
import { getI18n } from '@/lib/i18n/words'
import { toPlaceView } from '@/lib/views/place-view'
import { toPlacesView } from '@/lib/views/places/places-view'
import { toWhyView } from '@/lib/views/why/why-view'
import { readOverview } from './country/overview-data'
import { allFigures, type FigureFilter } from './figure-filter'
import { readPlace } from './place/place-data'
import { readPlaceIndex } from './place/places-data'
import { type Asked, compareFiles, readFile } from './test-number-files'
import { readWhy } from './why/why-data'

const words = getI18n('en')
const sum = (amounts: readonly string[]) => String(amounts.reduce((all, one) => all + BigInt(one), 0n))

/** A country's figures and its blocks, narrowed to an operator and a period. */
export async function countryOf({ database }: TestDatabase, code: string, filter: FigureFilter) {
  const overview = await readOverview(database, code, 'en', filter)
  if (overview === null) throw new Error(`no report speaks of ${code}`)
  const { country } = overview
  const shown = { code: country.code, name: country.name, operator: filter.operator || undefined }
  return { country, figures: toMetricFigures(country.metrics, shown, words) }
}

/** Everything, each operator alone, the first year, one in the middle, the last, and all up to the middle. */
export async function filtersOf(record: TestDatabase, code: string): Promise<FigureFilter[]> {
  const { country } = await countryOf(record, code, allFigures)
  const { firstDay, lastDay } = country.summary
  // Nothing may count towards any total: then there is no period either.
  const [first, last] = [firstDay || '2018', lastDay || '2018'].map((day) => Number(day.slice(0, 4)))
  const middle = Math.floor((first! + last!) / 2)
  const periods = [
    { from: null, to: null },
    ...[first!, middle, last!].map((year) => ({ from: year * 100 + 1, to: year * 100 + 12 })),
    { from: null, to: middle * 100 + 12 },
  ]
  return ['', ...country.operators.map(({ key }) => key)].flatMap((operator) =>
    periods.map((period) => ({ operator, ...period })),
  )
}

/**
 * Follows every number of a country, narrowed to `filter`, to its tile, its rows, its explanation, the pages of its places and
 * its files, and expects the same there; how many were compared.
 */
export async function followNumbers(record: TestDatabase, code: string, filter: FigureFilter) {
  const { country, figures } = await countryOf(record, code, filter)
  let compared = 0
  for (const figure of figures) {
    const metric = country.metrics.find(({ key }) => key === figure.key)!
    const about = JSON.stringify([code, filter, figure.key])
    const tile = toHeadline(metric, words)
    if (tile.kind !== 'reported') throw new Error(`${about} has no tile`)
    expect(tile.value, about).toBe(figure.total.value)
    expect(wordOf(tile.qualified), about).toBe(wordOf(figure.total.amount))
    const rules = { isStock: metric.kind === 'stock', isSame: metric.operators === 'same' }
    // Levels need not add up.
    if (!rules.isStock) expect(sum(figure.rows.map(({ value }) => value)), about).toBe(tile.value)
    const ends = { value: tile.value, total: tile.total?.value ?? tile.value, mark: tile.mark }
    const place = country.code
    await compareFiles(
      record.session,
      { ...rules, country: place, place, metric: figure.key, filter },
      ends,
      about,
    )
    if (filter.operator !== '' && !rules.isStock) {
      // Of one operator each row is one of the file, with the same word.
      const file = await readFile(record.session, {
        ...{ country: place, place, metric: figure.key, filter, by: 'place' },
      })
      const told = file.filter(({ value }) => value !== 0n).map(({ qualifier }) => qualifier)
      const rows = figure.rows.filter(({ value }) => value !== '0')
      if (rows.every(({ kind }) => kind !== 'others'))
        expect(rows.map(({ mark }) => mark ?? 'exact').sort(), about).toEqual(told.sort())
    }
    for (const { href, ...row } of [...figure.rows, ...figure.legend, figure.total]) {
      if (href === null) continue
      const there = await explained(record, href)
      expect(there, `${about} ${href}`).toEqual({ value: row.value, amount: row.amount })
      compared++
    }
    compared += await onPages(record, code, figure, filter, about, rules)
  }
  return compared + (await inList(record, code, filter))
}

/** The amounts of the list of places beside the tiles of each place's page, narrowed down in the same way. */
async function inList(record: TestDatabase, code: string, filter: FigureFilter) {
  // Every page takes its time: one operator's numbers are compared in the test of the list.
  if (filter.operator !== '') return 0
  const index = (await readPlaceIndex(record.database, code, 'en', '', filter))!
  let compared = 0
  const { table } = toPlacesView(index, words, { typed: '', filter, sort: '' })
  for (const { code: place, amounts } of index.places) {
    const { page } = await pageOf(record, code, place, filter)
    const cells = table.rows.find((row) => row.code === place)?.cells ?? []
    for (const { key } of index.metrics) {
      const kind = amounts.get(key)?.kind ?? 'not_reported'
      const { value = '', mark = null } = cells.find(({ metric }) => metric === key) ?? {}
      // What is nowhere reported of the place has no tile, where it is shown only where it is.
      const tile = page.headlines.find(({ metric }) => metric === key)
      if (tile === undefined) {
        expect(['not_reported', 'jointly', 'silent'], JSON.stringify([place, key])).toContain(kind)
        continue
      }
      const about = JSON.stringify([code, filter, place, key])
      if (kind !== 'reported' && tile.kind !== 'reported') {
        // What is given only jointly stands with no tile of a place, whatever was stated before the period.
        if (kind !== 'jointly') expect(kind === 'silent', about).toBe(tile.kind === 'silent')
        if (kind === 'parts') expect(tile.text, about).toBe('no total reported')
        if (kind === 'not_reported') expect(tile.text, about).not.toBe('no total reported')
        continue
      }
      if (tile.kind !== 'reported') throw new Error(`${about} has no tile beside ${value}`)
      expect({ value, mark }, about).toEqual({ value: tile.value, mark: tile.mark })
      compared++
    }
  }
  return compared
}

const pageOf = (record: TestDatabase, code: string, place: string, filter: FigureFilter) =>
  once(record, JSON.stringify([code, place, filter]), async () => {
    const read = (await readPlace(record.database, code, place, 'en', filter))!
    const shown = { code: place, name: read.place.name, country: read.country.code }
    return {
      read,
      page: toPlaceView(read, null, { filter, metric: '', sort: '' }, words, '2026-11-01'),
      figures: toMetricFigures(read.metrics, shown, words),
    }
  })

const wordOf = (amount: string) => /^(at least|at most|about)? ?/.exec(amount)![1] ?? ''

type Explained = { value: string; amount: string }

const known = new WeakMap<TestDatabase, Map<string, Promise<unknown>>>()

/** What is read of a record once: several numbers lead to one address, and several metrics stand on one page. */
function once<Read>(record: TestDatabase, key: string, read: () => Promise<Read>): Promise<Read> {
  const ofRecord = known.get(record) ?? new Map<string, Promise<unknown>>()
  known.set(record, ofRecord)
  const asked = (ofRecord.get(key) as Promise<Read> | undefined) ?? read()
  ofRecord.set(key, asked)
  return asked
}

/** What an address of an explanation shows: its number and the amount in its title. */
const explained = (record: TestDatabase, href: string): Promise<Explained> =>
  once(record, href, () => explain(record, href))

async function explain({ database }: TestDatabase, href: string): Promise<Explained> {
  const [, , country, , metric, place, operator = null] = href.split('/').map(decodeURIComponent) as string[]
  const found = await readWhy(database, { country: country!, metric: metric!, place: place!, operator }, 'en')
  const view = toWhyView(found!, words)
  return { value: view.value, amount: view.title.replace(/^Why /, '') }
}

/** The rows of places beside the tiles and the files of their own pages, narrowed down in the same way. */
async function onPages(
  record: TestDatabase,
  code: string,
  figure: MetricFigure,
  filter: FigureFilter,
  about: string,
  rules: Pick<Asked, 'isStock' | 'isSame'>,
) {
  let compared = 0
  for (const row of figure.rows.filter(({ kind }) => kind === 'place')) {
    const place = row.key.split('+')[1]!
    const { read, page, figures } = await pageOf(record, code, place, filter)
    const own = figures.find(({ key }) => key === figure.key)
    const total = { value: own?.total.value ?? '0', amount: own?.total.amount ?? '' }
    if (own === undefined && row.value === '0') continue
    expect(total, `${about} ${place}`).toEqual({ value: row.value, amount: row.amount })
    compared++
    // Files of one operator are compared for the country: these are rows of the same.
    if (filter.operator !== '') continue
    const tile = page.headlines.find(({ metric }) => metric === figure.key)
    if (tile?.kind !== 'reported') throw new Error(`${about} ${place} has no tile`)
    const ends = { value: tile.value, total: tile.total?.value ?? tile.value, mark: tile.mark }
    const file = { ...rules, country: read.country.code, place, metric: figure.key, filter }
    await compareFiles(record.session, file, ends, `${about} ${place}`)
  }
  return compared
}
