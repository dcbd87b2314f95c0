import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { loadProtection } from '@/lib/settings/data'
import { PEOPLE_LEVELS } from '@/lib/settings/people-rules'
import { ownHandFields } from '../../own-hand'
import { savePeopleRules } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('persons.heading'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('settings.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  const { level, smallest } = await loadProtection(currentDatabase())
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/settings`, name: t('settings.title') }}
        title={t('persons.heading')}
        lead={t('persons.what')}
      />
      <ActionForm
        id="people"
        action={savePeopleRules}
        wrong={t('form.wrong')}
        submit={t('settings.save')}
        fields={[
          {
            name: 'level',
            label: t('persons.level'),
            type: 'choice',
            value: level,
            options: PEOPLE_LEVELS.map((value) => ({
              value,
              label: t('persons.levelName', { level: value }),
            })),
          },
          {
            name: 'smallest',
            label: t('persons.smallest'),
            hint: t('persons.smallestHint'),
            type: 'text',
            value: String(smallest),
          },
          { name: 'reason', label: t('keeping.reason'), hint: t('keeping.reasonHint'), type: 'text' },
          ...(await ownHandFields(words)),
        ]}
      />
    </>
  )
}
