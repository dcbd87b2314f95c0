import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { currentDatabase } from '@/lib/audit/with-session'
import { readCountries, readStates } from '@/lib/countries/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { elementAt } from '@/lib/lookup/element-at'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../missing-page'
import { ownHandFields } from '../../../own-hand'
import { keepCountry } from './actions'

type Props = { params: Promise<{ locale: string; code: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('keeping.countries'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('settings.change')
  const { locale: asked, code } = await params
  const words = getI18n(parseLocale(asked) ?? defaultLocale)
  const { t, locale } = words
  const country = (await readCountries(currentDatabase(), locale)).find((one) => one.code === code)
  if (country === undefined) return <MissingPage words={words} what="other" up="/settings" />
  const states = await readStates(currentDatabase(), [code])
  const { closed, staleAfterDays } = elementAt(states, 0)
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/settings`, name: t('settings.title') }}
        title={t('keeping.heading', { country: country.name })}
        lead={t('keeping.what')}
        actions={
          <a href={`/${locale}/desk/settings/countries/${code}/events`} className="button plain">
            {t('events.title')}
          </a>
        }
      />
      <ActionForm
        id="country"
        action={keepCountry}
        hidden={{ locale, code }}
        wrong={t('form.wrong')}
        submit={t('keeping.save')}
        fields={[
          {
            name: 'is',
            label: t('keeping.is'),
            type: 'choice',
            value: closed === '' ? 'live' : 'closed',
            options: [
              { value: 'live', label: t('keeping.live') },
              { value: 'closed', label: t('keeping.closed') },
            ],
          },
          {
            name: 'closed',
            label: t('keeping.closedOn'),
            hint: t('keeping.closedOnHint'),
            type: 'text',
            value: closed,
          },
          {
            name: 'days',
            label: t('keeping.days'),
            hint: t('keeping.daysHint'),
            type: 'text',
            value: String(staleAfterDays),
          },
          { name: 'reason', label: t('keeping.reason'), hint: t('keeping.reasonHint'), type: 'text' },
          ...(await ownHandFields(words)),
        ]}
      />
    </>
  )
}
