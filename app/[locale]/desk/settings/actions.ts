'use server'
import { redirect } from 'next/navigation'
import { refused, taken } from '@/components/ui/form-state'
import { withSession } from '@/lib/audit/with-session'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { changeSettings } from '@/lib/settings/mutations'
import { SETTINGS, type SettingKey, type Settings } from '@/lib/settings/settings'
import { formAction } from '../../form-action'
import { absenceProblem } from '../own-hand'

export const saveSettings = formAction(async (before, sent) => {
  const granted = await requirePermission('settings.change')
  const { t, locale } = getI18n(granted.person.language)

  const keys = Object.keys(SETTINGS) as SettingKey[]
  const asked = Object.fromEntries(keys.map((key) => [key, sent.get(key) === 'yes'])) as Settings

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
