import type { Metadata } from 'next'
import { currentDatabase } from '@/lib/audit/with-session'
import { readMetricsToEdit } from '@/lib/directory/metrics-data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.called.metrics'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  const { t, locale, format } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const metrics = await readMetricsToEdit(currentDatabase(), locale)
  return (
    <>
      <p className="text-sm">
        <a href={`/${locale}/desk/lists`}>{t('desk.lists')}</a>
      </p>
      <h1 className="mt-2 text-3xl font-semibold tracking-tight">{t('lists.called.metrics')}</h1>
      <p className="mt-3 mb-6">
        <a href={`/${locale}/desk/lists/metrics/new`}>{t('lists.addMetric')}</a>
      </p>
      <table className="figures">
        <caption className="sr-only">{t('lists.called.metrics')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lists.label')}</th>
            <th scope="col">{t('lists.key')}</th>
            <th scope="col">{t('lists.shownIn')}</th>
            <th scope="col">{t('lists.languages')}</th>
          </tr>
        </thead>
        <tbody>
          {metrics.map(({ key, label, displayUnit, texts }) => (
            <tr key={key}>
              <th scope="row">
                <a href={`/${locale}/desk/lists/metrics/${key}`}>
                  <bdi>{format.sentence(label)}</bdi>
                </a>
              </th>
              <td className="wrap-anywhere text-muted">{key}</td>
              <td>{t(`unitName.${displayUnit}`)}</td>
              <td>{format.list(texts.map(({ language }) => format.language(language)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
