import 'server-only'
import type { Database } from '@/lib/db/open'
import { type Settings, settingsOf } from './settings'

export async function loadSettings(database: Database): Promise<Settings> {
  return settingsOf(await database.setting.findMany())
}
