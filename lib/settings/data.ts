import 'server-only'
import type { Database } from '@/lib/db/open'
import { type DefaultLanguages, defaultLanguagesOf } from './default-languages'
import { type PeopleRules, peopleRulesOf } from './people-rules'
import { type Settings, settingsOf } from './settings'

export async function loadSettings(database: Database): Promise<Settings> {
  return settingsOf(await database.setting.findMany())
}

/** By what people are protected. */
export async function loadProtection(database: Database): Promise<PeopleRules> {
  return peopleRulesOf(await database.setting.findMany({ where: { key: { startsWith: 'people.' } } }))
}

/** In which language a reader is met who asks for none that there is. */
export async function loadDefaultLanguages(database: Database): Promise<DefaultLanguages> {
  return defaultLanguagesOf(await database.setting.findMany({ where: { key: { endsWith: '.language' } } }))
}
