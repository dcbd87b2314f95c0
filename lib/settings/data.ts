import 'server-only'
import type { Database } from '@/lib/db/open'
import { type PeopleRules, peopleRulesOf } from './people-rules'
import { type Settings, settingsOf } from './settings'

export async function loadSettings(database: Database): Promise<Settings> {
  return settingsOf(await database.setting.findMany())
}

/** By what people are protected. */
export async function loadProtection(database: Database): Promise<PeopleRules> {
  return peopleRulesOf(await database.setting.findMany({ where: { key: { startsWith: 'people.' } } }))
}
