import { expect, test } from 'vitest'
import type { Metric } from '@/lib/metrics/types'
import { newFigure } from '../schema'
import { understoodAmount } from './typed-figure'

const area: Metric = {
  key: 'area',
  baseUnit: 'm2',
  displayUnit: 'km2',
  enteredUnits: ['m2', 'ha'],
  whole: false,
  parts: [],
}
const cells = (filled: Parameters<typeof newFigure>[1]) => newFigure('a', filled).cells

test('an amount is understood in the language that it is typed in', () => {
  const typed = cells({ amount: '1,5', qualifier: 'exact', unit: 'ha' })
  expect(understoodAmount(typed, area, 'fr')).toEqual({
    kind: 'amount',
    decimal: '1.5',
    to: '',
    bounds: { low: 15_000n, value: 15_000n, high: 15_000n },
  })
})

test('a range is understood from end to end', () => {
  const typed = cells({ amount: '٢', amount_to: '3', qualifier: 'between', unit: 'ha' })
  expect(understoodAmount(typed, area, 'ar')).toMatchObject({ bounds: { low: 20_000n, high: 30_000n } })
})

test('a number without a unit is a number, and what is none is said to be none', () => {
  expect(understoodAmount(cells({ amount: '24 000' }), undefined, 'en')).toEqual({
    kind: 'number',
    decimal: '24000',
    to: '',
  })
  expect(understoodAmount(cells({ amount: 'many' }), area, 'en')).toEqual({ kind: 'unread' })
  expect(understoodAmount(cells({ amount: ' ' }), area, 'en')).toEqual({ kind: 'blank' })
})
