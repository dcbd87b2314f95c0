import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { seriesOf } from '../test-figures'
import { toLines } from './lines'

const words = getI18n('en')

it('one operator is one line, without a sum', () => {
  expect(
    toLines([seriesOf('Centre', 0, '2020-01-01 5')], words).map(({ kind, name }) => [kind, name]),
  ).toEqual([['operator', 'Centre']])
})

it('an operator keeps its letter and colour whatever its rank', () => {
  const lines = toLines([seriesOf('Small', 0, '2020-01-01 5'), seriesOf('Large', 2, '2020-01-01 50')], words)
  expect(lines.map(({ name, letter, tone, value }) => [name, letter, tone, value])).toEqual([
    ['2 operators together', '', 0, 55n],
    ['Large', 'C', 3, 50n],
    ['Small', 'A', 1, 5n],
  ])
})

it('the smallest of too many operators are one line', () => {
  const series = [40, 30, 20, 10].map((value, at) =>
    seriesOf(`Operator ${at}`, at, `2020-01-0${at + 1} ${value}`),
  )
  const lines = toLines(series, words, 3)
  expect(lines.map(({ name, value }) => [name, value])).toEqual([
    ['4 operators together', 100n],
    ['Operator 0', 40n],
    ['Operator 1', 30n],
    // 20 + 10
    ['2 other operators', 30n],
  ])
  expect(lines.at(-1)?.steps.map(({ value }) => value)).toEqual([20n, 30n])
})
