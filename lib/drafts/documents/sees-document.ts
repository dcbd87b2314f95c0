import 'server-only'
import { limitedTo } from '@/lib/access/rules'
import type { Database } from '@/lib/db/open'
import type { DraftPerson } from '../access'

/**
 * Whether somebody whose role is limited to some countries may have a document that is kept: a published report of these names it, or a
 * draft of their own. `sha256` is the digest of its bytes.
 */
export async function seesDocument(
  database: Database,
  person: DraftPerson,
  sha256: string,
): Promise<boolean> {
  const only = limitedTo(person)
  if (only === null) return true
  if (!/^[0-9a-f]{64}$/.test(sha256)) return false
  const country = { country: { code: { in: [...only] } } }
  const ofReport = { sha256, report: { countries: { some: country } } }
  if ((await database.reportDocument.findFirst({ where: ofReport })) !== null) return true
  const own = { authorId: person.id, content: { contains: sha256 } }
  return (await database.draft.findFirst({ where: own, select: { id: true } })) !== null
}
