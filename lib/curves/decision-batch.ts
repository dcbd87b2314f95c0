import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import type { DecisionStatus } from '@/lib/ledger/types'
import { DecisionTallies, updateDecisionCounts } from './counts/decision-counts'

/** What the ledger made of a claim: the claim's id, its status, and the keys of the claims it contradicts as one text. */
export type DecisionCells = [claimId: number, status: DecisionStatus, because: string]

/** How many decisions are written together. */
const capacity = 20_000

/**
 * Decisions waiting to be written. The claims of a stream lie all over the record; those of many streams, in the order of
 * their ids, are written in one pass through it.
 */
export class DecisionBatch {
  #rows: DecisionCells[] = []
  /** How many claims have each status, more than before. */
  readonly tallies = new DecisionTallies()

  constructor(private readonly session: SqlConnection) {}

  async add(rows: readonly DecisionCells[]): Promise<void> {
    for (const row of rows) this.#rows.push(row)
    if (this.#rows.length >= capacity) await this.write()
  }

  async write(): Promise<void> {
    const rows = this.#rows.sort(([a], [b]) => a - b)
    this.#rows = []
    await this.session.insert('Decision', ['claimId', 'status', 'because'], rows)
    await updateDecisionCounts(this.session, this.tallies)
  }
}
