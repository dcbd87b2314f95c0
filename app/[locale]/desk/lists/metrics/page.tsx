import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { DoneNote } from '@/components/desk/done-note'
import { FilterChoice, FilterForm } from '@/components/desk/page/filter-form'
import { PageHead } from '@/components/desk/page/page-head'
import { PassedOver } from '@/components/ui/passed-over'
import { currentDatabase } from '@/lib/audit/with-session'
import { oneOf } from '@/lib/directory/list-query'
import { readMetricUsage } from '@/lib/directory/listing/metric-usage'
import { readMetricsToEdit } from '@/lib/directory/metrics-data'
import {
  addressOfMetrics,
  askedMetrics,
  type MetricsQuery,
  parseMetricsQuery,
} from '@/lib/directory/metrics-query'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { ignoredMetricListParameters } from '@/lib/views/ignored-parameters'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.called.metrics'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale, format } = words
  const given = await searchParams
  const asked = parseMetricsQuery(given)
  const database = currentDatabase()
  const [all, usageOf] = await Promise.all([readMetricsToEdit(database, locale), readMetricUsage(database)])
  const metrics = askedMetrics(
    all.map((metric) => ({
      ...metric,
      ...usageOf(metric.key),
      labels: metric.texts.map(({ label }) => label),
    })),
    asked,
    locale,
  )
  const here = `/${locale}/desk/lists/metrics`
  const head = (sort: MetricsQuery['sort'], name: ReactNode, isNumber = false) => (
    <th
      scope="col"
      aria-sort={asked.sort === sort ? (sort === 'used' ? 'descending' : 'ascending') : undefined}
      className={isNumber ? 'n' : undefined}
    >
      {asked.sort === sort ? name : <a href={here + addressOfMetrics({ ...asked, sort })}>{name}</a>}
    </th>
  )
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists`, name: t('desk.lists') }}
        title={t('lists.called.metrics')}
        actions={
          <>
            <a href={`${here}/many`} className="button plain">
              {t('lists.many.metrics')}
            </a>
            <a href={`${here}/names`} className="button plain">
              {t('lists.grid.open')}
            </a>
            <a href={`${here}/new`} className="button">
              {t('lists.addMetric')}
            </a>
          </>
        }
      />
      <DoneNote words={words} done={oneOf(given.done)} />
      <PassedOver misread={ignoredMetricListParameters(given, words)} />
      <FilterForm
        action={here}
        search={{ label: t('lists.search'), typed: asked.typed }}
        submit={t('lists.find')}
        kept={{ sort: asked.sort === 'order' ? '' : asked.sort }}
        clear={asked.typed !== '' || asked.use !== '' ? { label: t('lists.clear'), href: here } : null}
      >
        <FilterChoice
          label={t('lists.use')}
          name="use"
          value={asked.use}
          any={t('lists.any')}
          options={[
            { value: 'yes', label: t('lists.inUse') },
            { value: 'no', label: t('lists.notInUse') },
          ]}
        />
      </FilterForm>
      <p className="my-4 text-sm text-muted">{t('lists.found', { count: metrics.length })}</p>
      {metrics.length > 0 && (
        <table className="figures stacked">
          <caption className="sr-only">{t('lists.called.metrics')}</caption>
          <thead>
            <tr>
              {head('order', t('lists.metricPlace'), true)}
              {head('name', t('lists.label'))}
              <th scope="col">{t('lists.key')}</th>
              <th scope="col">{t('lists.shownIn')}</th>
              <th scope="col">{t('lists.languages')}</th>
              {head('used', t('lists.figures'), true)}
              <th scope="col" className="n">
                {t('lists.drafts')}
              </th>
            </tr>
          </thead>
          <tbody>
            {metrics.map(({ key, place, label, displayUnit, texts, figures, drafts }) => (
              <tr key={key}>
                <td className="n" data-label={t('lists.metricPlace')}>
                  {t('lists.howMany', { count: place })}
                </td>
                <th scope="row">
                  <a href={`${here}/${key}`}>
                    <bdi>{format.sentence(label)}</bdi>
                  </a>
                </th>
                <td className="wrap-anywhere text-muted" data-label={t('lists.key')}>
                  {key}
                </td>
                <td data-label={t('lists.shownIn')}>{t(`unitName.${displayUnit}`)}</td>
                <td data-label={t('lists.languages')}>
                  {format.list(texts.map(({ language }) => format.language(language)))}
                </td>
                <td className="n" data-label={t('lists.figures')}>
                  {t('lists.howMany', { count: figures })}
                </td>
                <td className="n" data-label={t('lists.drafts')}>
                  {t('lists.howMany', { count: drafts })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
