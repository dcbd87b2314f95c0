import { expect, it } from 'vitest'
import { aleppo, count, palmyra } from '@/lib/charts/test-figures'
import { parseFigureFilter } from '@/lib/figures/figure-filter'
import type { PlaceAmount } from '@/lib/figures/place/places-record'
import { getI18n } from '@/lib/i18n/words'
import { toPlacesView } from './places-view'

const entry = { parent: 'SY', spellings: [], named: true, depth: 0, found: true, known: '' }
const amounts = (amount?: PlaceAmount) => new Map(amount === undefined ? [] : [['devices', amount]])

it('writes an amount, what is only joint, parts alone and what is not reported apart', () => {
  const view = toPlacesView(
    {
      country: { code: 'SY', name: 'Syria' },
      narrowable: { operators: [], firstDay: '', lastDay: '' },
      metrics: [{ key: 'devices', label: 'explosive devices neutralised', unit: count }],
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
    getI18n('en'),
  )
  expect(view.rows.map(({ cells, known, href }) => [cells[0]?.text, cells[0]?.value, known, href])).toEqual([
    ['at least 36,319', '36319', '', '/en/sy/places/SY02'],
    ['jointly', '', 'Tadmor', '/en/sy/places/gn163808'],
    ['no total', '', '', '/en/sy/places/parts'],
    ['no report in this time', '', '', '/en/sy/places/silent'],
    ['not reported', '', '', '/en/sy/places/other'],
  ])
  // Six were asked for, four of them are listed.
  expect([view.found, view.more]).toEqual([6, 2])
})

it('keeps in its links to places what it is narrowed to, and in its form the name that was looked for', () => {
  const view = toPlacesView(
    {
      country: { code: 'SY', name: 'Syria' },
      narrowable: { operators: [], firstDay: '2016-01-01', lastDay: '2018-12-31' },
      metrics: [],
      places: [{ ...entry, ...aleppo, amounts: amounts() }],
      found: 1,
      listed: 'all',
    },
    getI18n('en'),
    'halab',
    parseFigureFilter({ from: '2017', to: '2017' }),
  )
  expect(view.rows[0]?.href).toBe('/en/sy/places/SY02?from=2017-01&to=2017-12')
  expect(view.filter.kept).toEqual([{ name: 'q', value: 'halab' }])
  expect(view.filter.removals.map(({ href }) => href)).toEqual(['/en/sy/places?q=halab'])
  expect(view.filter.years.map(({ href }) => href)).toContain('/en/sy/places?q=halab&from=2018-01&to=2018-12')
})
