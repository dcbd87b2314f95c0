import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { chartName } from '../chart-name'
import { count, seriesOf } from '../test-figures'
import { choicesOf } from './chart-options'
import type { ChartView } from './chart-view'
import { selectionText } from './selection-text'

const words = getI18n('en')
const whole = { from: 201701, to: 201711 }
const view: ChartView = { measure: 'total', shape: 'lines', scale: 'linear', grain: 'month', hidden: [] }
const series = [
  seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130'),
  seriesOf('Army', 1, '2017-03-31 10, 2017-04-30 60', true),
  seriesOf('Group', 2, '2017-03-31 5'),
]
const choices = choicesOf(series, words)
const keys = choices.map(({ key }) => key)

describe('what is seen of a chart, in words', () => {
  it('is the time alone where nothing is left out, and everything', () => {
    expect(selectionText(view, choices, null, whole, words)).toEqual({
      dated: 'Running total, Jan 2017 to Nov 2017',
      chosen: [],
      everything: true,
    })
    expect(selectionText({ ...view, measure: 'month' }, choices, null, whole, words).everything).toBe(true)
  })

  it('is not everything in a part of the time', () => {
    const said = selectionText(view, choices, { from: 201702, to: 201703 }, whole, words)
    expect(said).toMatchObject({ dated: 'Running total, Feb 2017 to Mar 2017', everything: false })
  })

  it('names whose work is shown, and who is a party', () => {
    const one = selectionText({ ...view, hidden: keys.slice(1) }, choices, null, whole, words)
    expect(one).toMatchObject({ chosen: ['Done by Centre alone'], everything: false })
    const two = selectionText({ ...view, hidden: [keys[2]!] }, choices, null, whole, words)
    expect(two.chosen).toEqual(['Done by Centre and Army (party to the conflict) alone'])
    const none = selectionText({ ...view, hidden: keys }, choices, null, whole, words)
    expect(none.chosen).toEqual(['Operators: 0 of 3'])
  })

  it('says a logarithm where there is one, which is of lines only', () => {
    const chosen = (given: Partial<ChartView>) =>
      selectionText({ ...view, scale: 'log', ...given }, choices, null, whole, words).chosen
    expect(chosen({})).toEqual(['Logarithmic scale'])
    expect(chosen({ shape: 'stacked' })).toEqual([])
    expect(chosen({ measure: 'month' })).toEqual([])
  })
})

describe('the name of a chart', () => {
  it('says unit and place', () => {
    expect(chartName({ label: 'explosive devices neutralised', unit: count }, 'Syria', words)).toBe(
      'Explosive devices neutralised, Syria',
    )
    const unit = { baseUnit: 'm2', displayUnit: 'km2' } as const
    expect(chartName({ label: 'area cleared', unit }, 'Syria', words)).toBe(
      'Area cleared, Syria, in square kilometres',
    )
  })
})
