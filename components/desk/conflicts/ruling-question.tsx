import { Field } from '@/components/ui/field'
import { REASONS, RULINGS } from '@/lib/claims/reasons'
import type { RulingQuestion } from '@/lib/conflicts/question'
import type { I18n } from '@/lib/i18n/words'

/** What an editor is about to rule on a figure: a plain form, so that what it would change is an address. */
export function RulingQuestionForm({
  words: { t },
  asked,
  problem,
  hasRuling,
}: {
  words: I18n
  asked: RulingQuestion
  /** What is missing, or null. */
  problem: string | null
  /** Whether a ruling is in force that could be taken back. */
  hasRuling: boolean
}) {
  return (
    <form className="grid max-w-2xl gap-4" action="#ruling">
      {problem !== null && (
        <p role="alert" className="border-s-2 border-doubt ps-3">
          <a href="#reason">{problem}</a>
        </p>
      )}
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 text-sm text-muted">{t('conflicts.ruling')}</legend>
        {RULINGS.filter((ruling) => ruling !== 'none' || hasRuling).map((ruling) => (
          <label key={ruling} className="flex items-baseline gap-2">
            <input
              type="radio"
              name="ruling"
              value={ruling}
              defaultChecked={asked.ruling === ruling}
              required
            />
            {t(`conflicts.rule.${ruling}`)}
          </label>
        ))}
      </fieldset>
      <Field id="reason" name={t('published.reason')}>
        <select id="reason" name="reason" defaultValue={asked.reason} className="control">
          <option value="">{t('review.answerMissing')}</option>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reason.${reason}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="note" name={t('published.note')}>
        <textarea
          id="note"
          name="note"
          rows={2}
          maxLength={1_000}
          defaultValue={asked.note}
          className="control"
        />
      </Field>
      <div>
        <button type="submit" className="button plain">
          {t('conflicts.look')}
        </button>
      </div>
    </form>
  )
}
