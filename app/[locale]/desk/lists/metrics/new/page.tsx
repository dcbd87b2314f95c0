import type { Metadata } from 'next'
import { PageHead } from '@/components/desk/page/page-head'
import { ActionForm } from '@/components/ui/action-form'
import { BASE_UNITS, IMAS_NOTES } from '@/lib/directory/metric-rules'
import { withCommas } from '@/lib/i18n/joined'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n } from '@/lib/i18n/words'
import { requirePermission } from '@/lib/people/gate'
import { unitsOfBase } from '@/lib/quantities/units'
import { addNewMetric } from '../actions'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('lists.addMetric'), robots: { index: false } }
}

export default async function Page({ params }: Props) {
  await requirePermission('lists.change')
  const { t, locale } = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  return (
    <>
      <PageHead
        up={{ href: `/${locale}/desk/lists/metrics`, name: t('lists.called.metrics') }}
        title={t('lists.addMetric')}
        lead={t('lists.metricStays')}
      />
      <ActionForm
        id="new-metric"
        action={addNewMetric}
        hidden={{ locale }}
        wrong={t('form.wrong')}
        submit={t('lists.addMetric')}
        columns
        fields={[
          { name: 'label', label: t('lists.labelEnglish'), type: 'text', hint: t('lists.labelHint') },
          {
            name: 'definition',
            label: t('lists.definition'),
            type: 'lines',
            hint: t('lists.definitionHint'),
          },
          { name: 'key', label: t('lists.metricKey'), type: 'text', hint: t('lists.metricKeyHint') },
          {
            name: 'base',
            label: t('lists.base'),
            type: 'choice',
            value: 'count',
            options: BASE_UNITS.map((base) => ({
              value: base,
              label: t(`lists.baseUnit.${base}`, { units: withCommas(unitsOfBase(base), { t }) }),
            })),
          },
          { name: 'units', label: t('lists.units'), type: 'text', hint: t('lists.unitsHint') },
          {
            name: 'whole',
            label: t('lists.whole'),
            type: 'check',
            value: 'yes',
            hint: t('lists.wholeHint'),
          },
          {
            name: 'kind',
            label: t('lists.kind'),
            type: 'choice',
            value: 'flow',
            options: (['flow', 'stock'] as const).map((kind) => ({
              value: kind,
              label: t(`lists.kindOf.${kind}`),
            })),
          },
          {
            name: 'operators',
            label: t('lists.operators'),
            type: 'choice',
            value: 'add',
            options: (['add', 'same'] as const).map((rule) => ({
              value: rule,
              label: t(`lists.operatorsRule.${rule}`),
            })),
          },
          {
            name: 'people',
            label: t('lists.people'),
            type: 'check',
            value: '',
            hint: t('lists.peopleHint'),
          },
          { name: 'twice', label: t('lists.twice'), type: 'check', value: '' },
          { name: 'parts', label: t('lists.parts'), type: 'lines', hint: t('lists.partsHint') },
          { name: 'groups', label: t('lists.groups'), type: 'lines', hint: t('lists.groupsHint') },
          {
            name: 'imas',
            label: t('metric.imas'),
            type: 'choice',
            value: '',
            options: IMAS_NOTES.map((note) => ({
              value: note,
              label: note === '' ? t('lists.notSaid') : t(`metric.imasNote.${note}`),
            })),
          },
          { name: 'unece', label: t('lists.unece'), type: 'text', hint: t('lists.uneceHint') },
          { name: 'reason', label: t('lists.reason'), type: 'text', hint: t('lists.reasonHint') },
        ]}
      />
    </>
  )
}
