import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PeopleClaim, peopleCells } from './withheld-claims'
import { withholdTelling } from './withheld-sums'

const rules = {
  smallest: 5,
  isFine: (area: string) => area.split('+').some((code) => code.startsWith('village')),
  around: (area: string) => (area === 'NG' ? [] : area.includes('/') ? [area.split('/')[0]!, 'NG'] : ['NG']),
}
function withheldClaims(claims: readonly PeopleClaim[]) {
  const { sums, withheld } = peopleCells(claims, rules)
  withholdTelling(sums, rules.smallest)
  return withheld()
}
const claim = (id: number, area: string, value: bigint, more: Partial<PeopleClaim> = {}): PeopleClaim => ({
  ...{ id, account: 'monitor casualties', part: '', group: '', area, window: 'total 2022-02-28', value },
  ...more,
})
const hidden = (claims: PeopleClaim[]) => Object.fromEntries(withheldClaims(claims))

describe('figures on people', () => {
  test('a village with three casualties is withheld, and large ones of a village as well', () => {
    expect(hidden([claim(1, 'NG', 100n), claim(2, 'village1', 3n), claim(3, 'village2', 50n)])).toEqual({
      ...{ 2: 'withheld', 3: 'withheld' },
    })
  })

  test('a district with three is withheld with the next smallest, so that nothing is told by subtraction', () => {
    const claims = [claim(1, 'NG', 140n), claim(2, 'A', 3n), claim(3, 'B', 97n), claim(4, 'C', 40n)]
    expect(hidden(claims)).toEqual({ 2: 'under', 4: 'withheld' })
  })

  test('a figure that is withheld is so in every report that states it, and of every day alone', () => {
    const claims = [claim(1, 'A', 3n), claim(2, 'A', 3n), claim(3, 'A', 30n, { window: 'total 2023-02-28' })]
    expect(hidden(claims)).toEqual({ 1: 'under', 2: 'under' })
  })

  test('of the parts of one whole the next smallest is withheld with a small one', () => {
    const part = (id: number, key: string, value: bigint) =>
      claim(id, 'NG', value, { part: key, group: 'outcome' })
    expect(hidden([claim(1, 'NG', 100n), part(2, 'killed', 2n), part(3, 'injured', 98n)])).toEqual({
      ...{ 2: 'under', 3: 'withheld' },
    })
  })

  test('districts are told by the province around them, whatever smaller ones stand elsewhere', () => {
    const claims = [
      ...[claim(1, 'NG', 60n), claim(2, 'A', 50n), claim(3, 'B', 10n)],
      ...[claim(4, 'A/1', 3n), claim(5, 'A/2', 47n)],
    ]
    expect(hidden(claims)).toEqual({ 4: 'under', 5: 'withheld' })
  })

  test('what a province is made of tells no province that is withheld', () => {
    const claims = [
      ...[claim(1, 'NG', 140n), claim(2, 'A', 3n), claim(3, 'B', 97n), claim(4, 'C', 40n)],
      ...[claim(5, 'C/1', 15n), claim(6, 'C/2', 25n)],
    ]
    expect(hidden(claims)).toEqual({ 2: 'under', 4: 'withheld', 5: 'withheld', 6: 'withheld' })
  })

  test('parts tell no whole that no report states, where it would tell a small one beside it', () => {
    const part = (id: number, area: string, key: string, value: bigint) =>
      claim(id, area, value, { part: key, group: 'sex', needed: ['women', 'men'] })
    // 100 less the 96 of B are the 4 of A.
    const claims = [
      ...[claim(1, 'NG', 100n), part(2, 'A', 'women', 2n), part(3, 'A', 'men', 2n)],
      ...[part(4, 'B', 'women', 40n), part(5, 'B', 'men', 56n)],
    ]
    expect(hidden(claims)).toEqual({ 2: 'under', 3: 'under', 4: 'withheld', 5: 'withheld' })
  })

  test('of two days of one count that differ by little the smaller is withheld', () => {
    const on = (id: number, day: string, value: bigint, more: Partial<PeopleClaim> = {}) =>
      claim(id, 'A', value, { window: `total  2022-02-${day}`, ...more })
    expect(hidden([on(1, '01', 30n), on(2, '02', 32n), on(3, '03', 40n)])).toEqual({ 1: 'withheld' })
    expect(hidden([on(1, '01', 30n), on(2, '02', 32n, { part: 'killed' })])).toEqual({})
    const since = (id: number, to: string, value: bigint) =>
      claim(id, 'A', value, { window: `period 2022-01-01 2022-02-${to}` })
    expect(hidden([since(1, '01', 30n), since(2, '08', 33n)])).toEqual({ 1: 'withheld' })
  })

  test('no withheld figure is what a whole leaves when all that is published beside it is taken away', () => {
    const table = fc.record({
      values: fc.array(fc.array(fc.bigInt(0n, 12n), { minLength: 2, maxLength: 2 }), {
        minLength: 2,
        maxLength: 4,
      }),
    })
    fc.assert(
      fc.property(table, ({ values }) => {
        const areas = ['A', 'B', 'C', 'D']
        const parts = ['women', 'men']
        let id = 0
        const claims: (PeopleClaim & { cell: string })[] = []
        const add = (area: string, part: string, value: bigint) => {
          claims.push({
            ...claim(++id, area, value, { part, group: part === '' ? '' : 'sex' }),
            cell: `${area} ${part}`,
          })
        }
        const sum = (amounts: bigint[]) => amounts.reduce((all, one) => all + one, 0n)
        values.forEach((row, at) => {
          row.forEach((value, column) => {
            add(areas[at]!, parts[column]!, value)
          })
          add(areas[at]!, '', sum(row))
        })
        parts.forEach((part, column) => {
          add('NG', part, sum(values.map((row) => row[column]!)))
        })
        add('NG', '', sum(values.flat()))
        const withheld = withheldClaims(claims)
        const shown = new Set(claims.filter((one) => !withheld.has(one.id)).map((one) => one.cell))
        // Every sum that may be taken: a whole less all of its addends but one.
        const sums: { whole: string; of: string[] }[] = [
          ...['', ...parts].map((part) => ({
            whole: `NG ${part}`,
            of: values.map((_, at) => `${areas[at]} ${part}`),
          })),
          ...['NG', ...areas.slice(0, values.length)].map((area) => ({
            whole: `${area} `,
            of: parts.map((part) => `${area} ${part}`),
          })),
        ]
        for (const { whole, of } of sums) {
          const missing = of.filter((cell) => !shown.has(cell))
          const amount = claims.find(({ cell }) => cell === missing[0])?.value ?? 0n
          // A single one that is missing beside its whole is told by it.
          if (shown.has(whole) && missing.length === 1 && amount > 0n)
            expect.fail(`${missing[0]} is told: ${JSON.stringify(values.map((row) => row.map(String)))}`)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
