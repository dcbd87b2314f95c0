import { describe, expect, it } from 'vitest'
import { offersInOrder } from './candidates'
import { because } from './conflict-set'
import type { Use } from './constraints'

/** A bound of a claim that counts from the end of one day of January 2020 (null: the beginning) to that of another. */
function bound(upper: boolean, id: string, start: number | null, end: number, amount: bigint): Use {
  const iso = (day: number) => `2020-01-${String(day).padStart(2, '0')}`
  const [offer] = offersInOrder([
    {
      id,
      basis: start === null ? 'total' : 'period',
      from: start === null ? null : iso(start + 1),
      to: iso(end),
      low: amount,
      value: amount,
      high: amount,
      published: '2020-02-01',
    },
  ])
  return { offer: offer!, upper }
}
const allows = (...of: [string, number | null, number, bigint]) => bound(true, ...of)
const asks = (...of: [string, number | null, number, bigint]) => bound(false, ...of)

describe('the explanation of a contradiction', () => {
  it('is the whole circle where every claim is needed, sorted', () => {
    // 300 on top of 20 is more than 310.
    const circle = [asks('b', 1, 31, 300n), asks('z', null, 1, 20n), allows('a', null, 31, 310n)]
    expect(because(circle)).toEqual(['a', 'z'])
  })

  it('leaves out what asks for less than the circle has too much', () => {
    const circle = [
      asks('new', 2, 6, 50n),
      asks('small', 1, 2, 5n),
      asks('large', null, 1, 90n),
      allows('t', null, 9, 130n),
    ]
    // 50 + 5 + 90 is 15 more than 130; without "small" it is still 10 more.
    expect(because(circle)).toEqual(['large', 't'])
  })

  it('leaves out what the rest covers without it', () => {
    const circle = [
      allows('new', 5, 9, 1n),
      asks('t', null, 9, 100n),
      allows('a', null, 3, 10n),
      allows('needless', 1, 4, 10n),
      allows('b', 2, 5, 10n),
    ]
    expect(because(circle)).toEqual(['a', 'b', 't'])
  })

  it('goes round again where a detour that was cut off had made up for something', () => {
    const circle = [
      asks('new', 1, 2, 54n),
      asks('first-day', 0, 1, 1n),
      allows('five-days', 0, 5, 16n),
      asks('t', null, 5, 20n),
      allows('at-most', null, 2, 58n),
    ]
    // -54 - 1 + 16 - 20 + 58 = -1. Cutting "t" and "at-most" leaves -39, and then "first-day" is needless too.
    expect(because(circle)).toEqual(['five-days'])
  })
})
