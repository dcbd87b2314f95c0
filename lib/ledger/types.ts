/** How a claim's amount relates to time: a running count, a stretch of days, the level of a stock on a day, or nobody can tell. */
export type Basis = 'total' | 'period' | 'level' | 'unclear'

/** An editor's ruling on a claim, as the ledger needs it. */
export type Pin = 'accept' | 'set_aside'

/**
 * One claim of one stream. Amounts are whole base units with 0 <= low <= value <= high; dates are ISO days.
 * A total and a level have `to`; a period has `to` and, when its start is known, `from` <= `to`; an unclear claim needs neither.
 * A claim on a stock is a level (a total is read as one) or unclear; a claim on a flow is never a level.
 * What does not hold to this is refused by `refusals.ts`, not here.
 */
export type Claim = {
  readonly id: string
  readonly basis: Basis
  readonly from?: string | null
  readonly to?: string | null
  readonly low: bigint
  readonly value: bigint
  /** Absent or null: no upper bound. */
  readonly high?: bigint | null
  readonly published: string
  readonly pinned?: Pin | null
  /** Whether no report states it: it is the sum of parts that reports state (`derived-wholes.ts`), and is offered after all that they state. */
  readonly derived?: boolean
}

export type DecisionStatus = 'counted' | 'corroborates' | 'set_aside' | 'on_record'

/** What became of a claim. `because` names kept claims that cannot all be true beside it, sorted by id. */
export type Decision = {
  readonly claim: string
  readonly status: DecisionStatus
  readonly because: readonly string[]
}

/** The count at the end of `date`: the number shown, and the tightest bounds; `high` null means no upper bound. */
export type Point = {
  readonly date: string
  readonly value: bigint
  readonly low: bigint
  readonly high: bigint | null
}

/** A place and the place it lies in; a country has no parent. */
export type Place = { readonly id: string; readonly parent: string | null }

/** One place, or the places that a report names together. */
export type Area = readonly string[]
