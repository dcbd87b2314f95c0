import 'server-only'
import { elementAt } from '@/lib/lookup/element-at'
import type { CachedClaim } from '../cached-claim'
import type { Supersession, WriteContext } from '../write-context'
import { endClaim } from './end-claim'
import { predecessorsOf, successorsOf } from './successors'

/**
 * Gives effect to what rows name as superseded, once all of them are entered: each takes effect or is a problem, whatever the
 * order of the rows.
 */
export async function supersede(entry: WriteContext): Promise<void> {
  const { supersessions, batch, cache, problems } = entry
  if (supersessions.length === 0) return
  await batch.write()
  const named = await cache.claimsOf(supersessions.map(({ named }) => named))
  for (const asked of supersessions) {
    const message = await settle(entry, asked, named.get(asked.named))
    if (message !== null) problems.push({ line: asked.line, column: 'supersedes', message })
  }
  supersessions.length = 0
}

/** What stands in the way, with the way around it; null where it took effect, or had taken effect before. */
async function settle(
  entry: WriteContext,
  asked: Supersession,
  named: CachedClaim | undefined,
): Promise<string | null> {
  const { session, batch, counts, trail } = entry
  if (named === undefined) return `"${asked.named}" is not the claim_id of a claim on record or in this file`
  if (named.id === asked.id)
    return `"${asked.named}" is the claim of this row itself; write the claim_id of the one that it corrects`
  if (asked.supersedesId !== null) {
    if (asked.supersedesId === named.id) return null
    if ((await predecessorsOf(session, asked.id)).some(({ id }) => id === named.id)) return null
    const other = asked.corrected || elementAt(await predecessorsOf(session, asked.id), 0).key
    return `the row supersedes "${other}" already, and a claim supersedes one; withdraw "${named.key}" in a row of its own`
  }
  if (!asked.stood) {
    const head = (await successorsOf(session, asked.id)).at(-1)
    const fate = head === undefined ? 'was withdrawn' : `was superseded by "${head.key}"`
    return `the claim of this row, "${asked.key}", ${fate}; let the one that is to stand supersede "${named.key}"`
  }
  if (named.ended !== '') {
    const head = (await successorsOf(session, named.id)).at(-1)
    if (head !== undefined)
      return `"${named.key}" was superseded already; write "${head.key}", which came in its place`
  } else if ((await predecessorsOf(session, named.id)).some(({ id }) => id === asked.id)) {
    return `"${named.key}" supersedes the claim of this row; leave one of the two blank`
  }
  await batch.supersede(asked.id, named.id)
  if (named.ended === '' && asked.isNew) counts.claimsNew--
  if (named.ended === '' || !asked.isNew) counts.superseded++
  if (named.ended === '') await endClaim(entry, named, 'superseded', asked.reportKey)
  else trail.ended(asked.reportKey, named.key)
  return null
}
