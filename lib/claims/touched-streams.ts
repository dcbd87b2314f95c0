import { ClaimTallies } from './claim-tallies'
import type { Account, StreamOnRecord } from './streams'

/** The streams of one account whose claims changed. */
export interface TouchedAccount {
  account: Account
  streams: Set<number>
}

/** What a country gained: reports that speak of it, those of them with a copy, claims that stand and rulings, more than before. */
export interface CountryGain {
  reports: number
  claims: number
  archived: number
  rulings: number
}

/** What entering rows did to streams and countries: what has to be reconciled and counted anew. */
export class TouchedStreams {
  /** By account. */
  readonly touched = new Map<string, TouchedAccount>()
  /** By country. */
  readonly gains = new Map<number, CountryGain>()
  readonly tallies = new ClaimTallies()
  readonly #streams = new Set<number>()

  touch({ id, account }: Pick<StreamOnRecord, 'id' | 'account'>): void {
    if (this.#streams.has(id)) return
    this.#streams.add(id)
    // What counts may be another now, and with it who is counted and on which days.
    this.gain(account.countryId, {})
    const name = `${account.operationId} ${account.metric}:${account.part}`
    const found = this.touched.get(name)
    if (found === undefined) this.touched.set(name, { account, streams: new Set([id]) })
    else found.streams.add(id)
  }

  gain(
    countryId: number,
    { reports = 0, claims = 0, archived = 0, rulings = 0 }: Partial<CountryGain>,
  ): void {
    let found = this.gains.get(countryId)
    if (found === undefined) {
      found = { reports: 0, claims: 0, archived: 0, rulings: 0 }
      this.gains.set(countryId, found)
    }
    found.reports += reports
    found.claims += claims
    found.archived += archived
    found.rulings += rulings
  }
}
