import 'server-only'
import { readCountedTogether } from '@/lib/claims/counted-together'
import type { Database } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { readPublishedClaims } from './published-claims'
import type { Outlets } from './types'

/** A claim as others are compared with it: whose work, where, what and when. */
type Same = { id: number; streamId: number; basis: string; fromDay: string; toDay: string }

/** More statements than these are not read beside one report. */
const mostOutlets = 200

/** How many claims one statement asks for: each takes four parameters. */
const askedTogether = 100

/**
 * The standing claims of other reports that speak of the same operator, metric, places and days, by the key of the claim of
 * this report: the same statement in another outlet, whether or not with the same amount.
 */
export async function readOutlets(database: Database, reportId: number, language: string): Promise<Outlets> {
  const own = await database.claim.findMany({
    where: { reportId, ended: '' },
    select: { id: true, key: true, streamId: true, basis: true, fromDay: true, toDay: true },
  })
  const together = await readCountedTogether(database, [...new Set(own.map(({ streamId }) => streamId))])
  const countedAs = ({ streamId }: { streamId: number }) => entryOf(together, streamId)
  const found: Same[] = []
  for (let start = 0; start < own.length && found.length <= mostOutlets; start += askedTogether) {
    found.push(
      ...(await database.claim.findMany({
        where: {
          ended: '',
          reportId: { not: reportId },
          OR: own.slice(start, start + askedTogether).map((claim) => ({
            streamId: { in: [...countedAs(claim)] },
            basis: claim.basis,
            fromDay: claim.fromDay,
            toDay: claim.toDay,
          })),
        },
        orderBy: { id: 'asc' },
        take: mostOutlets + 1,
        select: { id: true, streamId: true, basis: true, fromDay: true, toDay: true },
      })),
    )
  }
  if (found.length === 0) return { of: new Map(), more: false }
  const others = found.slice(0, mostOutlets)
  // Streams that are counted as one go by the first of them.
  const first = new Map(
    [...together.values()].flatMap((ids) => ids.map((id) => [id, elementAt(ids, 0)] as const)),
  )
  const sameness = ({ streamId, basis, fromDay, toDay }: Omit<Same, 'id'>) =>
    `${first.get(streamId)} ${basis} ${fromDay} ${toDay}`
  const idsOf = new Map<string, number[]>()
  for (const other of others) idsOf.set(sameness(other), [...(idsOf.get(sameness(other)) ?? []), other.id])
  const claims = await readPublishedClaims(database, { id: { in: others.map(({ id }) => id) } }, language)
  const inOrder = others.map(({ id }) => id).sort((a, b) => a - b)
  const byId = new Map(claims.map((claim, at) => [inOrder[at], claim]))
  const of = new Map(
    own.map((claim) => [claim.key, (idsOf.get(sameness(claim)) ?? []).flatMap((id) => byId.get(id) ?? [])]),
  )
  return { of, more: found.length > others.length }
}
