import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Showing, showingsOf } from './withheld'

/** All ways in which amounts may be what is shown of them and come to their sum, as somebody would try who has pencil and paper. */
function waysOf(amounts: readonly bigint[], showings: readonly Showing[], smallest: bigint): bigint[][] {
  const sum = amounts.reduce((all, amount) => all + amount, 0n)
  const known = amounts.filter((_, at) => showings[at] === 'shown').reduce((all, amount) => all + amount, 0n)
  const hidden = showings.filter((showing) => showing !== 'shown')
  const isUnsaid = !hidden.includes('under')
  const ways = (at: number, rest: bigint): bigint[][] => {
    if (at === hidden.length) return rest === 0n ? [[]] : []
    const found: bigint[][] = []
    const from = hidden[at] === 'under' || isUnsaid ? 1n : smallest
    for (let amount = from; amount <= rest && (hidden[at] !== 'under' || amount < smallest); amount++)
      for (const others of ways(at + 1, rest - amount)) found.push([amount, ...others])
    return found
  }
  return ways(0, sum - known)
}

const tables = fc.tuple(
  fc.array(fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, 14n)), { minLength: 2, maxLength: 5 }),
  fc.integer({ min: 3, max: 6 }),
)

describe('amounts of people that add up to one that is shown', () => {
  test('no withheld one can be told by taking rows from the sum', () => {
    fc.assert(
      fc.property(tables, ([amounts, smallest]) => {
        const showings = showingsOf(amounts, smallest)
        const ways = waysOf(amounts, showings, BigInt(smallest))
        const hidden = amounts.filter((_, at) => showings[at] !== 'shown')
        // A single small amount beside nothing but noughts is the sum itself, which is withheld where it is shown.
        const sum = amounts.reduce((all, amount) => all + amount, 0n)
        fc.pre(hidden.length !== 1 && sum >= BigInt(smallest))
        // As many as they come to are 1 each, however little is said of them: then their sum has to go as well.
        fc.pre(hidden.reduce((all, one) => all + one, 0n) > BigInt(hidden.length))
        for (const [at] of hidden.entries()) {
          const told = new Set(ways.map((way) => way[at]))
          expect(told.size, JSON.stringify([amounts.map(String), showings])).toBeGreaterThan(1)
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('every small one is withheld, noughts and large ones are shown where nothing small is beside them', () => {
    fc.assert(
      fc.property(tables, ([amounts, smallest]) => {
        const showings = showingsOf(amounts, smallest)
        amounts.forEach((amount, at) => {
          if (amount === 0n) expect(showings[at]).toBe('shown')
          if (amount > 0n && amount < BigInt(smallest)) expect(showings[at]).not.toBe('shown')
        })
        if (amounts.every((amount) => amount === 0n || amount >= BigInt(smallest)))
          expect(showings.every((showing) => showing === 'shown')).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('the next smallest is withheld with a single small one', () => {
    expect(showingsOf([3n, 97n, 40n], 5)).toEqual(['under', 'shown', 'withheld'])
    expect(showingsOf([3n, 2n, 97n], 5)).toEqual(['under', 'under', 'shown'])
    // 1 and 1, or 4 and 4, could only be these.
    expect(showingsOf([1n, 1n, 97n], 5)).toEqual(['under', 'under', 'withheld'])
    expect(showingsOf([4n, 4n], 5)).toEqual(['withheld', 'withheld'])
  })
})
