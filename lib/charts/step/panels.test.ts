import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { count, seriesOf } from '../test-figures'
import { toLines } from './lines'
import { isSideBySide, mostPanels, toPanels } from './panels'

const words = getI18n('en')
const span = { firstDay: '2017-01-01', lastDay: '2019-01-01' }
const panelsOf = (series: ReturnType<typeof seriesOf>[], more = {}) =>
  toPanels(toLines(series, words, mostPanels), span, count, words, more)

describe('operators side by side', () => {
  const panels = panelsOf([
    seriesOf('Centre', 0, '2017-01-01 100, 2018-01-01 600'),
    seriesOf('Army', 1, '2017-06-01 300+'),
    seriesOf('Trust', 2, '2018-06-01 100'),
  ])

  it('have a panel each, the largest first, with what each came to and its share of all', () => {
    // 600 + 300 + 100 = 1,000
    expect(panels.map(({ name, value, amount, share }) => [name, value, amount, share])).toEqual([
      ['Centre', '600', '600', '60%'],
      ['Army', '300', 'at least 300', '30%'],
      ['Trust', '100', '100', '10%'],
    ])
  })

  it('share one scale, up to the largest of them, and one axis of days', () => {
    for (const { chart } of panels) {
      expect(chart!.amounts.map(({ label }) => label)).toEqual(['0', '200', '400', '600'])
      expect(chart!.time).toEqual(panels[0]!.chart!.time)
    }
    // The axis has 84 pixels for 600: 100 are 14 of them, 300 are 42 and 600 all; the baseline is at 104.
    const [centre, ...others] = panels
    expect(centre!.chart!.bands[0]!.path).toBe('M0,104v-14h500v14Z')
    expect(others.map(({ chart }) => chart!.lines[0]!.points.map(({ y }) => y))).toEqual([[62], [90]])
  })

  it('hatch the time after the last report of each', () => {
    // The Centre's last report is of 1 January 2018, in the middle of 730 days.
    expect(panels[0]!.chart!.tail).toMatchObject({ x: '50%', width: '50%' })
  })

  it('tell what each came to by the end of a period, and nothing where nothing was known by then', () => {
    const cut = panelsOf(
      [seriesOf('Centre', 0, '2017-01-01 100, 2018-01-01 600'), seriesOf('Trust', 2, '2018-06-01 100')],
      { period: { from: 201701, to: 201712 } },
    )
    expect(cut.map(({ name, value }) => [name, value])).toEqual([
      ['Centre', '100'],
      ['Trust', ''],
    ])
  })
})

it('those together have no drawing where they come to more than any one of the others', () => {
  const drawn = (smallest: number) =>
    panelsOf(
      [900, 800, 700, 600, 500, smallest, smallest].map((amount, at) =>
        seriesOf(`O${at}`, at, `2017-03-01 ${amount}`),
      ),
    ).map(({ kind, value, chart }) => [kind, value, chart === null])
  // 450 + 450 are as much as the largest.
  expect(drawn(450).at(-1)).toEqual(['others', '900', false])
  expect(drawn(451).at(-1)).toEqual(['others', '902', true])
  expect(drawn(451).filter(([, , none]) => none)).toHaveLength(1)
})

it('are drawn so by the server from five on', () => {
  expect([2, 4, 5, 12].map(isSideBySide)).toEqual([false, false, true, true])
})

it('are at most six, of which the last is the smallest together, and add up to the sum', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 20 })
  fc.assert(
    fc.property(amounts, (amounts) => {
      const panels = panelsOf(amounts.map((amount, at) => seriesOf(`O${at}`, at, `2017-03-01 ${amount}`)))
      expect(panels.length).toBe(Math.min(amounts.length, mostPanels))
      const sum = panels.reduce((sum, { value }) => sum + Number(value), 0)
      expect(sum).toBe(amounts.reduce((sum, amount) => sum + amount, 0))
      expect(panels.at(-1)!.kind).toBe(amounts.length > mostPanels ? 'others' : 'operator')
    }),
  )
})
