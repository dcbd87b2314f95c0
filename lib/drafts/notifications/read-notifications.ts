import 'server-only'
import type { Permission } from '@/lib/access/permission'
import type { Person } from '@/lib/access/person'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { namesOf } from '../data'
import { STATES } from '../states'
import { readFixesAt } from '../team/fixes'
import { NOTIFICATION_KINDS } from './kinds'
import { maySee } from './notify'
import type { NotifiedDraft, ShownNotification } from './types'

/** More unread ones are not counted, and so many that were read are shown. */
const mostUnread = 99
const mostRead = 20

/** What somebody has not read, the latest first; then the last of what they have. Nothing of a draft that they may not see now. */
export async function readNotifications(
  database: Database,
  session: SqlConnection,
  person: Person,
): Promise<{ unread: ShownNotification[]; read: ShownNotification[] }> {
  const [unread, read] = await Promise.all(
    [
      { readAt: '', take: mostUnread },
      { readAt: { not: '' }, take: mostRead },
    ].map(({ readAt, take }) =>
      database.notification.findMany({
        where: { personId: person.id, readAt },
        orderBy: { id: 'desc' },
        take,
      }),
    ),
  )
  return {
    unread: await shownNotifications(database, session, person, unread ?? []),
    read: await shownNotifications(database, session, person, read ?? []),
  }
}

/** How many somebody has not read, of drafts that they may see. */
export async function countUnread(database: Database, person: Person): Promise<number> {
  const rows = await database.notification.findMany({
    where: { personId: person.id, readAt: '' },
    select: { draftKey: true },
    take: mostUnread + 1,
  })
  const drafts = await seenDrafts(database, person, rows)
  return rows.filter(({ draftKey }) => drafts.has(draftKey)).length
}

type Row = NonNullable<Awaited<ReturnType<Database['notification']['findFirst']>>>

/** What these rows tell, without those about drafts that the person may not see. */
export async function shownNotifications(
  database: Database,
  session: SqlConnection,
  person: Person,
  rows: readonly Row[],
): Promise<ShownNotification[]> {
  const drafts = await seenDrafts(database, person, rows)
  const nameOf = await namesOf(database, rows)
  const proposals = await database.listProposal.findMany({
    where: { key: { in: rows.map(({ proposalKey }) => proposalKey).filter((key) => key !== '') } },
  })
  const shown: ShownNotification[] = []
  for (const { id, kind: kept, draftKey, proposalKey, by, at, readAt } of rows) {
    const draft = drafts.get(draftKey)
    const kind = NOTIFICATION_KINDS.find((known) => known === kept)
    if (draft === undefined || kind === undefined) continue
    const decided = kind === 'returned' || kind === 'published'
    const proposal = proposals.find(({ key }) => key === proposalKey)
    shown.push({
      ...{ id, kind, draft, by: nameOf.get(by) ?? by, at, isRead: readAt !== '' },
      fixes: decided ? await readFixesAt(session, draftKey, at) : [],
      proposal:
        proposal === undefined
          ? null
          : {
              state: proposal.state,
              name: (JSON.parse(proposal.content) as { typed?: string }).typed ?? '',
              reason: proposal.reason,
            },
    })
  }
  return shown
}

/** The drafts that the person may see, and the batches of their own, by their keys. */
async function seenDrafts(
  database: Database,
  person: Person,
  rows: readonly { draftKey: string }[],
): Promise<Map<string, NotifiedDraft>> {
  const keys = [...new Set(rows.map(({ draftKey }) => draftKey))]
  const found = await database.draft.findMany({
    where: { key: { in: keys } },
    select: {
      ...{ key: true, title: true, authorId: true, state: true, reportKey: true },
      // What is typed may be much, and is asked for with every page.
      terms: { where: { kind: 'country' } },
    },
  })
  const drafts = new Set(found.map(({ key }) => key))
  const others = keys.filter((key) => !drafts.has(key))
  const batches =
    others.length === 0
      ? []
      : await database.fileImport.findMany({
          where: { key: { in: others }, authorId: person.id },
          select: { key: true, fileName: true, state: true },
        })
  return new Map([
    ...batches.map(({ key, fileName: title, state }) => {
      const batch = {
        key,
        title,
        isOwn: true,
        isBatch: true,
        waits: state === 'sent',
        report: '',
        country: '',
      }
      return [key, batch] as const
    }),
    ...found.flatMap(({ key, title, authorId, state: kept, reportKey: report, terms }) => {
      const country = terms[0]?.term ?? ''
      const state = STATES.find((known) => known === kept) ?? 'open'
      if (!maySee({ authorId, state, content: { report: { country } } }, person)) return []
      const waits = state === 'sent'
      const isOwn = authorId === person.id
      return [[key, { key, title, isOwn, isBatch: false, waits, report, country }] as const]
    }),
  ])
}

/** Notes that somebody has read what they were told: one thing, or everything up to an instant. What was read is sent in no letter. */
export function markRead(
  session: SqlConnection,
  { by }: Permission<'desk.use'>,
  at: string,
  which: { id: number } | { upTo: string },
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const [where, value] = 'id' in which ? ['"id" = ?', which.id] : ['"at" <= ?', which.upTo]
    await session.run(
      `update "Notification" set "readAt" = ?, "mail" = case when "mail" = 'due' then 'dropped' else "mail" end
       where "personId" = ? and "readAt" = '' and ${where}`,
      [at, by, value as string | number],
    )
  })
}
