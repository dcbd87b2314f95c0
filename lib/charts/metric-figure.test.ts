import { describe, expect, it } from 'vitest'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toMetricFigures } from './metric-figure'
import { aleppo, count, rowOf, seriesOf, syria } from './test-figures'

const words = getI18n('en')
const devices: MetricFigures = {
  key: 'devices',
  label: 'explosive devices neutralised',
  definition: '',
  unit: count,
  grain: 'day',
  series: [
    seriesOf('Centre', 0, '2016-04-04 120, 2020-12-25 105054+', true),
    seriesOf('Army', 1, '2019-08-03 24992'),
  ],
  rows: [rowOf('place', aleppo, 36_319), rowOf('not_attributed', syria, 93_727)],
}

describe('the block of a metric', () => {
  const [figure, ...none] = toMetricFigures(
    [devices, { ...devices, key: 'aid', series: [], rows: [] }],
    syria,
    words,
  )

  it('is left out where nothing is reported', () => {
    expect(none).toEqual([])
  })

  it('says the total, what is drawn and what it rests on', () => {
    expect(figure?.headline).toBe(
      'Explosive devices neutralised: at least 130,046, 81% reported by Centre (party to the conflict)',
    )
    // 105,054 of 130,046 are 80.8 %.
    expect(figure?.finding).toEqual({
      about: 'Explosive devices neutralised: at least 130,046,',
      text: '81% reported by Centre (party to the conflict)',
    })
    expect(figure?.subtitle).toBe(
      'Running total of explosive devices neutralised, Syria, by operator and in sum',
    )
    expect(figure?.source).toBe('Source: 3 reported figures counted, 2 operators')
    expect(figure?.notes.at(-1)).toBe('Whether the counts of these operators overlap is not known.')
  })

  it('describes the drawing in a sentence', () => {
    expect(figure?.description).toBe(
      'Stacked areas: running total of explosive devices neutralised in Syria, 4 Apr 2016 to 25 Dec 2020. ' +
        '2 operators together: 120 on 4 Apr 2016, at least 130,046 on 25 Dec 2020. ' +
        'Centre (party to the conflict): 120 on 4 Apr 2016, at least 105,054 on 25 Dec 2020. ' +
        'Army: 24,992 on 3 Aug 2019.',
    )
  })

  it('has rows that add up to its total', () => {
    // 36,319 + 93,727 = 130,046
    expect(figure?.total.value).toBe('130046')
    expect(figure?.rows.map(({ value }) => value)).toEqual(['36319', '93727'])
  })
})

it('figures that corroborate are told apart from those that count', () => {
  // Three were kept: 3 - 1 = 2.
  const sourceOf = (corroborating: number | null) =>
    toMetricFigures([{ ...devices, corroborating }], syria, words)[0]?.source
  expect(sourceOf(1)).toBe('Source: 2 reported figures counted, 2 operators; one more corroborates')
  expect(sourceOf(2)).toBe('Source: 1 reported figure counted, 2 operators; 2 more corroborate')
  expect(sourceOf(null)).toBe('Source: 3 reported figures that count or corroborate, 2 operators')
})

it('a conflict of places and country is said', () => {
  const conflict = { day: '2017-10-13', sum: 14_127n, high: 838n }
  const series = [{ ...seriesOf('Centre', 0, '2017-10-13 14127'), conflict }]
  expect(toMetricFigures([{ ...devices, series }], syria, words)[0]?.warnings).toEqual([
    'On 13 Oct 2017 the places given by Centre add up to 14,127, more than the 838 it gives for Syria.',
  ])
})
