'use client'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { PRACTICE_STEPS, stepsDone } from '@/lib/drafts/practice'
import type { DraftContent } from '@/lib/drafts/schema'
import { useDesk } from './draft-context'

/** Leads through entering an invented report: what is done, what comes next, and its text; at the end, the way to throw it away. */
export function PracticeSteps({
  content,
  look,
  isChecked,
}: {
  content: DraftContent
  look: DraftFeedback
  /** Whether it was sent, and nothing was wrong with it. */
  isChecked: boolean
}) {
  const { words, scripted, step } = useDesk()
  const { t } = words
  const done = stepsDone(content, look)
  const sample = t('practice.report.text')
  if (isChecked)
    return (
      <section role="status" className="practice">
        <p className="font-semibold">{t('practice.wellDone')}</p>
        <p>
          <button type="submit" name="intent" value="discard" className="button">
            {t('practice.throwAway')}
          </button>
        </p>
      </section>
    )
  return (
    <section className="practice" aria-labelledby="practice-steps">
      <h2 id="practice-steps" className="font-semibold">
        {t('practice.steps')}
      </h2>
      <ol>
        {PRACTICE_STEPS.map((name) => (
          <li key={name} data-done={done.has(name) || undefined}>
            {done.has(name) && <span className="sr-only">{t('practice.isDone')} </span>}
            {t(`practice.step.${name}`)}
          </li>
        ))}
      </ol>
      <figure>
        <figcaption className="text-sm text-muted">{t('practice.sample')}</figcaption>
        <blockquote dir="auto">{sample}</blockquote>
        {scripted && content.text.trim() === '' && (
          <button
            type="button"
            className="button plain small"
            onClick={() => {
              step({ do: 'text', value: sample })
              document.getElementById('text-typed')?.focus()
            }}
          >
            {t('practice.put')}
          </button>
        )}
      </figure>
      <p className="text-sm text-muted">{t('practice.why')}</p>
    </section>
  )
}
