/** What a stream comes to: kept claims, its first and last day, and its last point. */
export interface StreamHead {
  claims: number
  firstDay: string
  lastDay: string
  value: bigint
  low: bigint
  high: bigint | null
  /** Of a stream of which points are wholes that no report states: the keys of the groups that these are sums of, separated by blanks. */
  derived?: string
}

/** Keys of groups, each once, in the order of their letters, separated by blanks. */
export const joinGroups = (keys: readonly string[]): string =>
  [...new Set(keys.flatMap((key) => key.split(' ')))]
    .filter((key) => key !== '')
    .sort()
    .join(' ')

/** What a stream comes to before its first point. */
export const emptyHead: StreamHead = { claims: 0, firstDay: '', lastDay: '', value: 0n, low: 0n, high: null }

/** As it stands in a point or a head, which have none where reports state what they say. */
export const derivedIfAny = (derived: string | undefined): { derived?: string } =>
  derived === undefined || derived === '' ? {} : { derived }
