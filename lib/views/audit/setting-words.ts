import { LOCALES, parseLocale } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import type { LastChange } from '@/lib/settings/last-changes'
import { PEOPLE_LEVELS } from '@/lib/settings/people-rules'
import { SETTING_TEXTS } from '@/lib/settings/setting-texts'
import { SETTINGS, type SettingKey } from '@/lib/settings/settings'

const isSwitch = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)

/** What a setting is called, by its key; of one that no page shows, its key. `country` is the name of the one that it is of. */
export function settingName(key: string, country: string, { t }: I18n): string {
  if (isSwitch(key)) return t(SETTING_TEXTS[key].label)
  if (key === 'site.language') return t('settings.siteLanguage')
  if (key === 'people.level') return t('persons.level')
  if (key === 'people.smallest') return t('persons.smallest')
  return /^country\.[A-Z]{2}\.language$/.test(key) ? t('settings.countryLanguage', { country }) : key
}

/** What a setting was or is, as people read it; `value` as its entry has it. */
export function settingValue(key: string, value: string, { t }: I18n): string {
  if (value === '') return t(key.endsWith('.language') ? 'settings.asSite' : 'history.blank')
  if (isSwitch(key)) return t(value === 'true' || value === 'yes' ? 'audit.on' : 'audit.off')
  const locale = key.endsWith('.language') ? parseLocale(value) : null
  if (locale !== null) return LOCALES[locale].name
  const level = key === 'people.level' ? PEOPLE_LEVELS.find((one) => one === value) : undefined
  return level === undefined ? value : t('persons.levelName', { level })
}

/** When a setting was last changed, by whom, and what it was before; or that nobody changed it. */
export function lastChangeText(key: string, change: LastChange | undefined, words: I18n): string {
  const { t, format } = words
  if (change === undefined) return t('settings.never')
  const by = change.isPerson
    ? change.by
    : t('audit.actor', { by: change.by === 'set-up' ? 'setup' : change.by })
  return t('settings.last', {
    ...{ day: format.day(change.at.slice(0, 10)), by, from: settingValue(key, change.from, words) },
  })
}
