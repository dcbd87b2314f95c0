'use server'
import { redirect } from 'next/navigation'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { type Locale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changeDefaultLanguages, changeSettings } from '@/lib/settings/mutations'
import { SETTINGS, type SettingKey, type Settings } from '@/lib/settings/settings'
import { formAction } from '../../form-action'
import { absenceProblem } from '../own-hand'

export const saveSettings = formAction(async (before, sent) => {
  const granted = await requirePermission('settings.change')
  const { t, locale } = getI18n(granted.person.language)

  // A page that was searched shows some of them, and says which: a box that is not ticked is sent by no browser.
  const shown = String(sent.get('shown') ?? '').split(' ')
  const keys = (Object.keys(SETTINGS) as SettingKey[]).filter((key) => shown.includes(key))
  const asked: Partial<Settings> = Object.fromEntries(keys.map((key) => [key, sent.get(key) === 'yes']))

  const absent = await absenceProblem(granted, sent)
  if (absent !== null) return refused(before, sent, keys, [absent])

  const changed = await withSession((session) =>
    changeSettings(session, granted, new Date().toISOString(), asked),
  )
  // Whoever asks everybody for a second factor is the first to be asked.
  if (asked['signIn.twoFactor'] && !granted.person.twoFactor)
    redirect(`/${locale}/desk/account/second-factor`)
  const values = Object.fromEntries(keys.map((key) => [key, asked[key] ? 'yes' : '']))
  return taken(before, t('settings.saved', { count: changed.length }), { values })
})

/** In which language readers are met who ask for none that there is. */
export const saveLanguages = formAction(async (before, sent) => {
  const granted = await requirePermission('settings.change')
  const { t } = getI18n(granted.person.language)

  const asked = [...sent].flatMap(([name, text]): [string, Locale][] => {
    const locale = parseLocale(String(text))
    return locale === null ? [] : [[name, locale]]
  })
  const site = asked.find(([name]) => name === 'site')?.[1]
  if (site === undefined)
    return refused(before, sent, [...sent.keys()], [{ field: 'site', text: t('lists.notUnderstood') }])
  const countries = Object.fromEntries(asked.filter(([name]) => /^[A-Z]{2}$/.test(name)))

  const changed = await withSession((session) =>
    changeDefaultLanguages(session, granted, new Date().toISOString(), { site, countries }),
  )
  const values = Object.fromEntries([...sent].map(([name, text]) => [name, String(text)]))
  return taken(before, t('settings.saved', { count: changed.length }), { values })
})
