import { expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { count } from '../test-figures'
import { toMonthChart } from './month-chart'
import { mostBars, toMonthShapes } from './month-shapes'

const words = getI18n('en')
const reported = { firstDay: '2000-01-01', lastDay: '2030-12-31' }
const lineOf = (name: string, position: number, months: number) => ({
  operator: { key: name, name, party: false },
  position,
  months: Array.from({ length: months }, (_, at) => ({
    month: (2000 + Math.floor(at / 12)) * 100 + (at % 12) + 1,
    value: BigInt(at + 1),
  })),
})

it('bars of an operator are one shape, those of several months another', () => {
  const bar = { key: '', tone: 1, value: '', title: '', range: [0, 0] as [number, number] }
  const shapes = toMonthShapes([
    { ...bar, operator: 'a', wide: false, x: '10%', width: '2.5%', y: 180, height: 20 },
    { ...bar, operator: 'b', wide: false, x: '10%', width: '2.5%', y: 170.5, height: 9.5, tone: 2 },
    { ...bar, operator: 'a', wide: false, x: '12.5%', width: '2.5%', y: 190, height: 10 },
    { ...bar, operator: 'a', wide: true, x: '15%', width: '7.5%', y: 195, height: 5 },
  ])
  expect(shapes.map(({ key, tone, path }) => [key, tone, path])).toEqual([
    ['a month', 1, 'M10,180h2.5v20h-2.5zM12.5,190h2.5v10h-2.5z'],
    ['b month', 2, 'M10,170.5h2.5v9.5h-2.5z'],
    ['a wide', 1, 'M15,195h7.5v5h-7.5z'],
  ])
})

it('bars are called by name while there is room to point at one', () => {
  const titles = (months: number) => {
    const { bars } = toMonthChart([lineOf('a', 0, months)], reported, count, words)!
    return [bars.length, bars.filter(({ title }) => title !== '').length]
  }
  // The first month has no known beginning, and no bar.
  expect(titles(mostBars + 1)).toEqual([mostBars, mostBars])
  expect(titles(mostBars + 2)).toEqual([mostBars + 1, 0])
})
