import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { writeTransaction } from '@/lib/db/transactions'
import { MAIL_CHOICES, NOTIFICATION_KINDS, usualChoice } from './kinds'
import type { MailChoices } from './types'

/** When somebody is sent letters about each kind, with what is usual where they have not chosen. */
export async function readMailChoices(database: Database, personId: string): Promise<MailChoices> {
  return asChoices(await database.notificationChoice.findMany({ where: { personId } }))
}

function asChoices(rows: readonly { kind: string; mail: string }[]): MailChoices {
  const chosen = new Map(rows.map(({ kind, mail }) => [kind, MAIL_CHOICES.find((known) => known === mail)]))
  return Object.fromEntries(
    NOTIFICATION_KINDS.map((kind) => [kind, chosen.get(kind) ?? usualChoice(kind)]),
  ) as MailChoices
}

/** Keeps when one is sent letters; what waits already is sent as it was to be, but of a kind of which none are wanted. */
export function keepMailChoices(
  session: SqlConnection,
  { by }: Permission<'account.own'>,
  at: string,
  asked: MailChoices,
): Promise<void> {
  return writeTransaction(session, at, async () => {
    const rows = await session.query<{ kind: string; mail: string }>(
      'select "kind", "mail" from "NotificationChoice" where "personId" = ?',
      [by],
    )
    const before = asChoices(rows)
    const changed = NOTIFICATION_KINDS.filter((kind) => before[kind] !== asked[kind])
    if (changed.length === 0) return
    await session.run('delete from "NotificationChoice" where "personId" = ?', [by])
    await session.insert(
      'NotificationChoice',
      ['personId', 'kind', 'mail'],
      NOTIFICATION_KINDS.map((kind) => [by, kind, asked[kind]]),
    )
    for (const kind of changed.filter((one) => asked[one] === 'never'))
      await session.run(
        `update "Notification" set "mail" = 'dropped' where "personId" = ? and "kind" = ? and "mail" = 'due'`,
        [by, kind],
      )
    const of = (choices: MailChoices) => Object.fromEntries(changed.map((kind) => [kind, choices[kind]]))
    await appendAuditEntry(session, {
      ...{ at, by, action: 'person.letters', subject: by, before: of(before), after: of(asked) },
    })
  })
}
