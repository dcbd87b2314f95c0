import { describe, expect, it } from 'vitest'
import type { PlacedClaim } from './reconcile'
import { placeRefusals, refusalsOf } from './refusals'

const places = [
  { id: 'SY', parent: null },
  { id: 'Homs', parent: 'SY' },
]
const sound: PlacedClaim = {
  id: 'a',
  operation: 'army',
  metric: 'devices',
  places: ['Homs'],
  basis: 'period',
  from: '2018-01-01',
  to: '2018-01-31',
  low: 1n,
  value: 2n,
  high: 3n,
  published: '2018-02-01',
}
const fieldsRefused = (change: Partial<PlacedClaim>) =>
  refusalsOf(places, [{ ...sound, ...change }]).map(({ id, field }) => `${id} ${field}`)

describe('the ledger reads', () => {
  it('a sound claim, and one without what may be absent', () => {
    expect(fieldsRefused({})).toEqual([])
    expect(fieldsRefused({ from: null, high: null })).toEqual([])
    expect(fieldsRefused({ basis: 'unclear', from: null, to: null })).toEqual([])
    expect(fieldsRefused({ low: 0n, value: 0n, high: 0n })).toEqual([])
    expect(refusalsOf([], [])).toEqual([])
  })
})

describe('the ledger refuses', () => {
  it('amounts in the wrong order, and negative ones', () => {
    expect(fieldsRefused({ low: 3n })).toEqual(['a low'])
    expect(fieldsRefused({ high: 1n })).toEqual(['a high'])
    expect(fieldsRefused({ low: -1n })).toEqual(['a low'])
  })

  it('days that are not real, not written in full, or in the wrong order', () => {
    expect(fieldsRefused({ to: '2018-02-30' })).toEqual(['a to'])
    expect(fieldsRefused({ from: '2017-1-1' })).toEqual(['a from'])
    expect(fieldsRefused({ published: '2018-02-01T00:00:00Z' })).toEqual(['a published'])
    expect(fieldsRefused({ from: '2018-02-01' })).toEqual(['a from'])
  })

  it('a total or a period without its last day', () => {
    expect(fieldsRefused({ to: null })).toEqual(['a to'])
    expect(fieldsRefused({ basis: 'total', from: null, to: undefined })).toEqual(['a to'])
  })

  it('an area that may not stand', () => {
    expect(fieldsRefused({ places: ['Homs', 'SY'] })).toEqual(['a places'])
  })

  it('an id that two claims have', () => {
    expect(refusalsOf(places, [sound, sound, sound])).toEqual([
      { of: 'claim', id: 'a', field: 'id', message: 'two claims have this id; give each its own' },
    ])
  })

  it('everything at once, so that it can be put right at once', () => {
    expect(fieldsRefused({ places: [], low: 9n, to: 'soon' })).toEqual(['a places', 'a to', 'a low'])
  })

  it('places listed twice, without their parent, or inside themselves', () => {
    const refused = (...list: [string, string | null][]) =>
      placeRefusals(list.map(([id, parent]) => ({ id, parent }))).map(({ id, field }) => `${id} ${field}`)
    expect(refused(['SY', null], ['SY', null])).toEqual(['SY id'])
    expect(refused(['Homs', 'SY'])).toEqual(['Homs parent'])
    expect(refused(['a', 'b'], ['b', 'c'], ['c', 'b'])).toEqual(['b parent'])
    expect(refused(['a', 'a'])).toEqual(['a parent'])
  })
})
