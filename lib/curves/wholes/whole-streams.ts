import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { type TouchedAccount, TouchedStreams } from '@/lib/claims/touched-streams'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { countedAmong, type DerivedWhole, derivedWholes } from '@/lib/ledger/derived-wholes'
import type { Claim } from '@/lib/ledger/types'
import { loadCompleteGroups } from '@/lib/metrics/data'
import type { CompleteGroups } from '@/lib/metrics/parts'
import type { DerivedOf } from '../stream-change'
import { reconcileClaims } from '../stream-outcome'
import { loadStreamClaims, offered } from '../stream-store'

/** How many streams are looked at together. */
const streamsAtOnce = 500

/** The wholes that reports give all parts of and do not state, by docs/ledger.md, "Wholes of parts"; on the record as it is within a transaction. */
export class WholesOfParts {
  private constructor(
    private readonly session: SqlConnection,
    private readonly groups: CompleteGroups,
  ) {}

  static async open(session: SqlConnection): Promise<WholesOfParts> {
    return new WholesOfParts(session, await loadCompleteGroups(session))
  }

  /** The derived wholes of an account's streams; none of one that is of a part. */
  derivedOf({ metric, part }: Account): DerivedOf {
    return async (stated) => (part === '' ? this.#derived(metric, stated) : new Map())
  }

  /** The touched accounts, with the streams of wholes whose parts are touched. */
  async withWholes(touched: Iterable<TouchedAccount>): Promise<TouchedAccount[]> {
    const all = new TouchedStreams()
    for (const { account, streams } of touched) {
      for (const id of streams) all.touch({ id, account })
      if (!this.groups.isPart(account.metric, account.part)) continue
      const whole = { ...account, part: '' }
      for (const id of await this.#wholesOf([...streams])) all.touch({ id, account: whole })
    }
    return [...all.touched.values()]
  }

  async #wholesOf(parts: readonly number[]): Promise<number[]> {
    const found: number[] = []
    for (let start = 0; start < parts.length; start += streamsAtOnce) {
      const chunk = parts.slice(start, start + streamsAtOnce)
      const rows = await this.session.query<{ id: number }>(
        `select distinct w."id" from "Stream" s join "Stream" w on ${besideEachOther('s', 'w')}
         where s."id" in (${placeholders(chunk.length)}) and w."part" = '' and w."twin" = 0 order by w."id"`,
        chunk,
      )
      for (const { id } of rows) found.push(id)
    }
    return found
  }

  async #derived(
    metric: string,
    stated: ReadonlyMap<number, readonly Claim[]>,
  ): Promise<Map<number, DerivedWhole[]>> {
    const groups = this.groups.of(metric)
    const wholes = [...stated.keys()]
    if (groups.length === 0 || wholes.length === 0) return new Map()
    const parts = await this.session.query<{ whole: number; id: number; part: string }>(
      `select w."id" as "whole", p."id", p."part" from "Stream" w join "Stream" p on ${besideEachOther('w', 'p')}
       where w."id" in (${placeholders(wholes.length)}) and w."countedInId" is null and p."part" <> '' and p."twin" = 0
       order by p."id"`,
      wholes,
    )
    if (parts.length === 0) return new Map()
    const claims = await loadStreamClaims(
      this.session,
      parts.map(({ id }) => id),
    )
    return new Map(
      wholes.map((whole) => {
        const own = parts.filter((part) => part.whole === whole)
        const counted = own.map(
          ({ id, part }) => [part, countedOf((claims.get(id)?.standing ?? []).map(offered))] as const,
        )
        return [whole, derivedWholes(groups, new Map(counted), stated.get(whole) ?? [])]
      }),
    )
  }
}

/** The claims of a stream that the ledger counts. */
export const countedOf = (standing: readonly Claim[]): Claim[] =>
  countedAmong(standing, reconcileClaims(standing).decisions)

const besideEachOther = (one: string, other: string) =>
  ['operationId', 'metricKey', 'areaId']
    .map((column) => `${other}."${column}" = ${one}."${column}"`)
    .join(' and ')
