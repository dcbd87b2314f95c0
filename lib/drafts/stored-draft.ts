import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { type DraftContent, readContent } from './schema'
import { type DraftState, STATES } from './states'

/** A draft as it is kept. */
export interface StoredDraft {
  id: number
  key: string
  /** Key of the published report that it corrects, or blank. */
  corrects: string
  authorId: string
  state: DraftState
  version: number
  content: DraftContent
  changedAt: string
  changedBy: string
  /** Who returned, published or put it away last; blank for nobody. */
  decidedBy: string
  /** Key of the report that came of it, or blank. */
  reportKey: string
  /** Key of the import that made it, or blank. */
  importKey: string
  /** Key that its report gets where no other has it; blank: one is made. */
  plannedKey: string
  /** Whether it is entered for practice, and never sent. */
  practice: boolean
}

/** The draft with a key, for use inside the transaction that changes it; null where there is none. */
export async function findDraft(session: SqlConnection, key: string): Promise<StoredDraft | null> {
  const [row] = await session.query<
    Omit<StoredDraft, 'state' | 'content' | 'practice'> & {
      state: string
      content: string
      practice: boolean | number
    }
  >(
    `select "id", "key", "corrects", "authorId", "state", "version", "content", "changedAt", "changedBy", "decidedBy", "reportKey", "importKey", "plannedKey", "practice"
     from "Draft"
     where "key" = ?`,
    [key],
  )
  if (row === undefined) return null
  const state = STATES.find((known) => known === row.state) ?? 'open'
  return { ...row, state, content: parseStored(row.content), practice: Boolean(row.practice) }
}

/** What was kept. A blank form in its place would be saved over it, so what cannot be read is thrown. */
export function parseStored(content: string): DraftContent {
  const read = readContent(JSON.parse(content))
  if (read === null) throw new Error('a draft on record cannot be read')
  return read
}
