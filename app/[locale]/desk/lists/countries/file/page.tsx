import type { Metadata } from 'next'
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
      <p className="text-sm">
        <a href={`/${locale}/desk/lists/countries`}>{t('lists.called.countries')}</a>
      </p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">{t('lists.file.title')}</h1>
      <p className="mt-3 mb-6 max-w-prose">{t('lists.file.what')}</p>
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
