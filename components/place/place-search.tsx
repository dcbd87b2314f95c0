import type { Words } from '@/lib/i18n/words'
import { Field } from '../ui/field'

/** Finds places by name: a plain form, so that every search is an address. */
export function PlaceSearch({
  action,
  typed,
  words: { t },
}: {
  action: string
  typed: string
  words: Words
}) {
  return (
    <search>
      <form action={action} className="flex items-end gap-3 border-y border-rule py-4 print:hidden">
        <div className="min-w-0 flex-1">
          <Field id="q" name={t('places.search')}>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={typed}
              maxLength={200}
              placeholder={t('places.searchHint')}
              className="control"
            />
          </Field>
        </div>
        <button type="submit" className="button">
          {t('places.submit')}
        </button>
      </form>
    </search>
  )
}
