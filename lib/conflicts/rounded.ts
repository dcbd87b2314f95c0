import 'server-only'
import type { Database } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { agreeRounded } from '@/lib/quantities/rounding'

/**
 * Those of the figures with these ids that are the same, once rounded, as each of those because of which they are set aside: nothing
 * is in doubt but how exact they are.
 */
export async function readRounded(database: Database, ids: readonly number[]): Promise<Set<number>> {
  const claims = await database.claim.findMany({
    where: { id: { in: [...ids] } },
    select: { ...printed, id: true, decision: { select: { because: true } } },
  })
  const against = claims.map(({ decision }) => (decision?.because ?? '').split('\n').filter(Boolean))
  const others = await database.claim.findMany({
    where: { key: { in: [...new Set(against.flat())] } },
    select: { ...printed, key: true },
  })
  const byKey = new Map(others.map((other) => [other.key, other]))
  const isSame = (claim: (typeof claims)[number], key: string) => {
    const other = byKey.get(key)
    return other !== undefined && agreeRounded(claim, other)
  }
  return new Set(
    claims
      .filter(
        (claim, at) =>
          elementAt(against, at).length > 0 && elementAt(against, at).every((key) => isSame(claim, key)),
      )
      .map(({ id }) => id),
  )
}

const printed = { qualifier: true, amount: true, amountTo: true, unit: true } as const
