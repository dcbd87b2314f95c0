import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { account, claimsOf, districts, provinces, scope, shownOf, villages } from './test-people'
import { type PeopleAccount, type WithheldPeople, withheldPeople, withinVillages } from './withheld-people'

describe('counts of people', () => {
  test('a province that a small one could be told from is withheld on its page and in its report', () => {
    const stated = { NG: 140n, A: 3n, B: 40n, C: 97n }
    const people = withheldPeople([account(stated)], claimsOf(stated), scope)
    expect(['NG', 'A', 'B', 'C'].map((place) => shownOf(people, place))).toEqual([
      ...['shown', 'under', 'withheld', 'shown'],
    ])
    expect(Object.fromEntries(people.claims)).toEqual({ 2: 'under', 3: 'withheld' })
  })

  test('a report of another day that gives the number of a page is withheld with it', () => {
    const stated = { NG: 140n, A: 3n, B: 40n, C: 97n }
    const earlier = claimsOf(stated).map((claim) =>
      claim.area === 'B' ? { ...claim, window: 'total 2019-12-31' } : claim,
    )
    const people = withheldPeople([account(stated)], earlier, scope)
    expect(people.claims.get(3)).toBe('withheld')
  })

  test('what a village leaves of its province is not told by the district beside it', () => {
    const people = withheldPeople([account({ 'village of A': 3n, A1: 40n, B1: 60n })], [], scope)
    expect(shownOf(people, 'A1')).toBe('withheld')
  })

  test('nothing withheld is told by any sum of places and rests that are shown', () => {
    const amount = fc.oneof(fc.bigInt(0n, 4n), fc.bigInt(0n, 60n))
    const statements = fc.dictionary(
      fc.constantFrom('NG', ...provinces, ...districts, ...villages, 'A1+A2', 'B+C'),
      amount,
      { minKeys: 2, maxKeys: 9 },
    )
    fc.assert(
      fc.property(statements, statements, (whole, women) => {
        const accounts = [account(whole), account(women, 'women')]
        const people = withheldPeople(accounts, [...claimsOf(whole), ...claimsOf(women, 'women')], scope)
        for (const one of accounts) {
          const told = toldBy(sumsOf(one, people))
          expect(
            told,
            JSON.stringify([whole, women], (_, v) => (typeof v === 'bigint' ? String(v) : v)),
          ).toEqual([])
        }
      }),
      { numRuns: 1000 },
    )
  })
})

/** The sums of an account that a reader may write down: each amount with its name, and whether it is shown; noughts left out. */
function sumsOf(one: PeopleAccount, { ofRow }: WithheldPeople): Sum[] {
  return ['NG', ...provinces, ...districts].flatMap((place): Sum[] => {
    const [whole] = one.rowsAt(place, 'whole')
    const inside = one.rowsAt(place, 'admin1').filter((row) => row.kind !== 'place' || row.place !== place)
    if (whole === undefined || inside.length === 0) return []
    const term = (row: (typeof inside)[number]): Term => ({
      name: `${row.kind} ${row.area.join('+') || row.place}`,
      value: row.value,
      shown: ofRow(one, row) === 'shown',
    })
    const isFine = ({ place, area }: (typeof inside)[number]) =>
      [place, ...area].some((code) => villages.includes(code))
    // What lies in villages is one amount of the place around them: told as such, unless it is small.
    const fine = inside.filter(isFine).reduce((sum, { value }) => sum + value, 0n)
    const shown = ofRow(one, withinVillages(place)) === 'shown'
    const ofVillages = { name: `villages ${place}`, value: fine, shown }
    const terms = [...inside.filter((row) => !isFine(row)).map(term), ofVillages]
    return [{ whole: term(whole), terms: terms.filter(({ value }) => value > 0n) }]
  })
}

interface Term {
  name: string
  value: bigint
  shown: boolean
}

interface Sum {
  whole: Term
  terms: Term[]
}

/** The withheld amounts that the sums leave no choice for: by elimination, as somebody would do with pencil and paper. */
function toldBy(sums: readonly Sum[]): string[] {
  const rows = sums.map(({ whole, terms }) => {
    const row = new Map<string, number>()
    for (const { name, shown } of terms) if (!shown) row.set(name, (row.get(name) ?? 0) + 1)
    if (!whole.shown && whole.value > 0n) row.set(whole.name, (row.get(whole.name) ?? 0) - 1)
    return row
  })
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  let done = 0
  for (const name of names) {
    const at = rows.findIndex((row, index) => index >= done && Math.abs(row.get(name) ?? 0) > 1e-9)
    if (at === -1) continue
    const pivot = rows[at]!
    rows[at] = rows[done]!
    rows[done] = pivot
    const lead = pivot.get(name)!
    for (const [key, factor] of pivot) pivot.set(key, factor / lead)
    rows.forEach((row, index) => {
      const factor = row.get(name) ?? 0
      if (index === done || factor === 0) return
      for (const [key, own] of pivot) row.set(key, (row.get(key) ?? 0) - factor * own)
    })
    done++
  }
  return rows.flatMap((row) => {
    const left = [...row].filter(([, factor]) => Math.abs(factor) > 1e-9)
    return left.length === 1 ? left.map(([name]) => name) : []
  })
}
