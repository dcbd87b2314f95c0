import type { CountBounds, Mark } from '@/lib/ledger/mark'
import type { Row } from '@/lib/ledger/rollup/rows'
import type { StreamHead } from './stream-head'

/** What the stream of an area comes to at the end of a day: as a head, whose `lastDay` is blank before its first point. */
export interface AreaStand {
  readonly area: readonly string[]
  readonly head: StreamHead
}

/** One of the rows that add up to the count of a place, for one operation and metric. */
export interface BreakdownRow extends CountBounds {
  kind: Row['kind']
  /** The place of a place row, or the place within which a joint amount or a rest stands. */
  place: string
  /** The places of a joint amount in UTF-16 order, else none. */
  area: readonly string[]
  value: bigint
  /** The word before `value`: of a joint amount or a rest, that of the difference that it is. */
  mark: Mark | null
  /**
   * Claims that count or corroborate behind the row: of a place, with everything inside it; of a joint amount, of its area;
   * of a rest, about the place itself.
   */
  claims: number
  /** The last day on which one of these ends. */
  lastDay: string
  /** Only of a stock, whose rows need not add up: the day of the oldest statement in its level; `lastDay` is that of the newest. */
  statedFrom?: string
  /** Where some of it is a whole that no report states: the keys of the groups whose parts it is the sum of, separated by blanks. */
  derived?: string
}

/**
 * city: down to the places that claims name. admin1: by the places directly inside, each with all that it holds. whole: the
 * place itself, with all that it holds.
 */
export type Level = 'city' | 'admin1' | 'whole'

/** What a row is for. */
export type Whereabouts = Pick<BreakdownRow, 'kind' | 'place' | 'area'>

/** The figures behind a row. */
export type Evidence = Pick<BreakdownRow, 'claims' | 'lastDay' | 'derived'>
