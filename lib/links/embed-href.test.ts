import { expect, it } from 'vitest'
import { cardEmbedHref, chartEmbedHref, embedCode, mapEmbedHref } from './embed-href'

it.each([
  ['/en/sy/curves', '/en/embed/sy/devices'],
  ['/en/sy/metrics/devices/curves?from=2017-01', '/en/embed/sy/devices?from=2017-01'],
  ['/en/sy/places/SY02/curves?operator=centre', '/en/embed/sy/devices?operator=centre&place=SY02'],
])('the chart that is drawn from %s stands at %s', (curves, embed) => {
  expect(chartEmbedHref(curves, 'devices')).toBe(embed)
})

it('a map keeps what it is narrowed to', () => {
  expect(mapEmbedHref('/en/sy/map?from=2017-01&show=areas', 'roads')).toBe(
    '/en/embed/sy/map?from=2017-01&show=areas&metric=roads',
  )
})

it('numbers are those of a country or of a place, narrowed as their page', () => {
  expect(cardEmbedHref('en', 'SY', null, '')).toBe('/en/embed/sy/card')
  expect(cardEmbedHref('en', 'SY', 'SY02', '?from=2017-01')).toBe('/en/embed/sy/card?from=2017-01&place=SY02')
})

it('the code says nothing that a page would take for its own', () => {
  expect(
    embedCode('https://example.org/en/embed/sy/map?metric=a&from=2017', 'Roads "cleared" & more', 480),
  ).toBe(
    '<iframe src="https://example.org/en/embed/sy/map?metric=a&amp;from=2017" title="Roads &quot;cleared&quot; &amp; more" width="100%" height="480" style="border:0" loading="lazy"></iframe>',
  )
})
