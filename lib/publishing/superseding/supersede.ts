import 'server-only'
import { elementAt } from '@/lib/lookup/element-at'
import { type Problem, problemWith } from '@/lib/problems/problem'
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
    const problem = await settle(entry, asked, named.get(asked.named))
    if (problem !== null) problems.push({ line: asked.line, column: 'supersedes', ...problem })
  }
  supersessions.length = 0
}

/** What stands in the way; null where it took effect, or had taken effect before. */
async function settle(
  entry: WriteContext,
  asked: Supersession,
  named: CachedClaim | undefined,
): Promise<Problem | null> {
  const { session, batch, counts, trail } = entry
  if (named === undefined) return problemWith('unknownSuperseded', { claim: asked.named })
  if (named.id === asked.id) return problemWith('supersedesItself', { claim: asked.named })
  if (asked.supersedesId !== null) {
    if (asked.supersedesId === named.id) return null
    if ((await predecessorsOf(session, asked.id)).some(({ id }) => id === named.id)) return null
    const other = asked.corrected || elementAt(await predecessorsOf(session, asked.id), 0).key
    return problemWith('supersedesAnother', { other, claim: named.key })
  }
  if (!asked.stood) {
    const head = (await successorsOf(session, asked.id)).at(-1)
    const told = { claim: asked.key, named: named.key }
    return head === undefined
      ? problemWith('ownWithdrawn', told)
      : problemWith('ownSuperseded', { ...told, head: head.key })
  }
  if (named.ended !== '') {
    const head = (await successorsOf(session, named.id)).at(-1)
    if (head !== undefined) return problemWith('supersededAlready', { claim: named.key, head: head.key })
  } else if ((await predecessorsOf(session, named.id)).some(({ id }) => id === asked.id)) {
    return problemWith('supersedesBack', { claim: named.key })
  }
  await batch.supersede(asked.id, named.id)
  if (named.ended === '' && asked.isNew) counts.claimsNew--
  if (named.ended === '' || !asked.isNew) counts.superseded++
  if (named.ended === '') await endClaim(entry, named, 'superseded', asked.reportKey)
  else trail.ended(asked.reportKey, named.key)
  return null
}
