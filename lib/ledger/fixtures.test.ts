import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { groupsAmong, stockAmong } from './command'
import { type PlacedClaim, reconcile } from './reconcile'
import type { Place } from './types'

type Stated = Omit<PlacedClaim, 'low' | 'value' | 'high'> & { low: number; value: number; high?: number }
type Wholes = Parameters<typeof groupsAmong>[0]
type Case = {
  note: string
  input: { places: Place[]; claims: Stated[]; stocks?: string[]; wholes?: Wholes }
  expected: {
    streams: { decisions: { claim: string; status: string; because?: string[] }[] }[]
    rollups: unknown[]
    conflicts: unknown[]
  }
}

const casesIn = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((file) => file.endsWith('.json'))
    .map((file): [string, Case] => [
      file,
      JSON.parse(readFileSync(new URL(folder + file, import.meta.url), 'utf8')),
    ])

const flows = casesIn('./fixtures/')
const stocks = casesIn('./fixtures/stocks/')
const wholes = casesIn('./fixtures/wholes/')

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
  it('are all there', () => {
    expect(flows.length).toBeGreaterThanOrEqual(34)
    expect(stocks.length).toBeGreaterThanOrEqual(11)
    expect(wholes.length).toBeGreaterThanOrEqual(7)
  })

  it.each([...flows, ...stocks, ...wholes])('%s', (_, { input, expected }) => {
    const isStock = stockAmong(input.stocks ?? [])
    const groupsOf = groupsAmong(input.wholes ?? [])
    const { streams, rollups, conflicts } = plain(
      reconcile(input.places, withAmounts(input.claims), { isStock, groupsOf }),
    )
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
