import { BatchDecision } from '@/components/desk/imports/batch-decision'
import { BatchFacts } from '@/components/desk/imports/batch-facts'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { MOST_DRAFTED } from '@/lib/imports/limits'
import { loadSettings } from '@/lib/settings/data'
import { answerFields } from '@/lib/views/imports/batch-fields'
import { batchView } from '@/lib/views/imports/batch-view'
import { publishNow, sendForReview } from './batch-actions'
import type { StepProps } from './step-props'

/** What figures that are reviewed as one batch would do, and the button that sends them. */
export async function BatchShown({ words, found, hidden }: Omit<StepProps, 'person'>) {
  const { t, locale } = words
  const { review, outcome } = found
  if (review === null || outcome === null || outcome.batch === '') return null
  const view = await withSession((session) => batchView(session, review, words))
  return (
    <>
      <p className="mt-6 max-w-prose border-s-2 border-accent ps-3">
        {t(`imports.batch.${outcome.batch}`, { count: outcome.figures, most: MOST_DRAFTED })}
      </p>
      <BatchFacts
        words={words}
        review={review}
        view={view}
        rows={`/${locale}/desk/imports/${found.key}/rows`}
      />
      <div className="mt-8">
        <BatchDecision
          action={sendForReview}
          hidden={hidden}
          wrong={t('form.wrong')}
          fields={[]}
          buttons={[{ intent: 'send', label: t('imports.batch.send') }]}
        />
        <p className="mt-1 text-sm text-muted">{t('imports.batch.sendWhat')}</p>
      </div>
    </>
  )
}

/** The button that publishes a small file at once: for editors, where the settings let them and ask for no second person. */
export async function PublishAtOnce({ words, person, found, hidden }: StepProps) {
  const { t } = words
  const { review } = found
  if (review === null || !mayDo(person, 'report.publish')) return null
  const settings = await loadSettings(currentDatabase())
  if (!settings['desk.importsPublish'] || settings['desk.fourEyes']) return null
  return (
    <section className="mt-8">
      <h3 className="mb-2 text-lg font-semibold">{t('imports.batch.atOnce')}</h3>
      <BatchDecision
        action={publishNow}
        hidden={hidden}
        wrong={t('form.wrong')}
        fields={answerFields(review, words)}
        buttons={[{ intent: 'publish', label: t('review.publish') }]}
      />
    </section>
  )
}
