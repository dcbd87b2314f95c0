import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { nextId, writeTransaction } from '@/lib/db/transactions'
import { draftLeave } from '../access'
import { findDraft } from '../stored-draft'
import { waitingKey } from './named-in-draft'
import { readUnknownNames } from './read-proposals'
import type { ProposalContent, ProposalFault, ProposalKind } from './schema'

type ProposeOutcome = { kind: 'proposed' } | { kind: 'refused'; fault: ProposalFault }

/**
 * Proposes a place or an organisation that a draft names and that is not on record, by whoever may change the draft. It is used there at
 * once; an administrator decides on it. What waits already is proposed once.
 */
export function proposeName(
  session: SqlConnection,
  granted: Permission<'draft.write'>,
  at: string,
  asked: { draft: string; kind: ProposalKind; content: ProposalContent },
): Promise<ProposeOutcome> {
  return writeTransaction(session, at, async () => {
    const draft = await findDraft(session, asked.draft)
    const { by, person } = granted
    const { kind, content } = asked
    if (draft === null || person === null) return { kind: 'refused', fault: 'gone' }
    const leave = draftLeave({ ...draft, author: { id: draft.authorId } }, person)
    if (leave?.save !== true) return { kind: 'refused', fault: 'gone' }
    const unknown = await readUnknownNames(session, draft.content)
    const which = waitingKey(kind, content.typed)
    const named = unknown.find((one) => waitingKey(one.kind, one.name) === which)
    if (named === undefined) return { kind: 'refused', fault: 'known' }
    if (named.proposal?.state === 'waiting') {
      const isOwn = named.proposal.by === by
      return isOwn ? { kind: 'proposed' } : { kind: 'refused', fault: 'known' }
    }
    const key = randomBytes(9).toString('hex')
    const { country } = draft.content.report
    const kept = JSON.stringify({ ...content, typed: named.name })
    await session.insert(
      'ListProposal',
      ['id', 'key', 'kind', 'country', 'draftKey', 'content', 'by', 'at', 'state'],
      [[await nextId(session, 'ListProposal'), key, kind, country, draft.key, kept, by, at, 'waiting']],
    )
    await appendAuditEntry(session, {
      ...{ at, by, action: 'proposal.make', subject: key, before: null },
      after: { kind, country, draft: draft.key, ...content, typed: named.name },
    })
    return { kind: 'proposed' }
  })
}
