import 'server-only'
import type { Account } from '@/lib/claims/streams'
import { type TouchedAccount, TouchedStreams } from '@/lib/claims/touched-streams'
import { countedOf, WholesOfParts } from '@/lib/curves/wholes/whole-streams'
import type { SqlConnection } from '@/lib/db/connection'
import { type DerivedWhole, derivedWholes } from '@/lib/ledger/derived-wholes'
import type { Claim } from '@/lib/ledger/types'
import { loadCompleteGroups } from '@/lib/metrics/data'
import type { CompleteGroups } from '@/lib/metrics/parts'
import type { PlannedStream } from './dry-run'
import { type StreamAsPlanned, type StreamPlan, streamsAsPlanned } from './planned-streams'

/** The wholes that are sums of parts, on the record as it would be if a plan were carried out. */
export class PlannedWholes {
  private constructor(
    private readonly session: SqlConnection,
    private readonly plan: StreamPlan,
    private readonly groups: CompleteGroups,
  ) {}

  static async open(session: SqlConnection, plan: StreamPlan): Promise<PlannedWholes> {
    return new PlannedWholes(session, plan, await loadCompleteGroups(session))
  }

  /** The accounts that would be touched, with the streams of wholes whose parts would be. */
  async withWholes(touched: Iterable<TouchedAccount>): Promise<TouchedAccount[]> {
    const all = new TouchedStreams()
    for (const { account, streams } of await (await WholesOfParts.open(this.session)).withWholes(touched)) {
      for (const id of streams) all.touch({ id, account })
      if (!this.groups.isPart(account.metric, account.part)) continue
      for (const part of this.plan.added.filter(({ id }) => streams.has(id))) {
        for (const whole of await this.#beside(part, (other) => other === ''))
          all.touch({ id: whole.id, account: { ...account, part: '' } })
      }
    }
    return [...all.touched.values()]
  }

  /** The derived wholes of a stream as it would be; none of one that is of a part. */
  async derived({ operationId, metric, part }: Account, planned: StreamAsPlanned): Promise<DerivedWhole[]> {
    const groups = this.groups.of(metric)
    if (part !== '' || groups.length === 0) return []
    const { id, area } = planned.stored
    const areaId =
      this.plan.added.find((stream) => stream.id === id)?.areaId ?? (await this.#areaOf(area.join('+')))
    const parts = await this.#beside({ operationId, metric, areaId }, (other) => other !== '')
    const counted = new Map<string, readonly Claim[]>()
    for (const one of parts) {
      const [asPlanned] = await streamsAsPlanned(this.session, [one.id], this.plan)
      counted.set(one.part, countedOf(asPlanned?.standing ?? []))
    }
    return derivedWholes(groups, counted, planned.standing)
  }

  /** Streams of the same operation, metric and area, on record and not. */
  async #beside(
    { operationId, metric, areaId }: Pick<PlannedStream, 'operationId' | 'metric' | 'areaId'>,
    isMeant: (part: string) => boolean,
  ): Promise<{ id: number; part: string }[]> {
    const known = await this.session.query<{ id: number; part: string }>(
      `select "id", "part" from "Stream" where "operationId" = ? and "metricKey" = ? and "areaId" = ? and "twin" = 0 order by "id"`,
      [operationId, metric, areaId],
    )
    const added = this.plan.added.filter(
      (stream) => stream.operationId === operationId && stream.metric === metric && stream.areaId === areaId,
    )
    return [...known, ...added].filter(({ part }) => isMeant(part))
  }

  async #areaOf(key: string): Promise<number> {
    const [row] = await this.session.query<{ id: number }>('select "id" from "Area" where "key" = ?', [key])
    return row?.id ?? 0
  }
}
