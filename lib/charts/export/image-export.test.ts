import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getI18n } from '@/lib/i18n/words'
import { turningAt } from '@/lib/signs/directions'
import { toChartData } from '../interactive/chart-data'
import { toInteractiveChart } from '../interactive/interactive-chart'
import { seriesOf, count as unit } from '../test-figures'
import { broken, heightOnSlide, panelPlaces, pictureWidth, plotWidth, toChartImage } from './image-export'

const words = getI18n('en')
const series = [
  seriesOf('Centre', 0, '2017-01-31 100, 2017-02-28 130, 2017-05-31 190'),
  seriesOf('Army', 1, '2017-03-31 10, 2017-04-30 60', true),
]
const seed = toChartData(
  { key: 'devices', unit, series },
  { firstDay: '2017-01-31', lastDay: '2017-05-31' },
  180,
)
const view = { measure: 'total', shape: 'lines', scale: 'linear', grain: 'month', hidden: [] } as const
const said = {
  headline: 'Devices: 250',
  details: ['Running total of devices', 'Running total, Jan 2017 to Nov 2017'],
  footer: ['Source: 5 reported figures', 'https://example.org/en/sy'],
  description: 'Line chart.',
}
/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10

describe('a picture with an Arabic name in it', () => {
  const arabic = 'المركز اللبناني للأعمال المتعلقة بالألغام'
  const named = [seriesOf(arabic, 0, '2017-01-31 100, 2017-05-31 190'), series[1]!]
  const data = toChartData(
    { key: 'devices', unit, series: named },
    { firstDay: '2017-01-31', lastDay: '2017-05-31' },
    180,
  )
  const isolates = /^\u2068[^\u2068\u2069]*\u2069$/

  it.each(['total', 'month'] as const)('names it in lines that turn nothing beside them: %s', (of) => {
    const live = toInteractiveChart(data, { ...view, measure: of }, null, words, 300)!
    const { labels } = toChartImage(live, said, measure)
    const lines = labels.find(({ key }) => key === arabic)!.text
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) expect(line).toMatch(isolates)
    expect(labels.find(({ key }) => key === 'army')!.text.join(' ')).toMatch(/^Army/)
  })

  it('keeps the number after a name that goes over two lines where it stands', () => {
    const live = toInteractiveChart(data, view, null, words, 300)!
    // 1,296 pixels of ten a letter: the sentence is broken within the name.
    const sentence = words.t('live.row', { name: `${arabic} ${arabic} ${arabic} ${arabic}`, amount: '12' })
    const { texts } = toChartImage(live, { ...said, headline: sentence }, measure)
    const lines = texts.filter(({ size }) => size === 'headline').map(({ text }) => text)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.map(turningAt)).toEqual(lines.map(() => -1))
    // The name ends before the number does.
    expect(lines.at(-1)).toMatch(/^\u2068.*\u2069[^\u0600-\u06ff]*12/)
  })
})

describe('a picture', () => {
  const live = toInteractiveChart(seed, view, null, words, 300)!
  const picture = toChartImage(live, said, measure)

  it('has what is said above the plot and below it, and the plot in its own width', () => {
    expect(picture.texts.map(({ text }) => text)).toEqual([said.headline, ...said.details, ...said.footer])
    const [headline, detail, , source] = picture.texts
    // A margin of 32 and letters of 26; a line of 36 and letters of 17.
    expect([headline?.y, detail?.y]).toEqual([58, 85])
    // 32 + 36 + 2 lines of 26 + 12 of room.
    expect(picture.plot.y).toBe(132)
    // The plot of 300 with 26 for days and 20 of room, then letters of 14.
    expect(source?.y).toBe(132 + 300 + 26 + 20 + 14)
    expect(picture.plot.x + plotWidth).toBeLessThan(picture.width)
    expect(live.chart.amountsWidth).toBeLessThan(picture.plot.x)
    expect(live.kind === 'total' && live.chart.width).toBe(plotWidth)
  })

  it('says what runs from right to left from its right edge on, with the same plot', () => {
    const turned = toChartImage(live, said, measure, 'rtl')
    // 1,360 pixels less a margin of 32.
    expect(new Set(turned.texts.map(({ x }) => x))).toEqual(new Set([1328]))
    expect(new Set(picture.texts.map(({ x }) => x))).toEqual(new Set([32]))
    expect(turned.plot).toEqual(picture.plot)
  })

  it('is as high as its lines', () => {
    const longer = toChartImage(live, { ...said, headline: 'word '.repeat(60) }, measure)
    // 60 words of 50 pixels are 3,000: three lines of 1,296, and so two more.
    expect(longer.height - picture.height).toBe(2 * 36)
    expect(longer.plot.y - picture.plot.y).toBe(2 * 36)
  })

  it('names what is drawn, per month too', () => {
    expect(picture.labels.map(({ text, sample }) => [text.join(' '), sample])).toEqual([
      ['250 together', 'line'],
      ['Centre', 'line'],
      ['Army', 'line'],
    ])
    const months = toChartImage(
      toInteractiveChart(seed, { ...view, measure: 'month' }, null, words, 300)!,
      said,
      measure,
    )
    expect(months.labels.map(({ text, sample, y }) => [text.join(' '), sample, y])).toEqual([
      ['Centre', 'area', 4],
      ['Army (party to the conflict)', 'area', 28],
    ])
  })
})

describe('a picture of operators side by side', () => {
  const many = Array.from({ length: 8 }, (_, at) =>
    seriesOf(`Team ${at}`, at, `2017-01-31 ${at}, 2017-05-31 100`),
  )
  const data = toChartData(
    { key: 'devices', unit, series: many },
    { firstDay: '2017-01-31', lastDay: '2017-05-31' },
    180,
  )
  const drawn = (height: number) =>
    toChartImage(toInteractiveChart(data, { ...view, shape: 'panels' }, null, words, height)!, said, measure)

  it('has them in rows of three, none over another', () => {
    const { chart, labels } = drawn(260)
    expect(labels).toEqual([])
    const places = panelPlaces(chart.kind === 'panels' ? chart.panels : [])
    // Five teams, and three together.
    expect(places).toHaveLength(6)
    // 1,296 pixels less two gaps of 32, in three.
    expect(places.map(({ x }) => Math.round(x))).toEqual([32, 475, 917, 32, 475, 917])
    expect(places[0]!.width).toBeCloseTo(1232 / 3)
    // 44 of name and amount, 104 of 260, 26 of days, 16 between.
    expect(places[3]!.y).toBe(44 + 104 + 26 + 16)
  })

  it('is 16:9 for a slide', () => {
    const { width, height } = drawn(heightOnSlide(drawn(260)))
    expect(Math.abs((width / height) * 9 - 16)).toBeLessThan(0.1)
  })
})

describe('a text that is broken into lines', () => {
  it('loses nothing, and no line is too wide', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 10, max: 200 }), (text, width) => {
        const lines = broken(text, width, measure)
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('breaks at spaces, and an address where it must', () => {
    expect(broken('one two three', 70, measure)).toEqual(['one two', 'three'])
    expect(broken('see https://x.org', 70, measure)).toEqual(['see', 'https:/', '/x.org'])
    expect(pictureWidth).toBeGreaterThan(plotWidth)
  })
})
