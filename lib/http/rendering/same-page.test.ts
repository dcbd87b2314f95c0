import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GivenParameters, parseFigureFilter } from '@/lib/figures/figure-filter'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { parseReportFilter } from '@/lib/reports/filter'
import { readComparisonQuery, readCountriesQuery } from '@/lib/views/compare/comparison-query'
import {
  ignoredComparisonParameters,
  ignoredCountriesParameters,
  ignoredFigureParameters,
  ignoredMetricParameters,
  ignoredOrganisationParameters,
  ignoredOverviewParameters,
  ignoredPlaceParameters,
  ignoredReportParameters,
  ignoredSearchParameters,
} from '@/lib/views/ignored-parameters'
import { readOverviewQuery } from '@/lib/views/overview/overview-query'
import { addressByMeaning } from './same-page'

const words = getI18n('en')

/** As pages are handed the parameters of their address. */
function givenBy(url: string): GivenParameters {
  const parameters = new URLSearchParams(url.split('?')[1])
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((name) => {
      const values = parameters.getAll(name)
      return [name, values.length === 1 ? values[0] : values]
    }),
  )
}

const metrics = [{ key: 'A' }]

/** What each page makes of its address: what it shows, and what it says that it passed over. */
const pages = [
  ...['/en/sy', '/en/sy/filtered/overview', '/en/sy/places/SY04'].map((path) => ({
    path,
    reads: readOverviewQuery,
    tells: (given: GivenParameters, words: I18n) => ignoredOverviewParameters(given, metrics, words),
  })),
  ...['/en/sy/brief', '/en/sy/places/SY04/brief'].map((path) => ({
    path,
    reads: (given: GivenParameters) => [parseFigureFilter(given), readOverviewQuery(given).metric],
    tells: (given: GivenParameters, words: I18n) => ignoredMetricParameters(given, metrics, words),
  })),
  { path: '/en/sy/data', reads: parseFigureFilter, tells: ignoredFigureParameters },
  { path: '/en/sy/reports', reads: parseReportFilter, tells: ignoredReportParameters },
  {
    path: '/en/sy/places',
    reads: (given: GivenParameters) => [
      readOverviewQuery(given).sort,
      parseFigureFilter(given),
      [given.q].flat()[0]?.trim() ?? '',
    ],
    tells: (given: GivenParameters, words: I18n) => ignoredPlaceParameters(given, metrics, words),
  },
  {
    path: '/en/sy/map',
    reads: (given: GivenParameters) => [parseFigureFilter(given), [given.metric].flat()[0]?.trim() ?? ''],
    tells: (given: GivenParameters, words: I18n) => ignoredMetricParameters(given, metrics, words),
  },
  {
    path: '/en/sy/compare',
    reads: readComparisonQuery,
    tells: (given: GivenParameters, words: I18n) => ignoredComparisonParameters(given, metrics, words),
  },
  {
    path: '/en/compare',
    reads: readCountriesQuery,
    tells: (given: GivenParameters, words: I18n) => ignoredCountriesParameters(given, metrics, words),
  },
  {
    path: '/en/sy/organisations',
    reads: (given: GivenParameters) => [parseFigureFilter(given), [given.q].flat()[0]?.trim() ?? ''],
    tells: ignoredOrganisationParameters,
  },
  {
    path: '/en/sy/method',
    reads: parseFigureFilter,
    tells: ignoredFigureParameters,
  },
  {
    path: '/en/search',
    reads: (given: GivenParameters) => [given.q, given.country].map((one) => [one].flat()[0]?.trim() ?? ''),
    tells: (given: GivenParameters, words: I18n) => ignoredSearchParameters(given, { code: 'SY' }, words),
  },
]

const names = fc.constantFrom(
  ...[
    'operator',
    'from',
    'to',
    'q',
    'grade',
    'sort',
    'speaker',
    'after',
    'place',
    'by',
    'metric',
    'country',
    'utm_source',
  ],
  ...['chart.a', 'period', 'colour', '__proto__', 'x'.repeat(70)],
)
const values = fc.constantFrom(
  ...[
    '',
    ' ',
    '2017',
    '2017-03',
    ' 2018-05-09 ',
    'soon',
    'team-one',
    'حلب',
    'A',
    'oldest',
    '--',
    'y'.repeat(300),
  ],
)
const parameters = fc.array(fc.tuple(names, values), { maxLength: 8 })
const address = (path: string, given: readonly (readonly [string, string])[]) =>
  `${path}?${new URLSearchParams(given.map(([name, value]) => [name, value]))}`

describe.each(pages)('the address of $path in the fewest words', ({ path, reads, tells }) => {
  test('asks for the same, and has the page tell the same of it', () => {
    fc.assert(
      fc.property(parameters, (given) => {
        const asked = address(path, given)
        const short = addressByMeaning(asked)
        expect(reads(givenBy(short))).toEqual(reads(givenBy(asked)))
        expect(tells(givenBy(short), words).sort()).toEqual(tells(givenBy(asked), words).sort())
        expect(addressByMeaning(short)).toBe(short)
      }),
    )
  })

  test('is one whatever the order, and whatever else counts visitors or is blank', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(names, values), { selector: ([name]) => name }),
        fc.array(fc.tuple(fc.constantFrom('utm_a', 'fbclid', 'chart.devices', 'period'), values)),
        (given, passing) => {
          const blank = [
            ['blank', ''],
            ['blanker', '  '],
          ] as const
          const other = address(path, [...passing, ...given.toReversed(), ...blank])
          expect(addressByMeaning(other)).toBe(addressByMeaning(address(path, given)))
        },
      ),
    )
  })
})

test.each([
  ['/en/sy?to=2017-12&from=2017', '/en/sy?from=2017-01&to=2017-12'],
  ['/en/sy?from=2018&to=2017', '/en/sy?from=2017-12&to=2018-01'],
  ['/en/sy?from=2017-03-15&chart.devices=joint&utm_source=x', '/en/sy?from=2017-03'],
  ['/en/sy?colour=red&from=2017', '/en/sy?colour=red&from=2017-01'],
  ['/en/sy?from=soon&to=2017', '/en/sy?from=soon&to=2017'],
  ['/en/sy/reports?sort=oldest&q=+mines+&after=', '/en/sy/reports?q=mines&sort=oldest'],
  ['/en/sy/curves?colour=red&to=2017&from=', '/en/sy/curves?to=2017-12'],
  ['/en/search/suggestions?utm_source=x&q=+deir+&country=', '/en/search/suggestions?q=deir'],
  ['/en/sy/why/devices/SY?a=1', '/en/sy/why/devices/SY'],
  ['/en/sy/share?b=2&metric=devices&place=SY04&metric=x', '/en/sy/share?place=SY04&metric=devices'],
  ['/en/sy/share?metric=', '/en/sy/share'],
  ['/en/sy/share', '/en/sy/share'],
  ['/en/sy/share?to=2017&place=SY04&from=2016-02-03', '/en/sy/share?place=SY04&from=2016-02&to=2017-12'],
  ['/en/sy/days/devices/SY/2017-10-13?a=1', '/en/sy/days/devices/SY/2017-10-13'],
  [
    '/en/embed/sy/map?to=2017&theme=dark&colour=red&metric=roads&theme=light',
    '/en/embed/sy/map?metric=roads&theme=dark&to=2017-12',
  ],
])('%s is asked as %s', (asked, short) => expect(addressByMeaning(asked)).toBe(short))
