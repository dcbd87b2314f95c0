import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byCodeUnits, type PlaceKind, type PlaceRow, placeTree } from './tree'

const row = (code: string, parent: string | null, kind: PlaceKind): PlaceRow => ({ code, parent, kind })
const SYRIA = [
  row('gn170063', 'SY02', 'city'),
  row('SY02', 'SY', 'admin1'),
  row('SY01', 'SY', 'admin1'),
  row('SY', null, 'country'),
  row('YE', null, 'country'),
]

describe('the tree of places', () => {
  const tree = placeTree(SYRIA)

  it('knows who is inside whom, strictly', () => {
    expect(tree.childrenOf('SY')).toEqual(['SY01', 'SY02'])
    expect(tree.ancestorsOf('gn170063')).toEqual(['SY02', 'SY'])
    expect(tree.isInside('gn170063', 'SY')).toBe(true)
    expect(tree.isInside('gn170063', 'SY02')).toBe(true)
    expect(tree.isInside('gn170063', 'SY01')).toBe(false)
    expect(tree.isInside('SY', 'SY')).toBe(false)
    expect(tree.isInside('SY', 'gn170063')).toBe(false)
    expect(tree.isInside('SY', 'YE')).toBe(false)
  })

  it('knows the country', () => {
    expect(['SY', 'SY02', 'gn170063', 'YE'].map(tree.countryOf)).toEqual(['SY', 'SY', 'SY', 'YE'])
  })

  it('answers for an unknown code', () => {
    expect([
      tree.has('XX'),
      tree.countryOf('XX'),
      tree.isInside('XX', 'SY'),
      tree.isInside('SY', 'XX'),
    ]).toEqual([false, null, false, false])
    expect([tree.childrenOf('XX'), tree.ancestorsOf('XX')]).toEqual([[], []])
  })

  it('refuses lists that are no tree', () => {
    expect(() => placeTree([...SYRIA, row('SY', null, 'country')])).toThrow('place SY is listed twice')
    expect(() => placeTree([row('A', 'B', 'city')])).toThrow(
      'place A has the parent B, which is not in the list',
    )
    expect(() => placeTree([...SYRIA, row('A', 'B', 'city'), row('B', 'A', 'city')])).toThrow(
      'places lie inside each other in a circle',
    )
  })

  it('stands any depth', () => {
    const deep = Array.from({ length: 50_000 }, (_, depth) =>
      row(`p${depth}`, depth === 0 ? null : `p${depth - 1}`, depth === 0 ? 'country' : 'locality'),
    )
    const tower = placeTree(deep)
    expect(tower.isInside('p49999', 'p0')).toBe(true)
    expect(tower.countryOf('p49999')).toBe('p0')
    expect(tower.ancestorsOf('p49999')).toHaveLength(49_999)
  })

  it('agrees with climbing from parent to parent', () => {
    const parents = fc.array(fc.nat(), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(parents, (picks) => {
        const rows = picks.map((pick, at) => row(`p${at}`, at === 0 ? null : `p${pick % at}`, 'locality'))
        const grown = placeTree([...rows].reverse())
        return rows.every((a) => {
          const around = grown.ancestorsOf(a.code)
          return rows.every((b) => grown.isInside(a.code, b.code) === around.includes(b.code))
        })
      }),
    )
  })

  it('orders codes by code units, the shorter prefix first', () => {
    expect(['gn1', 'SY02', 'SY', 'SY01'].sort(byCodeUnits)).toEqual(['SY', 'SY01', 'SY02', 'gn1'])
  })
})
