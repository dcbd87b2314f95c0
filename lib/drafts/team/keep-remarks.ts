import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId } from '@/lib/db/transactions'
import { peopleSeeing } from '../notifications/notify'
import type { Said, ToldRemark } from '../notifications/rules'
import type { StoredDraft } from '../stored-draft'
import { mentionsIn, mentionsText } from './mentions'

/** A remark on a figure of a draft, or on the whole where `figure` is blank. */
export interface NewComment {
  figure: string
  text: string
}

/**
 * Writes remarks on a draft with whom they name, of those who see it: inside a transaction. Whom each names, and what was said before.
 */
export async function keepRemarks(
  session: SqlConnection,
  draft: StoredDraft,
  { by, at }: { by: string; at: string },
  comments: readonly NewComment[],
): Promise<{ remarks: ToldRemark[]; said: Said[] }> {
  const said = await session.query<Said>(
    'select "figure", "by" from "DraftComment" where "draftId" = ? order by "id"',
    [draft.id],
  )
  const people = comments.some(({ text }) => text.includes('@')) ? await peopleSeeing(session, draft) : []
  const named = comments.map(({ text }) => mentionsIn(text, people))
  const first = await nextId(session, 'DraftComment')
  await session.insert(
    'DraftComment',
    ['id', 'draftId', 'figure', 'text', 'by', 'at', 'resolved', 'mentions'],
    comments.map(({ figure, text }, index) => [
      ...[first + index, draft.id, figure, text, by, at, false],
      mentionsText(named[index] ?? []),
    ]),
  )
  return {
    remarks: comments.map(({ figure }, index) => ({
      figure,
      mentions: (named[index] ?? []).map(({ person }) => person),
    })),
    said,
  }
}

/** Who shall review a draft; blank: whoever will. */
export async function readReviewer(session: SqlConnection, { id }: StoredDraft): Promise<string> {
  const [row] = await session.query<{ personId: string }>(
    'select "personId" from "DraftAssignee" where "draftId" = ?',
    [id],
  )
  return row?.personId ?? ''
}
