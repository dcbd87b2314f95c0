import type { Words } from '@/lib/i18n/words'
import type { ReportFilter } from '@/lib/reports/filter'
import { Field } from '../../ui/field'

/** Looks for published reports of a country by their words and days. */
export function PublishedSearch({
  words: { t },
  action,
  filter,
  countries,
  country,
}: {
  words: Words
  action: string
  filter: ReportFilter
  countries: readonly { code: string; name: string }[]
  /** The code of the one that is shown. */
  country: string
}) {
  return (
    <search>
      <form
        action={action}
        className="grid grid-cols-2 gap-x-5 gap-y-3 border-y border-rule py-4 sm:grid-cols-4 print:hidden"
      >
        <div className="col-span-2">
          <Field id="q" name={t('search.words')}>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={filter.q}
              maxLength={200}
              className="control"
            />
          </Field>
        </div>
        <div className="col-span-2">
          <Field id="country" name={t('published.country')}>
            <select id="country" name="country" defaultValue={country} className="control">
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
        <Field id="from" name={t('search.from')}>
          <input id="from" name="from" type="date" defaultValue={filter.from} className="control" />
        </Field>
        <Field id="to" name={t('search.to')}>
          <input id="to" name="to" type="date" defaultValue={filter.to} className="control" />
        </Field>
        <div className="flex items-end gap-5">
          <button type="submit" className="button">
            {t('search.find')}
          </button>
          <a href={action} className="py-2 text-sm">
            {t('search.clear')}
          </a>
        </div>
      </form>
    </search>
  )
}
