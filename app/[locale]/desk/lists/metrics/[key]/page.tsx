import type { Metadata } from 'next'
import { DoneNote } from '@/components/desk/done-note'
import { PageHead } from '@/components/desk/page/page-head'
import { TakeAwaySection } from '@/components/desk/take-away-section'
import { ActionForm } from '@/components/ui/action-form'
import { Fact, Facts } from '@/components/ui/fact'
import { currentDatabase } from '@/lib/audit/with-session'
import { languageChoices } from '@/lib/directory/languages'
import { oneOf } from '@/lib/directory/list-query'
import { readMetricsToEdit } from '@/lib/directory/metrics-data'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { MissingPage } from '../../../missing-page'
import { takeAwayMetrics } from '../../take-away-actions'
import { changeMetricTexts } from '../actions'
import { MetricForms } from './metric-forms'

type Props = {
  params: Promise<{ locale: string; key: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, key } = await params
  const { t } = getI18n(parseLocale(locale) ?? defaultLocale)
  return { title: `${key}: ${t('desk.lists')}`, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  await requirePermission('lists.change')
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const { t, locale, format } = words
  const { key } = await params
  const metrics = await readMetricsToEdit(currentDatabase(), locale)
  const metric = metrics.find((one) => one.key === key)
  if (metric === undefined) return <MissingPage words={words} what="other" up="/lists/metrics" />
  const { done, language } = await searchParams
  const page = `/${locale}/desk/lists/metrics/${metric.key}`
  const changing = metric.texts.find((text) => text.language === oneOf(language))
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/metrics`, name: t('lists.called.metrics') }}
        title={<bdi>{format.sentence(metric.label)}</bdi>}
      />
      <DoneNote words={words} done={oneOf(done)} />
      <div className="max-w-3xl">
        <Facts>
          <Fact name={t('lists.key')}>{metric.key}</Fact>
          <Fact name={t('lists.shownIn')}>{t(`unitName.${metric.displayUnit}`)}</Fact>
          <Fact name={t('lists.units')}>{withCommas(metric.enteredUnits, words)}</Fact>
          <Fact name={t('lists.kind')}>{t(`lists.kindOf.${metric.kind}`)}</Fact>
          <Fact name={t('lists.operators')}>{t(`lists.operatorsRule.${metric.operators}`)}</Fact>
          {metric.people && <Fact name={t('lists.people')}>{t('lists.peopleHint')}</Fact>}
          {metric.countedTwice && <Fact name={t('lists.twice')}>{t('lists.twiceHint')}</Fact>}
          <Fact name={t('lists.amounts')}>{t('lists.wholeOrNot', { whole: String(metric.whole) })}</Fact>
          {metric.parts.length > 0 && (
            <Fact name={t('lists.parts')}>
              {withCommas(
                metric.parts.map(({ label }) => label),
                { t },
              )}
            </Fact>
          )}
        </Facts>
        <p className="mt-4 text-sm text-muted">{t('lists.metricStays')}</p>
      </div>
      <MetricForms metric={metric} of={metrics.length} words={words} />
      <section aria-labelledby="texts" className="mt-10 border-t-2 border-ink pt-4">
        <h2 id="texts" className="mb-4 text-lg font-semibold">
          {t('lists.texts')}
        </h2>
        <table className="figures stacked">
          <caption className="sr-only">{t('lists.texts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lists.language')}</th>
              <th scope="col">{t('lists.label')}</th>
              <th scope="col">{t('lists.definition')}</th>
            </tr>
          </thead>
          <tbody>
            {metric.texts.map(({ language, label, definition }) => (
              <tr key={language}>
                <th scope="row">
                  <a href={`${page}?language=${language}#change-texts`}>{format.language(language)}</a>
                </th>
                <td lang={language} data-label={t('lists.label')}>
                  <bdi>{label}</bdi>
                </td>
                <td lang={language} data-label={t('lists.definition')}>
                  <bdi>{definition}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h3 id="change-texts" className="mt-8 mb-4 font-semibold">
          {changing === undefined
            ? t('lists.addTexts')
            : t('lists.changeTexts', { language: format.language(changing.language) })}
        </h3>
        <ActionForm
          key={changing?.language}
          id="texts"
          action={changeMetricTexts}
          hidden={{
            locale,
            key: metric.key,
            ...(changing === undefined ? {} : { language: changing.language }),
          }}
          wrong={t('form.wrong')}
          submit={t('lists.saveTexts')}
          quiet
          fields={[
            ...(changing === undefined
              ? [
                  {
                    name: 'language',
                    label: t('lists.language'),
                    type: 'choice' as const,
                    options: languageChoices(words),
                  },
                ]
              : []),
            { name: 'label', label: t('lists.label'), type: 'text', value: changing?.label ?? '' },
            {
              name: 'definition',
              label: t('lists.definition'),
              type: 'lines',
              value: changing?.definition ?? '',
              hint: t('lists.definitionHint'),
            },
            { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
          ]}
        />
        {changing !== undefined && (
          <p className="mt-4">
            <a href={page}>{t('lists.leaveAsIs')}</a>
          </p>
        )}
      </section>
      <TakeAwaySection words={words} kind="metric" of={metric.key} action={takeAwayMetrics} />
    </>
  )
}
