'use server'
import { redirect } from 'next/navigation'
import { type FormState, taken } from '@/components/ui/form-state'
import { requirePerson } from '@/lib/people/gate'
import { withSession } from '@/lib/audit/with-session'
import { wordsFor } from '@/lib/i18n/words'
import { changeSettings } from '@/lib/settings/mutations'
import { SETTINGS, type SettingKey, type Settings } from '@/lib/settings/settings'

export async function saveSettings(before: FormState, sent: FormData): Promise<FormState> {
  const granted = await requirePerson('settings.change')
  const { t, locale } = wordsFor(granted.person.language)

  const keys = Object.keys(SETTINGS) as SettingKey[]
  const asked = Object.fromEntries(keys.map((key) => [key, sent.get(key) === 'yes'])) as Settings

  const changed = await withSession((session) =>
    changeSettings(session, granted, new Date().toISOString(), asked),
  )
  // Whoever asks everybody for a second factor is the first to be asked.
  if (asked['signIn.twoFactor'] && !granted.person.twoFactor)
    redirect(`/${locale}/desk/account/second-factor`)
  const values = Object.fromEntries(keys.map((key) => [key, asked[key] ? 'yes' : '']))
  return taken(before, t('settings.saved', { count: changed.length }), { values })
}
