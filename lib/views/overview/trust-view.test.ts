import { describe, expect, it } from 'vitest'
import { count, seriesOf } from '@/lib/charts/test-figures'
import type { TrustRecord } from '@/lib/figures/trust/trust-record'
import type { MetricFigures } from '@/lib/figures/types'
import { getI18n } from '@/lib/i18n/words'
import { toTrustView } from './trust-view'

const words = getI18n('en')
const summary = { reports: 52, claims: 142, operators: 3, firstDay: '2016-04-04', lastDay: '2021-09-03' }
const organisation = (name: string, party = false) => ({ key: name.toLowerCase(), name, party })
const from = (name: string, grade: string, figures: number) => ({
  source: organisation(name),
  ...{ grade, figures },
})
const sources: TrustRecord = [from('Ministry', 'C', 120), from('Ministry', 'B', 18), from('Wire', 'C', 4)]
const devices: MetricFigures = {
  ...{ key: 'devices', label: 'devices', definition: '', unit: count, grain: 'day', rows: [] },
  series: [seriesOf('Centre', 0, '2016-04-04 120, 2017-11-14 105167+'), seriesOf('Army', 1, '2020-12-25 7')],
}

function trustOf(more: Partial<Parameters<typeof toTrustView>[0]> = {}) {
  const country = { code: 'SY', name: 'Syria', summary }
  const operators = [organisation('Centre', true), organisation('Army', true)]
  return toTrustView({ country, sources, operators, metric: devices, aside: 3, query: '', ...more }, words)
}

const textsOf = (view: ReturnType<typeof trustOf>) =>
  Object.fromEntries(view.facts.map(({ key, text }) => [key, text]))

describe('how far numbers can be trusted', () => {
  it('is the share of figures by grade, and who is quoted directly', () => {
    // 18 of 142 are 12.7 %, 124 are 87.3 %.
    const { grades, quoted, behind } = trustOf()
    expect(grades.map(({ text }) => text)).toEqual(['B quoted by an agency 13%', 'C republished 87%'])
    expect(grades.map(({ href }) => href)).toEqual(['/en/sy/reports?grade=B', '/en/sy/reports?grade=C'])
    expect(quoted).toEqual({ direct: 18, republished: 124 })
    expect(behind).toEqual({ claims: 142, reports: 52 })
  })

  it('says who is a party, how many sources there are, what overlaps, is missing and is not counted', () => {
    expect(textsOf(trustOf())).toEqual({
      parties: 'Every figure comes from a party to the conflict',
      sources: '2 sources, the most often quoted: Ministry',
      overlap: 'Overlap between the two counts is unknown',
      gap: 'No report of this between Nov 2017 and Dec 2020',
      aside: '3 figures are not counted',
      bounds: '“At least” is what the reports allow, not a statistical interval',
    })
  })

  it('counts outlets that quote one source once', () => {
    expect(textsOf(trustOf({ sources: sources.slice(0, 2) })).sources).toBe('One source only: Ministry')
  })

  it('says where only some are parties, or none', () => {
    const some = [organisation('Centre', true), organisation('Army'), organisation('NGO')]
    expect(textsOf(trustOf({ operators: some })).parties).toBe(
      '1 of 3 organisations is a party to the conflict',
    )
    expect(textsOf(trustOf({ operators: some.slice(1) })).parties).toBe(
      'No organisation here is on record as a party to the conflict',
    )
  })

  it('keeps what the page is narrowed to in its links', () => {
    const narrowed = trustOf({ query: '?from=2017-01' })
    expect(narrowed.grades[0]?.href).toBe('/en/sy/reports?from=2017-01&grade=B')
    // Reports of the whole record would be said of a part of it.
    expect(narrowed.behind).toEqual({ claims: 142, reports: null })
  })

  it('has no shares and no sources where no figure stands', () => {
    const view = trustOf({ sources: [] })
    expect([view.grades, view.behind.claims]).toEqual([[], 0])
    expect(view.quoted).toEqual({ direct: 0, republished: 0 })
    expect(Object.keys(textsOf(view))).toEqual(['parties', 'overlap', 'gap', 'aside', 'bounds'])
  })
})
