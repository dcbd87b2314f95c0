import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { EnterTable } from '@/components/desk/table-form'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { sendGazetteer } from './actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.file.title'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale } = words
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/countries`, name: t('lists.called.countries') }}
        title={t('lists.file.title')}
        lead={t('lists.file.what')}
      />
      <EnterTable
        texts={{
          ...{ wrong: t('lists.file.wrong'), rows: null, rowsHint: '', file: t('lists.file.file') },
          ...{ fileHint: t('lists.file.hint'), reason: t('lists.reason'), look: t('lists.file.look') },
          ...{ enter: t('lists.file.enter'), would: t('lists.file.would') },
        }}
        hidden={{ locale, to: 'countries' }}
        action={sendGazetteer}
      />
    </>
  )
}
