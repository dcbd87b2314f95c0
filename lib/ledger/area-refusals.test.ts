import { describe, expect, it } from 'vitest'
import { areaRefusals } from './area-refusals'
import { areaTree } from './place-tree'

const tree = areaTree([
  { id: 'SY', parent: null },
  { id: 'Aleppo', parent: 'SY' },
  { id: 'Homs', parent: 'SY' },
  { id: 'Palmyra', parent: 'Homs' },
  { id: 'YE', parent: null },
  { id: 'Aden', parent: 'YE' },
])
const rulesBroken = (...area: string[]) =>
  areaRefusals(tree, area).map(({ rule, places }) => [rule, ...places])

describe('an area', () => {
  it('may be a place, or places side by side at any depth', () => {
    expect(rulesBroken('SY')).toEqual([])
    expect(rulesBroken('Palmyra', 'Aleppo')).toEqual([])
  })

  it('names at least one known place', () => {
    expect(rulesBroken()).toEqual([['no_place']])
    expect(rulesBroken('Atlantis')).toEqual([['unknown_place', 'Atlantis']])
    expect(rulesBroken('Aleppo', 'Atlantis')).toEqual([['unknown_place', 'Atlantis']])
  })

  it('names no place twice', () => {
    expect(rulesBroken('Aleppo', 'Homs', 'Aleppo')).toEqual([['place_twice', 'Aleppo']])
  })

  it('names no place with one inside it, however far', () => {
    expect(rulesBroken('Palmyra', 'Homs')).toEqual([['place_inside_another', 'Palmyra', 'Homs']])
    expect(rulesBroken('SY', 'Palmyra')).toEqual([['place_inside_another', 'Palmyra', 'SY']])
  })

  it('lies in one country', () => {
    expect(rulesBroken('Aden', 'Palmyra')).toEqual([['two_countries', 'YE', 'SY']])
    expect(rulesBroken('SY', 'YE')).toEqual([['two_countries', 'SY', 'YE']])
  })

  it('is refused with a remedy', () => {
    expect(areaRefusals(tree, ['Palmyra', 'Homs'])[0]!.message).toBe(
      '"Palmyra" lies inside "Homs"; name one of them',
    )
  })
})
