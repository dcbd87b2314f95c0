import 'server-only'
import type { Permission } from '@/lib/access/permission'
import { appendAuditEntry } from '@/lib/audit/mutations'
import type { SqlConnection } from '@/lib/db/connection'
import { publishTransaction } from '@/lib/db/transactions'
import { SETTINGS, type SettingKey, type Settings, settingsOf } from './settings'

/** Brings the settings to what is asked; the keys that changed. Pages in memory go, since who may see them may be another. */
export function changeSettings(
  session: SqlConnection,
  { by }: Permission<'settings.change'>,
  at: string,
  asked: Settings,
): Promise<SettingKey[]> {
  return publishTransaction(session, at, async () => {
    const rows = await session.query<{ key: string; value: string }>('select "key", "value" from "Setting"')
    const before = settingsOf(rows)
    const changed = (Object.keys(SETTINGS) as SettingKey[]).filter((key) => before[key] !== asked[key])
    for (const key of changed) {
      await session.run(
        `insert into "Setting" ("key", "value") values (?, ?) on conflict ("key") do update set "value" = excluded."value"`,
        [key, asked[key] ? 'yes' : 'no'],
      )
      await appendAuditEntry(session, {
        at,
        by,
        action: 'setting.change',
        subject: key,
        before: before[key],
        after: asked[key],
        touched: { Setting: [key] },
      })
    }
    return changed
  })
}
