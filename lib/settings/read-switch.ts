import 'server-only'
import type { SqlConnection } from '@/lib/db/connection'
import { type SettingKey, settingsOf } from './settings'

/** How one of the switches stands. */
export async function readSwitch(session: SqlConnection, key: SettingKey): Promise<boolean> {
  const rows = await session.query<{ key: string; value: string }>(
    'select "key", "value" from "Setting" where "key" = ?',
    [key],
  )
  return settingsOf(rows)[key]
}
