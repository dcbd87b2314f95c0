import { describe, expect, it } from 'vitest'
import { isStale, usualState } from './state'

describe('a figure is stale', () => {
  it('on the 181st day after the one that it speaks of', () => {
    // 180 days after 1 January 2020 is 29 June.
    expect(isStale(usualState, '2020-01-01', '2020-06-29')).toBe(false)
    expect(isStale(usualState, '2020-01-01', '2020-06-30')).toBe(true)
  })

  it('after as many days as the country allows, and never in a closed record', () => {
    expect(isStale({ staleAfterDays: 2, closed: '' }, '2020-01-01', '2020-01-04')).toBe(true)
    expect(isStale({ staleAfterDays: 2, closed: '2020-01-02' }, '2020-01-01', '2026-01-01')).toBe(false)
  })
})
