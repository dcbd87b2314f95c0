import { MetricGroups } from '@/components/desk/metric-groups'
import { ActionForm } from '@/components/ui/action-form'
import { languageChoices } from '@/lib/directory/languages'
import type { readMetricsToEdit } from '@/lib/directory/metrics-data'
import type { I18n } from '@/lib/i18n/words'
import { addGroupsOfParts, labelGroupOrPart, placeMetric } from '../group-actions'

type MetricToEdit = Awaited<ReturnType<typeof readMetricsToEdit>>[number]

/** When readers see a metric and where it stands among the others, and its groups of parts; `of`: how many metrics there are. */
export function MetricForms({ metric, of, words }: { metric: MetricToEdit; of: number; words: I18n }) {
  const { t, locale } = words
  const hidden = { locale, key: metric.key }
  const reason = {
    ...{ name: 'reason', label: t('lists.reason'), type: 'text' as const },
    hint: t('lists.reasonHint'),
  }
  return (
    <>
      <section aria-labelledby="order" className="mt-10 border-t-2 border-ink pt-4">
        <h2 id="order" className="mb-4 text-lg font-semibold">
          {t('lists.order')}
        </h2>
        <ActionForm
          id="order-form"
          action={placeMetric}
          hidden={hidden}
          wrong={t('form.wrong')}
          submit={t('lists.saveOrder')}
          fields={[
            {
              name: 'shown',
              label: t('lists.shown'),
              type: 'choice',
              value: metric.shown,
              options: (['always', 'reported', 'never'] as const).map((when) => ({
                value: when,
                label: t(`lists.shownWhen.${when}`),
              })),
            },
            {
              name: 'place',
              label: t('lists.metricPlace'),
              type: 'text',
              value: String(metric.place),
              hint: t('lists.metricPlaceHint', { of }),
            },
            reason,
          ]}
        />
      </section>
      <section aria-labelledby="groups" className="mt-10 border-t-2 border-ink pt-4">
        <h2 id="groups" className="mb-4 text-lg font-semibold">
          {t('lists.groups')}
        </h2>
        <MetricGroups groups={metric.groups} words={words} />
        <ActionForm
          id="groups-form"
          action={addGroupsOfParts}
          hidden={hidden}
          wrong={t('form.wrong')}
          submit={t('lists.addGroups')}
          quiet
          fields={[
            { name: 'groups', label: t('lists.newGroups'), type: 'lines', hint: t('lists.groupsHint') },
            reason,
          ]}
        />
        {metric.groups.length > 0 && (
          <>
            <h3 className="mt-8 mb-4 font-semibold">{t('lists.labelOfGroup')}</h3>
            <ActionForm
              id="group-label"
              action={labelGroupOrPart}
              hidden={hidden}
              wrong={t('form.wrong')}
              submit={t('lists.saveTexts')}
              quiet
              fields={[
                {
                  name: 'of',
                  label: t('lists.labelOf'),
                  type: 'choice',
                  options: metric.groups.flatMap((group) => [
                    { value: group.key, label: group.label },
                    ...group.parts.map((part) => ({
                      value: `${group.key}/${part.key}`,
                      label: `${group.label}: ${part.label}`,
                    })),
                  ]),
                },
                {
                  name: 'language',
                  label: t('lists.language'),
                  type: 'choice',
                  options: languageChoices(words),
                },
                { name: 'label', label: t('lists.label'), type: 'text' },
                reason,
              ]}
            />
          </>
        )}
      </section>
    </>
  )
}
