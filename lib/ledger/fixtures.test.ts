import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type PlacedClaim, reconcile } from './reconcile'
import type { Place } from './types'

type Stated = Omit<PlacedClaim, 'low' | 'value' | 'high'> & { low: number; value: number; high?: number }
type Case = {
  note: string
  input: { places: Place[]; claims: Stated[] }
  expected: {
    streams: { decisions: { claim: string; status: string; because?: string[] }[] }[]
    rollups: unknown[]
    conflicts: unknown[]
  }
}

const folder = new URL('./fixtures/', import.meta.url)
const cases = readdirSync(folder).map((file): [string, Case] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
])

const withAmounts = (claims: Stated[]): PlacedClaim[] =>
  claims.map((claim) => ({
    ...claim,
    low: BigInt(claim.low),
    value: BigInt(claim.value),
    high: claim.high === undefined ? null : BigInt(claim.high),
  }))

const plain = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? Number(part) : part)))

describe('the worked cases', () => {
  it('are all there', () => expect(cases.length).toBeGreaterThanOrEqual(34))

  it.each(cases)('%s', (_, { input, expected }) => {
    const { streams, rollups, conflicts } = plain(reconcile(input.places, withAmounts(input.claims)))
    const explained = new Set(
      expected.streams.flatMap(({ decisions }) =>
        decisions.filter(({ because }) => because).map(({ claim }) => claim),
      ),
    )
    for (const stream of streams) {
      for (const decision of stream.decisions) if (!explained.has(decision.claim)) delete decision.because
    }
    expect(streams).toEqual(expected.streams)
    expect(rollups).toEqual(expected.rollups)
    expect(conflicts).toEqual(expected.conflicts)
  })
})
