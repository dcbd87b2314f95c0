import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'
import type { Locale } from '@/lib/i18n/locales'

/** Brings the language in which the desk and letters speak to a person to what they ask; whether it was another. */
export function changeOwnLanguage(
  session: SqlConnection,
  { by }: Permission<'account.own'>,
  language: Locale,
  at: string,
): Promise<boolean> {
  return writeTransaction(session, at, async () => {
    const [row] = await session.query<{ language: string }>(
      'select "language" from "Person" where "id" = ?',
      [by],
    )
    if (row === undefined || row.language === language) return false
    await session.run('update "Person" set "language" = ?, "updatedAt" = ? where "id" = ?', [
      language,
      at,
      by,
    ])
    await appendAuditEntry(session, {
      ...{ at, by, action: 'person.language', subject: by, before: row.language, after: language },
      touched: { Person: [by] },
    })
    return true
  })
}
