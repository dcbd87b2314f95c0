import { describe, expect, it } from 'vitest'
import { allFigures, parseFigureFilter } from '@/lib/figures/figure-filter'
import { getI18n } from '@/lib/i18n/words'
import { toFilterView } from './filter-view'

const words = getI18n('en')
const syria = {
  address: '/en/sy',
  country: 'Syria',
  operators: [{ key: 'army', name: 'Army', party: true }],
  firstDay: '2016-04-04',
  lastDay: '2018-09-03',
}
const view = (given: Record<string, string>) => toFilterView(syria, parseFigureFilter(given), words)

describe('what a page is narrowed to', () => {
  it('is nothing where nothing is asked for', () => {
    expect(toFilterView(syria, allFigures, words)).toMatchObject({
      sentence: '',
      unknown: '',
      first: '2016-04',
      last: '2018-09',
    })
  })

  it('is said in a sentence, with the ways out', () => {
    const narrowed = view({ operator: 'army', from: '2017-01', to: '2017-12' })
    expect(narrowed.sentence).toBe('Figures of Army (party to the conflict) alone, in 2017.')
    expect(narrowed.removals.map(({ href }) => href)).toEqual([
      '/en/sy?from=2017-01&to=2017-12',
      '/en/sy?operator=army',
      '/en/sy',
    ])
    expect(narrowed.years.map(({ name, href, here }) => [name, href, here])).toEqual([
      ['All years', '/en/sy?operator=army', false],
      ['2016', '/en/sy?operator=army&from=2016-01&to=2016-12', false],
      ['2017', '/en/sy?operator=army&from=2017-01&to=2017-12', true],
      ['2018', '/en/sy?operator=army&from=2018-01&to=2018-12', false],
    ])
  })

  it('is what its charts are drawn from', () => {
    expect(view({}).curves).toBe('/en/sy/curves')
    expect(view({ operator: 'army', from: '2017' }).curves).toBe('/en/sy/curves?operator=army&from=2017-01')
    expect(view({ operator: 'navy', to: '2017-12' }).curves).toBe('/en/sy/curves?to=2017-12')
  })

  it('says that nobody is known by a key, and shows all', () => {
    expect(view({ operator: 'navy' })).toMatchObject({
      sentence: '',
      unknown: 'No operator of Syria is on record as “navy”, so all are shown.',
      operator: '',
    })
  })

  it('without a beginning is the totals of its end', () => {
    expect(view({ to: '2017-06' })).toMatchObject({
      sentence: 'Figures of all operators, up to Jun 2017.',
      means: 'Amounts are running totals as they stood at the end of Jun 2017.',
    })
  })

  it.each([
    ['2018-10', '', 'This period begins after the last figure on record here, of 3 Sept 2018'],
    ['9998', '', 'This period begins after the last figure on record here, of 3 Sept 2018'],
    ['2030', '2031', 'This period begins after the last figure on record here, of 3 Sept 2018'],
    ['', '2015', 'This period ends before the first figure on record here, of 4 Apr 2016'],
    ['2018-09', '', 'Amounts are what was added'],
    ['', '2016-04', 'Amounts are running totals'],
  ])('from %s to %s says where it lies', (from, to, said) => {
    expect(view({ from, to }).means).toContain(said)
  })
})
