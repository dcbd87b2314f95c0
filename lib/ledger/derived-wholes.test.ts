import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countedAmong, derivedWholes } from './derived-wholes'
import { randomClaims } from './reference/random-claims'
import { randomLevels } from './reference/random-levels'
import { nameOf, wholesPlainly } from './reference/wholes'
import { reconcileLevels } from './stock/reconcile-levels'
import { reconcileStream } from './stream/reconcile-stream'
import type { Claim } from './types'

const parts = ['women', 'men', 'unknown']
const needed = ['women', 'men']
const group = { group: 'sex', parts, needed }

/** Claims of a stream of the whole and of one of each part: ids differ by stream, days hardly. */
function streamsOf(pile: fc.Arbitrary<Claim[]>) {
  const named = (stream: string) =>
    pile.map((claims) => claims.map((claim) => ({ ...claim, id: `${stream} ${claim.id}` })))
  return fc.record({
    stated: named('whole'),
    women: named('women'),
    men: named('men'),
    unknown: named('unknown'),
  })
}

type Streams = Record<'stated' | 'women' | 'men' | 'unknown', Claim[]>
type Rule = typeof reconcileStream

const countedIn = (claims: readonly Claim[], rule: Rule) => countedAmong(claims, rule(claims).decisions)

function wholesOf({ stated, ...own }: Streams, rule: Rule) {
  const counted = new Map(Object.entries(own).map(([part, claims]) => [part, countedIn(claims, rule)]))
  return derivedWholes([group], counted, stated)
}

describe.each([
  ['a flow', streamsOf(randomClaims({ days: 3, most: 10, maxLength: 7 })), reconcileStream],
  ['a stock', streamsOf(randomLevels({ days: 3, most: 10, maxLength: 7 })), reconcileLevels],
] as const)('wholes of parts of %s', { timeout: 60_000 }, (_, streams, rule) => {
  it('are what the rules say, whatever the claims', () => {
    fc.assert(
      fc.property(streams, (own) => {
        const counted = parts.flatMap((part) =>
          countedIn(own[part as 'women'], rule).map((claim) => ({ part, claim })),
        )
        const found = wholesOf(own, rule).map((whole) => {
          const { low, value, high = null, of } = whole
          return { window: nameOf(whole), low, value, high, of: [...of].sort() }
        })
        const plain = wholesPlainly(parts, needed, counted, own.stated)
        const inOrder = <Whole extends { window: string }>(wholes: Whole[]) =>
          wholes.sort((a, b) => (a.window < b.window ? -1 : 1))
        expect(inOrder(found)).toEqual(inOrder(plain.map((whole) => ({ ...whole, of: whole.of.sort() }))))
      }),
      { numRuns: 1500 },
    )
  })

  it('never change what becomes of a whole that is stated', () => {
    fc.assert(
      fc.property(streams, (own) => {
        const derived = wholesOf(own, rule)
        const ids = new Set(own.stated.map(({ id }) => id))
        const together = rule([...own.stated, ...derived]).decisions.filter(({ claim }) => ids.has(claim))
        // Of several claims that one cannot stand beside, another may be named.
        const became = (decisions: readonly (typeof together)[number][]) =>
          decisions.map(({ claim, status }) => ({ claim, status }))
        expect(became(together)).toEqual(became(rule(own.stated).decisions))
      }),
      { numRuns: 1500 },
    )
  })

  it('go with any part that goes', () => {
    fc.assert(
      fc.property(streams, fc.nat(), (own, pick) => {
        const derived = wholesOf(own, rule)
        fc.pre(derived.length > 0)
        const whole = derived[pick % derived.length]!
        const window = nameOf(whole)
        // Another claim on the same part and window would stand in for it.
        const without = { ...own, men: own.men.filter((claim) => nameOf(claim) !== window) }
        expect(wholesOf(without, rule).map(nameOf)).not.toContain(window)
      }),
      { numRuns: 1500 },
    )
  })
})

describe('a whole of parts', () => {
  const claim = (id: string, value: bigint, more: Partial<Claim> = {}): Claim => ({
    ...{ id, basis: 'total', to: '2022-02-28', low: value, value, high: value, published: '2022-03-01' },
    ...more,
  })

  it('is of the day on which the last of them was published', () => {
    const counted = new Map([
      ['women', [claim('w', 4n)]],
      ['men', [claim('m', 5n, { published: '2022-03-09' })]],
    ])
    expect(derivedWholes([group], counted, [])).toMatchObject([
      { group: 'sex', value: 9n, of: ['m', 'w'], published: '2022-03-09', derived: true },
    ])
  })

  it('is none of a group of which nothing is needed, nor where the basis is unclear', () => {
    const counted = new Map([['women', [claim('w', 4n)]]])
    expect(derivedWholes([{ ...group, needed: [] }], counted, [])).toEqual([])
    const unclear = claim('all', 99n, { basis: 'unclear' })
    const both = new Map([...counted, ['men', [claim('m', 5n)]] as const])
    expect(derivedWholes([group], both, [unclear])).toHaveLength(1)
  })
})
