import { describe, expect, it } from 'vitest'
import { aleppo, count, homs, palmyra, rowOf, seriesOf, syria } from '@/lib/charts/test-figures'
import { usualState } from '@/lib/countries/state'
import { allFigures } from '@/lib/figures/figure-filter'
import type { PlaceRecord, SharedFigure } from '@/lib/figures/place/place-record'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toPlaceView } from './place-view'

const words = getI18n('en')
const whole = { filter: allFigures, metric: '', sort: '' }
const damascus = { code: 'gn170654', kind: 'city', name: 'Damascus' }
const damascusRegion = { code: 'SY01', kind: 'admin1', name: 'Damascus' }
const tonnes = { baseUnit: 'g', displayUnit: 't' } as const
const aid: MetricFigures = {
  key: 'aid',
  label: 'humanitarian aid delivered',
  definition: '',
  unit: tonnes,
  grain: 'day',
  series: [],
  rows: [],
}
const devices: MetricFigures = { ...aid, key: 'devices', label: 'explosive devices neutralised', unit: count }
const joint: SharedFigure = {
  metric: 'aid',
  operator: { key: 'centre', name: 'Centre', party: true },
  places: [aleppo, damascus],
  value: 74_000_000n,
  mark: 'at_least',
  claims: 1,
  lastDay: '2017-10-13',
}
const record: PlaceRecord = {
  country: { code: 'SY', name: 'Syria', state: usualState },
  place: damascus,
  above: [syria, damascusRegion],
  around: [],
  names: [
    { language: 'en', name: 'Damascus' },
    { language: 'fr', name: 'Damas' },
  ],
  aliases: ['Dimashq', 'Damas', 'Dimashq'],
  metrics: [devices, aid],
  positions: [],
  shared: [joint],
  claims: { count: 0, latest: [] },
  narrowable: { operators: [], firstDay: '', lastDay: '' },
}

describe('a place that is named only together with others', () => {
  const view = toPlaceView(record, null, whole, words, '2026-01-01')

  it('has no amount of its own, which is neither zero nor nothing', () => {
    expect(view.headlines.map((headline) => headline.kind === 'not_reported' && headline.text)).toEqual([
      'not reported',
      'reported only together with Aleppo (governorate)',
    ])
    expect(view.figure).toBeNull()
  })

  it('says what it shares with whom, unsplit', () => {
    expect(view.shared.map(({ text, value, asOf }) => [text, value, asOf])).toEqual([
      ['together with Aleppo (governorate): at least 74\u00a0t', '74000000', '13 Oct 2017'],
    ])
  })

  it('says where it lies and what else it is called', () => {
    expect(view.subtitle).toBe('City, Damascus (governorate), Syria')
    expect(view.trail).toEqual([
      { name: 'Syria', href: '/en/sy' },
      { name: 'Places', href: '/en/sy/places' },
      { name: 'Damascus (governorate)', href: '/en/sy/places/SY01' },
    ])
    expect(view.names).toEqual([{ language: 'French', code: 'fr', name: 'Damas' }])
    expect(view.aliases).toEqual(['Dimashq'])
  })
})

it('a joint figure of a place inside names all of its places', () => {
  const view = toPlaceView(
    { ...record, place: damascusRegion, above: [syria] },
    null,
    whole,
    words,
    '2026-01-01',
  )
  expect(view.shared[0]?.text).toBe('Aleppo (governorate) + Damascus (city) together: at least 74\u00a0t')
})

describe('the rows of a place', () => {
  const place = (rows: MetricFigures['rows']) =>
    toPlaceView(
      {
        ...record,
        place: homs,
        above: [syria],
        shared: [],
        metrics: [{ ...devices, series: [seriesOf('Centre', 0, '2017-09-22 30198')], rows }],
      },
      null,
      whole,
      words,
      '2026-01-01',
    ).figure!

  it('are places inside it, and what is given for it alone', () => {
    // 24,065 + 6,133 = 30,198
    const figure = place([rowOf('place', palmyra, 24_065), rowOf('place', homs, 6_133)])
    expect(
      figure.rows.map(({ name, value, hatched, placeHref }) => [name, value, hatched, placeHref]),
    ).toEqual([
      ['Palmyra', '24065', false, '/en/sy/places/gn163808'],
      ['Place not stated', '6133', true, null],
    ])
    expect(figure.subtitle).toContain('Homs (governorate)')
    expect(figure.total.href).toBe('/en/sy/why/devices/SY04')
  })

  it('are none where nothing inside it is named', () => {
    expect(place([rowOf('place', homs, 30_198)]).rows).toEqual([])
  })
})
