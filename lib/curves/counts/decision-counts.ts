import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { DecisionStatus } from '@/lib/ledger/types'

/** By how much the numbers of claims of each status change, by country. */
export class DecisionTallies {
  readonly #cells = new Map<string, { countryId: number; status: DecisionStatus; claims: number }>()

  count(countryId: number, status: DecisionStatus, claims: number): void {
    const key = `${countryId} ${status}`
    const found = this.#cells.get(key)
    if (found === undefined) this.#cells.set(key, { countryId, status, claims })
    else found.claims += claims
  }

  /** What was counted since this was asked before. */
  take() {
    const taken = [...this.#cells.values()].filter(({ claims }) => claims !== 0)
    this.#cells.clear()
    return taken
  }
}

/** Brings the counts of claims by status in step with decisions, without counting the record anew. */
export async function updateDecisionCounts(session: SqlConnection, tallies: DecisionTallies): Promise<void> {
  for (const { countryId, status, claims } of tallies.take()) {
    await session.run(
      `insert into "DecisionCount" ("countryId", "status", "claims") values (?, ?, ?)
       on conflict ("countryId", "status") do update set "claims" = "DecisionCount"."claims" + excluded."claims"`,
      [countryId, status, claims],
    )
    await session.run('delete from "DecisionCount" where "countryId" = ? and "status" = ? and "claims" = 0', [
      countryId,
      status,
    ])
  }
}

/** Counts the decisions of every country anew. */
export async function recountDecisions(session: SqlConnection): Promise<void> {
  await session.run('delete from "DecisionCount"')
  await session.run(
    `insert into "DecisionCount" ("countryId", "status", "claims")
     select o."countryId", d."status", count(*) from "Decision" d join "Claim" c on c."id" = d."claimId"
       join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId" group by 1, 2`,
  )
}
