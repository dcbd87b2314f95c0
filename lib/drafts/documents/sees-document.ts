import 'server-only'
import { limitedTo } from '@/lib/access/rules'
import type { Database } from '@/lib/db/open'
import { type DraftPerson, draftLeave } from '../access'
import { readDraft } from '../data'
import { draftsKeptFor } from './kept-for'

/**
 * Whether somebody whose role is limited to some countries may have a document that is kept: a published report of these names it, or it was
 * kept for a draft that they may see. That a draft merely names its digest, which readers are shown, says nothing. `sha256` is that digest.
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
  const entries = await database.auditEntry.findMany({
    where: { subject: sha256, action: 'document.keep' },
    select: { after: true },
  })
  for (const key of draftsKeptFor(entries)) {
    const draft = await readDraft(database, key)
    if (draft !== null && draftLeave(draft, person) !== null) return true
  }
  return false
}
