import type { Claim } from '../types'

/** A whole of parts, as somebody with the rules of docs/ledger.md and paper would find it: window, sum and the claims in it. */
export type PlainWhole = { window: string; low: bigint; value: bigint; high: bigint | null; of: string[] }

/**
 * The derived wholes of one group, slowly: each window that any part has is looked through, part by part, for the one claim that was
 * `counted` for it. `stated`: claims on the whole.
 */
export function wholesPlainly(
  parts: readonly string[],
  needed: readonly string[],
  counted: readonly { part: string; claim: Claim }[],
  stated: readonly Claim[],
): PlainWhole[] {
  const windows = [...new Set(counted.map(({ claim }) => nameOf(claim)))]
  const found: PlainWhole[] = []
  for (const window of windows) {
    const isStated = stated.some(
      (claim) => claim.basis !== 'unclear' && claim.pinned !== 'set_aside' && nameOf(claim) === window,
    )
    const own = parts.flatMap((part) =>
      counted.filter((one) => one.part === part && nameOf(one.claim) === window),
    )
    if (isStated || needed.some((part) => !own.some((one) => one.part === part))) continue
    const whole: PlainWhole = { window, low: 0n, value: 0n, high: 0n, of: [] }
    for (const { claim } of own) {
      whole.low += claim.low
      whole.value += claim.value
      whole.high = whole.high === null || claim.high == null ? null : whole.high + claim.high
      whole.of.push(claim.id)
    }
    found.push(whole)
  }
  return found
}

/** The days that a claim speaks of. */
export const nameOf = ({ basis, from, to }: Claim): string =>
  JSON.stringify(basis === 'period' ? [from ?? null, to] : [to])
