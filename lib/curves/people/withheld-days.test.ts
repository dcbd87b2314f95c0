import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account, claimsOf, provinces, type Stated, scope, shownOf } from './test-people'
import { type OperatorsClaim, withheldPeople } from './withheld-people'

describe('wholes that no report states', () => {
  const parts = ['women', 'men'] as const
  const amount = fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, 60n))
  const table = fc.dictionary(fc.constantFrom(...provinces), fc.record({ women: amount, men: amount }), {
    minKeys: 1,
    noNullPrototype: true,
  })

  test('tell nothing that is withheld of their parts and of places beside them, whatever these are', () => {
    fc.assert(
      fc.property(table, (stated) => {
        const of = (part: 'women' | 'men') =>
          Object.fromEntries(Object.entries(stated).map(([place, amounts]) => [place, amounts[part]]))
        const wholes = Object.fromEntries(
          Object.entries(stated).map(([place, { women, men }]) => [place, women + men]),
        )
        const claims = parts.flatMap((part, at) =>
          claimsOf(of(part), part).map((claim) => ({ ...claim, id: claim.id + 10 * at, needed: parts })),
        )
        const accounts = [account(wholes), ...parts.map((part) => account(of(part), part))]
        const people = withheldPeople(accounts, claims, scope)
        const amountOf = (part: string, place: string) =>
          part === '' ? wholes[place]! : of(part as 'women')[place]!
        const isTold = (part: string, place: string) =>
          shownOf(people, place, part) === 'shown' ||
          claims.some((one) => one.part === part && one.area === place && !people.claims.has(one.id))
        for (const place of Object.keys(stated)) {
          const cells = ['', ...parts].map((part) => ({ part, value: amountOf(part, place) }))
          const missing = cells.filter(({ part, value }) => value > 0n && !isTold(part, place))
          expect(missing.length, `${place}: ${cells.map(({ value }) => value).join()}`).not.toBe(1)
        }
      }),
      { numRuns: 1500 },
    )
  })
})

describe('counts of people on several days', () => {
  const claimsOn = (days: readonly Stated[]): OperatorsClaim[] =>
    days.flatMap((stated, day) =>
      claimsOf(stated).map((claim) => ({
        ...claim,
        id: claim.id + 100 * day,
        window: `total  2020-01-0${day + 1}`,
      })),
    )
  /** Every figure that is told, by its id. */
  const shownOn = (days: readonly Stated[]) => {
    const claims = claimsOn(days)
    const people = withheldPeople([account(days.at(-1)!)], claims, scope)
    return claims.filter(({ id }) => !people.claims.has(id))
  }

  test('yesterday is withheld where today is larger by little, and the places beside it', () => {
    const [yesterday, today] = [
      { NG: 140n, A: 33n, B: 40n, C: 67n },
      { NG: 142n, A: 33n, B: 42n, C: 67n },
    ]
    const shown = shownOn([yesterday, today])
    expect(shown.filter(({ id }) => id > 100).map(({ area }) => area)).toEqual(['NG', 'A', 'B', 'C'])
    const told = shown.filter(({ id }) => id < 100).map(({ area }) => area)
    expect(told).not.toContain('B')
    expect(told).not.toContain('NG')
  })

  test('a count that grew by enough is told on both days', () => {
    expect(shownOn([{ A: 30n }, { A: 35n }]).map(({ value }) => value)).toEqual([30n, 35n])
  })

  test('no small number of the days between is told by any sum or difference of what is shown', () => {
    const step = fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, 30n))
    const grown = fc.record({ A: step, B: step, C: step })
    fc.assert(
      fc.property(fc.array(grown, { minLength: 2, maxLength: 3 }), (steps) => {
        let before = { A: 0n, B: 0n, C: 0n }
        const days = steps.map((by) => {
          before = { A: before.A + by.A, B: before.B + by.B, C: before.C + by.C }
          return { ...before, NG: before.A + before.B + before.C }
        })
        const shown = new Set(shownOn(days).map(({ area, window }) => `${area} ${window.slice(-1)}`))
        const equations = days.map((_, day) => [
          `NG ${day + 1}`,
          ...provinces.map((code) => `${code} ${day + 1}`),
        ])
        const small = (amount: bigint) => amount > 0n && amount < 5n
        for (const area of ['NG', ...provinces] as const) {
          for (const [one, other] of pairsOf(days.length)) {
            const amount = days[other]![area as 'A'] - days[one]![area as 'A']
            if (!small(amount)) continue
            const asked = new Map([
              [`${area} ${other + 1}`, 1],
              [`${area} ${one + 1}`, -1],
            ])
            expect(
              isDetermined(asked, equations, shown),
              `${area} ${one}-${other} ${JSON.stringify(days, (_, v) => (typeof v === 'bigint' ? String(v) : v))}`,
            ).toBe(false)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })
})

const pairsOf = (count: number) =>
  Array.from({ length: count }, (_, one) =>
    Array.from({ length: count - one - 1 }, (_, more) => [one, one + more + 1] as const),
  ).flat()

/**
 * Whether a sum of amounts follows from those that are shown, and from wholes that are the sum of what stands behind them: by elimination over
 * the amounts that are not.
 */
function isDetermined(
  asked: ReadonlyMap<string, number>,
  equations: readonly (readonly string[])[],
  shown: ReadonlySet<string>,
): boolean {
  const hidden = (terms: Iterable<readonly [string, number]>) =>
    new Map([...terms].filter(([name]) => !shown.has(name)))
  const rows = equations.map(([whole = '', ...terms]) =>
    hidden([[whole, -1], ...terms.map((name) => [name, 1] as const)]),
  )
  const left = hidden(asked)
  const subtract = (from: Map<string, number>, row: ReadonlyMap<string, number>, factor: number) => {
    for (const [name, own] of row) {
      const rest = (from.get(name) ?? 0) - factor * own
      if (Math.abs(rest) < 1e-9) from.delete(name)
      else from.set(name, rest)
    }
  }
  for (const [at, row] of rows.entries()) {
    const [pivot] = row
    if (pivot === undefined) continue
    const [name, lead] = pivot
    for (const other of [...rows.slice(at + 1), left]) {
      const own = other.get(name)
      if (own !== undefined) subtract(other, new Map(row), own / lead)
    }
  }
  return left.size === 0
}
