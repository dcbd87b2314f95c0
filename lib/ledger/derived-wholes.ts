import type { Claim, Decision } from './types'

/** Parts of a metric that add up to its whole, where at least those that are `needed` are stated. */
export type CompleteGroup = {
  readonly group: string
  readonly parts: readonly string[]
  readonly needed: readonly string[]
}

/** A whole that no report states: the sum of the parts of a group for one window. `of`: the claims that were counted for these. */
export type DerivedWhole = Claim & {
  readonly derived: true
  readonly group: string
  readonly of: readonly string[]
}

/**
 * The wholes of one stream that no report states and of which reports state all parts, by docs/ledger.md, "Wholes of parts": one for each
 * group and window. `counted`: of each part the claims of the same operation, metric and area that were counted, one for a window.
 * `stated`: the claims on the whole; where one of them is on a window, and not set aside by a ruling, there is no derived one.
 */
export function derivedWholes(
  groups: readonly CompleteGroup[],
  counted: ReadonlyMap<string, readonly Claim[]>,
  stated: readonly Claim[],
): DerivedWhole[] {
  const taken = new Set(stated.filter(isOffered).map(windowOf))
  return groups.flatMap(({ group, parts, needed }) => {
    const windows = new Map<string, Map<string, Claim>>()
    for (const part of parts) {
      for (const claim of counted.get(part) ?? []) {
        const window = windowOf(claim)
        const ofWindow = windows.get(window) ?? new Map<string, Claim>()
        windows.set(window, ofWindow.set(part, claim))
      }
    }
    return [...windows].flatMap(([window, claims]) =>
      taken.has(window) || needed.length === 0 || !needed.every((part) => claims.has(part))
        ? []
        : [sumOf(group, window, [...claims.values()])],
    )
  })
}

/** The claims of a stream that were counted. */
export function countedAmong<Own extends Claim>(
  claims: readonly Own[],
  decisions: readonly Decision[],
): Own[] {
  const counted = new Set(decisions.filter(({ status }) => status === 'counted').map(({ claim }) => claim))
  return claims.filter(({ id }) => counted.has(id))
}

const isOffered = ({ basis, pinned }: Claim) => basis !== 'unclear' && pinned !== 'set_aside'

/** A level of a stock may be called its total. */
const windowOf = ({ basis, from, to }: Claim) =>
  basis === 'period' ? `period ${from ?? ''} ${to ?? ''}` : `total ${to ?? ''}`

function sumOf(group: string, window: string, claims: readonly Claim[]): DerivedWhole {
  const [first] = claims as readonly [Claim, ...Claim[]]
  const sum = (amountOf: (claim: Claim) => bigint) => claims.reduce((all, claim) => all + amountOf(claim), 0n)
  const isOpen = claims.some(({ high }) => high == null)
  return {
    // No claim on record has a sign that nobody can write in its id.
    id: `\u0000${group} ${window}`,
    ...{ derived: true, group, of: claims.map(({ id }) => id).sort() },
    ...{ basis: first.basis, from: first.from ?? null, to: first.to ?? null },
    low: sum(({ low }) => low),
    value: sum(({ value }) => value),
    high: isOpen ? null : sum(({ high }) => high ?? 0n),
    published:
      claims
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? '',
  }
}
