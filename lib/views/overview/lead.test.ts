import { describe, expect, it } from 'vitest'
import { count, km2, seriesOf } from '@/lib/charts/test-figures'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toLead } from './lead'

const words = getI18n('en')

function metric(key: string, label: string, series: MetricFigures['series'], more = {}): MetricFigures {
  return {
    key,
    label,
    definition: '',
    unit: key === 'area' ? km2 : count,
    grain: 'day',
    series,
    rows: [],
    ...more,
  }
}

const centre = seriesOf('Centre', 0, '2016-04-04 120+, 2020-11-11 105197', true)
const army = seriesOf('Army', 1, '2018-07-29 6133, 2020-12-25 24849+', true)
const devices = metric('devices', 'explosive devices neutralised', [centre, army])
const area = metric('area', 'area cleared', [
  seriesOf('Centre', 0, '2016-05-05 2000000, 2017-11-14 88767000', true),
])
const aid = metric('aid', 'meals given out', [seriesOf('Kitchen', 2, '2017-01-01 5, 2021-09-03 9')])

/** The lead as it is read, emphasis left out. */
function said(metrics: readonly MetricFigures[]): string {
  const { who, most } = toLead(metrics, words)
  const text =
    who === null ? '' : [words.t.rich('lead.who', { ...who, b: (chunks) => chunks })].flat(5).join('')
  return [text, most]
    .filter((one) => one !== '')
    .join(' ')
    .replaceAll(/[\u2066-\u2069]/g, '')
    .replaceAll('\u00a0', ' ')
}

describe('the lead of a country', () => {
  it('counts those alone who report what it names, from the first month to the last of that', () => {
    // 105,197 + 24,849 = 130,046; 105,197 of it are 80.9 %. Who gave out meals is not counted.
    expect(said([devices, aid, area])).toBe(
      'Two organisations, both parties to the conflict, report at least 130,046 explosive devices neutralised and ' +
        '88.767 km² of land cleared, from Apr 2016 to Dec 2020. 81% of the explosive devices neutralised was reported by Centre.',
    )
  })

  it('names one operator, and says where only some are parties', () => {
    expect(said([metric('devices', 'devices found', [seriesOf('Centre', 0, '2020-01-05 120')])])).toBe(
      'Centre reports 120 devices found, in Jan 2020.',
    )
    expect(said([{ ...devices, series: [centre, seriesOf('NGO', 1, '2019-01-01 105197')] }])).toBe(
      'Two organisations, one of them a party to the conflict, report 210,394 explosive devices neutralised, from Apr 2016 to Nov 2020.',
    )
  })

  it('tells what was added in a period, and nothing of those who report nothing in it', () => {
    const period = { from: '2018-01-01', to: '2018-12-31' }
    const before = { value: 105_167n, atLeast: false, lastDay: '2017-11-14' }
    const silent = { ...seriesOf('Centre', 0, '2018-01-01 105167'), claims: 0, before }
    const added = {
      ...seriesOf('Army', 1, '2018-07-29 6133, 2018-08-26 7612', true),
      before: { value: 0n, atLeast: false, lastDay: '' },
    }
    expect(said([metric('devices', 'devices found', [silent, added], { period })])).toContain(
      'Army, a party to the conflict, reports 7,612 devices found, in 2018.',
    )
  })

  it('tells a level as of its day, and is blank where nothing is reported', () => {
    const level = metric(
      'contamination',
      'hazard areas known',
      [seriesOf('Authority', 0, '2023-12-31 142')],
      { kind: 'stock' },
    )
    expect(said([level])).toBe('Authority reports 142 hazard areas known, as it stood on 31 Dec 2023.')
    expect(said([{ ...devices, series: [] }])).toBe('')
  })
})
