import type { Metadata } from 'next'
import { ActionForm } from '@/components/ui/action-form'
import { requirePerson } from '@/lib/access/gate'
import { currentDatabase } from '@/lib/db/current'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'
import { loadSettings } from '@/lib/settings/data'
import type { SettingKey } from '@/lib/settings/settings'
import { saveSettings } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('settings.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePerson('settings.change')
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  const settings = await loadSettings(currentDatabase())
  const field = (name: SettingKey, label: string, hint: string) => ({
    name,
    label,
    hint,
    type: 'check' as const,
    value: settings[name] ? 'yes' : '',
  })
  return (
    <>
      <h1 className="mb-6 text-3xl font-semibold tracking-tight">{t('settings.title')}</h1>
      <ActionForm
        id="settings"
        action={saveSettings}
        wrong={t('form.wrong')}
        submit={t('settings.save')}
        fields={[
          field('reading.closed', t('settings.closed'), t('settings.closedWhat')),
          field('desk.fourEyes', t('settings.fourEyes'), t('settings.fourEyesWhat')),
          field('signIn.twoFactor', t('settings.twoFactor'), t('settings.twoFactorWhat')),
        ]}
      />
    </>
  )
}
