import { expect, it } from 'vitest'
import { seriesOf, count as unit } from '../test-figures'
import { toChartData } from './chart-data'
import { pageChartData } from './page-chart-data'

const span = { firstDay: '2017-01-31', lastDay: '2017-05-31' }
const figure = (key: string, curve: string, name = 'Centre') => ({
  key,
  seed: toChartData({ key, unit, series: [seriesOf(name, 0, curve)] }, span, 180),
})
const devices = figure('devices', '2017-01-31 100, 2017-05-31 190')
const digest = (figure: typeof devices) => pageChartData('/en/sy/curves', [figure]).source.digests[figure.key]

it('a page carries where its seeds are and the digest of each, and the address gives both', () => {
  const area = figure('area', '2017-01-31 5')
  const { seeds, source } = pageChartData('/en/sy/curves', [devices, area])
  expect(source).toEqual({
    address: '/en/sy/curves',
    digests: { devices: seeds.devices?.digest, area: seeds.area?.digest },
  })
  expect(JSON.parse(JSON.stringify(seeds)).area).toEqual({ digest: digest(area), seed: area.seed })
  expect(JSON.stringify(source)).not.toContain('2017')
})

it('a digest is the same for the same curves, and another where anything of them is another', () => {
  expect(digest(figure('devices', '2017-01-31 100, 2017-05-31 190'))).toBe(digest(devices))
  const others = [
    figure('devices', '2017-01-31 101, 2017-05-31 190'),
    figure('devices', '2017-01-30 100, 2017-05-31 190'),
    figure('devices', '2017-01-31 100+, 2017-05-31 190'),
    figure('devices', '2017-01-31 100, 2017-05-31 190', 'Center'),
    { ...devices, seed: { ...devices.seed, staleAfterDays: 90 } },
  ]
  expect(new Set([devices, ...others].map(digest)).size).toBe(6)
})
