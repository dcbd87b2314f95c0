import { expect, test } from 'vitest'
import type { ChosenMetric } from '../form/choices'
import { newFigure } from '../schema'
import { completedCells } from './completed-cells'

const metrics = [{ key: 'area', enteredUnits: ['ha', 'm2'], displayUnit: 'm2' }] as unknown as ChosenMetric[]
const complete = (filled: object, before: object = {}, last = '') =>
  completedCells(filled, newFigure('a', before).cells, { metrics }, 'en', () => last)

test('a number alone is exact, and a metric has its usual unit or the one that was used last', () => {
  expect(complete({ amount: '12' })).toEqual({ amount: '12', qualifier: 'exact' })
  expect(complete({ amount: '12' }, { qualifier: 'about' })).toEqual({ amount: '12' })
  expect(complete({ amount: 'many' })).toEqual({ amount: 'many' })
  expect(complete({ metric: 'area' })).toEqual({ metric: 'area', unit: 'm2' })
  expect(complete({ metric: 'area' }, {}, 'ha')).toEqual({ metric: 'area', unit: 'ha' })
  expect(complete({ metric: 'area' }, {}, 'km')).toEqual({ metric: 'area', unit: 'm2' })
  expect(complete({ metric: 'area' }, { unit: 'ha' })).toEqual({ metric: 'area' })
  expect(complete({ words: 'x' }, { metric: 'area', amount: '3' })).toEqual({ words: 'x' })
})
