import 'server-only'
import type { Database } from '@/lib/db/open'
import type { SavedAnswer } from './form/merge-edits'
import type { SaveOutcome } from './mutations'

/** What came of saving, with the name of who was faster: somebody else, or the asker in another window. */
export async function authorNameOf(
  database: Database,
  outcome: SaveOutcome,
  at: string,
  asker: { id: string },
): Promise<SavedAnswer> {
  if (outcome.kind === 'saved') return { ...outcome, at }
  if (outcome.kind !== 'newer') return outcome
  const person = await database.person.findUnique({ where: { id: outcome.by } })
  return { ...outcome, by: person?.name ?? outcome.by, own: outcome.by === asker.id }
}
