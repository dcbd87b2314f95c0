/** What a stream comes to: kept claims, its first and last day, and its last point. */
export interface StreamHead {
  claims: number
  firstDay: string
  lastDay: string
  value: bigint
  low: bigint
  high: bigint | null
}

/** What a stream comes to before its first point. */
export const emptyHead: StreamHead = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }
