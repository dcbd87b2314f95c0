import { expect, it } from 'vitest'
import { aleppo, count, palmyra, seriesOf, syria } from '@/lib/charts/test-figures'
import { allFigures, parseFigureFilter } from '@/lib/figures/figure-filter'
import type { PlaceAmount, PlacesRecord } from '@/lib/figures/place/places-record'
import type { AreaRow, MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toPlacesView } from './places-view'

const words = getI18n('en')
const entry = { parent: 'SY', spellings: [], named: true, depth: 0, found: true, known: '' }
const amounts = (amount?: PlaceAmount) => new Map(amount === undefined ? [] : [['devices', amount]])
const of = (value: bigint): PlaceAmount => ({ kind: 'reported', value, atLeast: false })
const asked = { typed: '', filter: allFigures, sort: '' }
const devices = { key: 'devices', label: 'explosive devices neutralised', unit: count }
const record: PlacesRecord = {
  country: { code: 'SY', name: 'Syria' },
  narrowable: { operators: [], firstDay: '2016-01-01', lastDay: '2018-12-31' },
  metrics: [devices],
  places: [],
  found: 0,
  listed: 'all',
  whole: [],
}

it('writes an amount, what is only with others, parts alone and what is not reported apart', () => {
  const view = toPlacesView(
    {
      ...record,
      places: [
        { ...entry, ...aleppo, amounts: amounts({ kind: 'reported', value: 36_319n, atLeast: true }) },
        { ...entry, ...palmyra, depth: 1, known: 'Tadmor', amounts: amounts({ kind: 'jointly' }) },
        { ...entry, ...palmyra, code: 'parts', amounts: amounts({ kind: 'parts' }) },
        { ...entry, ...palmyra, code: 'silent', amounts: amounts({ kind: 'silent' }) },
        { ...entry, ...palmyra, code: 'other', found: false, known: 'Tadmor', amounts: amounts() },
      ],
      found: 6,
      listed: 'first',
    },
    words,
    { ...asked, sort: 'name' },
  )
  const shown = view.table.rows.map(({ cells: [cell], known, href }) => [
    [cell?.mark, cell?.amount, cell?.text],
    known,
    href,
  ])
  expect(shown).toEqual([
    [['at_least', '36,319', undefined], '', '/en/sy/places/SY02'],
    [[null, '', 'only together with others'], 'Tadmor', '/en/sy/places/gn163808'],
    [[null, '', 'no total'], '', '/en/sy/places/parts'],
    [[null, '', undefined], '', '/en/sy/places/silent'],
    [[null, '', undefined], '', '/en/sy/places/other'],
  ])
  // Six were asked for, four of them are listed.
  expect([view.found, view.more]).toEqual([6, 2])
})

const row = (kind: AreaRow['kind'], value: bigint, joint: AreaRow['joint'] = []): AreaRow => ({
  ...{ kind, within: syria, joint, value, atLeast: false, claims: 1, lastDay: '2018-12-31' },
})
const homs = { code: 'SY04', kind: 'admin1', name: 'Homs' }
const whole = (total: number, rows: AreaRow[]): MetricFigures => ({
  ...devices,
  definition: '',
  grain: 'day',
  series: [seriesOf('Centre', 0, `2018-12-31 ${total}`)],
  rows,
})
const tree = [
  { ...entry, ...aleppo, amounts: amounts(of(30n)) },
  { ...entry, ...homs, amounts: amounts(of(70n)) },
  { ...entry, ...palmyra, depth: 1, amounts: amounts(of(50n)) },
]

it('ends in what is for no one place, and in the total that outermost places and that come to', () => {
  const rows = [row('joint', 20n, [aleppo, homs]), row('not_attributed', 5n)]
  const { table } = toPlacesView({ ...record, places: tree, whole: [whole(125, rows)] }, words, asked)
  expect(
    table.rows.map(({ name, depth, hatched, cells }) => [name, depth, hatched, cells[0]?.amount]),
  ).toEqual([
    // The largest first, and what lies inside a place below it.
    ['Homs', 0, false, '70'],
    ['Palmyra', 1, false, '50'],
    ['Aleppo', 0, false, '30'],
    ['Aleppo + Homs, together', 0, true, '20'],
    ['Place not stated', 0, true, '5'],
  ])
  // 70 + 30 + 20 + 5, and not the 50 again.
  expect(table.columns[0]?.total?.value).toBe('125')
  // 50 of 70 are 71.42 %.
  expect(table.rows.map(({ cells }) => cells[0]?.percent)).toEqual([100, 71.42, 42.85, 28.57, 7.14])
})

it('has no total where its rows do not come to it', () => {
  const { table } = toPlacesView({ ...record, places: tree, whole: [whole(126, [])] }, words, asked)
  expect(table.columns[0]?.total).toBeNull()
})

it('is sorted by name as it comes, and keeps in its headings what it is filtered by', () => {
  const filter = parseFigureFilter({ from: '2017', to: '2017' })
  const { table } = toPlacesView({ ...record, places: tree }, words, { typed: 'h', filter, sort: 'name' })
  expect(table.rows.map(({ name }) => name)).toEqual(['Aleppo', 'Homs', 'Palmyra'])
  expect(table.columns[0]?.href).toBe('/en/sy/places?q=h&from=2017-01&to=2017-12')
  expect(table.nameHref).toBe('/en/sy/places?q=h&sort=name&from=2017-01&to=2017-12')
})

it('keeps in its links to places what it is narrowed to, and in its form the name that was looked for', () => {
  const view = toPlacesView(
    { ...record, metrics: [], places: [{ ...entry, ...aleppo, amounts: amounts() }], found: 1 },
    words,
    { typed: 'halab', filter: parseFigureFilter({ from: '2017', to: '2017' }), sort: '' },
  )
  expect(view.table.rows[0]?.href).toBe('/en/sy/places/SY02?from=2017-01&to=2017-12')
  expect(view.filter.kept).toEqual([{ name: 'q', value: 'halab' }])
  expect(view.filter.removals.map(({ href }) => href)).toEqual(['/en/sy/places?q=halab'])
  expect(view.filter.years.map(({ href }) => href)).toContain('/en/sy/places?q=halab&from=2018-01&to=2018-12')
})
