import { expect, it } from 'vitest'
import { aleppo, count, palmyra } from '@/lib/charts/test-figures'
import type { PlaceAmount } from '@/lib/figures/place/places-record'
import { getI18n } from '@/lib/i18n/words'
import { toPlacesView } from './places-view'

const entry = { parent: 'SY', spellings: [], named: true, depth: 0, found: true, known: '' }
const amounts = (amount?: PlaceAmount) => new Map(amount === undefined ? [] : [['devices', amount]])

it('writes an amount, what is only joint, parts alone and what is not reported apart', () => {
  const view = toPlacesView(
    {
      country: { code: 'SY', name: 'Syria' },
      metrics: [{ key: 'devices', label: 'explosive devices neutralised', unit: count }],
      places: [
        { ...entry, ...aleppo, amounts: amounts({ kind: 'reported', value: 36_319n, atLeast: true }) },
        { ...entry, ...palmyra, depth: 1, known: 'Tadmor', amounts: amounts({ kind: 'jointly' }) },
        { ...entry, ...palmyra, code: 'parts', amounts: amounts({ kind: 'parts' }) },
        { ...entry, ...palmyra, code: 'other', found: false, known: 'Tadmor', amounts: amounts() },
      ],
      found: 5,
      listed: 'first',
    },
    getI18n('en'),
  )
  expect(view.rows.map(({ cells, known, href }) => [cells[0]?.text, cells[0]?.value, known, href])).toEqual([
    ['at least 36,319', '36319', '', '/en/sy/places/SY02'],
    ['jointly', '', 'Tadmor', '/en/sy/places/gn163808'],
    ['no total', '', '', '/en/sy/places/parts'],
    ['not reported', '', '', '/en/sy/places/other'],
  ])
  // Five were asked for, three of them are listed.
  expect([view.found, view.more]).toEqual([5, 2])
})
