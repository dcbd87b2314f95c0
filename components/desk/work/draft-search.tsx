import { Field } from '@/components/ui/field'
import type { I18n } from '@/lib/i18n/words'

/** Finds one's own drafts by words of their titles and publishers. */
export function DraftSearch({ words: { t, locale }, typed }: { words: I18n; typed: string }) {
  return (
    <search>
      <form action={`/${locale}/desk`} className="mt-8 flex max-w-xl items-end gap-3">
        <div className="min-w-0 flex-1">
          <Field id="own-q" name={t('work.find')}>
            <input
              id="own-q"
              name="q"
              type="search"
              dir="auto"
              defaultValue={typed}
              maxLength={200}
              className="control"
            />
          </Field>
        </div>
        <button type="submit" className="button plain">
          {t('lists.find')}
        </button>
      </form>
    </search>
  )
}
