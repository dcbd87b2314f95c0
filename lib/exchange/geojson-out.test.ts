import { expect, it } from 'vitest'
import { geojsonText } from './geojson-out'

const columns = [
  { name: 'place_code', kind: 'text', use: 'export' },
  { name: 'value', kind: 'decimal', use: 'export' },
  { name: 'claims', kind: 'integer', use: 'export' },
  { name: 'at_least', kind: 'boolean', use: 'export' },
] as const

async function* batches() {
  yield [['SY02', '36319', '4', 'false']]
  yield []
  yield [['SY02;SY04', '12.5', '1', 'true']]
}

it('writes a point for what has a place and null for what has none, with every cell as in JSON', async () => {
  let text = ''
  for await (const chunk of geojsonText(columns, batches(), ([code]) =>
    code === 'SY02' ? [37.15, 36.2] : null,
  ))
    text += chunk
  expect(JSON.parse(text)).toEqual({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [37.15, 36.2] },
        properties: { place_code: 'SY02', value: '36319', claims: 4, at_least: false },
      },
      {
        type: 'Feature',
        geometry: null,
        properties: { place_code: 'SY02;SY04', value: '12.5', claims: 1, at_least: true },
      },
    ],
  })
})

it('is a collection of nothing where there are no rows', async () => {
  async function* none() {}
  let text = ''
  for await (const chunk of geojsonText(columns, none(), () => null)) text += chunk
  expect(JSON.parse(text)).toEqual({ type: 'FeatureCollection', features: [] })
})
