import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import type { I18n } from '@/lib/i18n/words'
import type { ReportFilter } from '@/lib/reports/filter'

/** A plain form that looks for reports, so that every state of the list is an address: words, what else is asked, days. */
export function SearchForm({
  words: { t },
  action,
  filter,
  children,
  after,
}: {
  words: I18n
  action: string
  filter: ReportFilter
  /** Fields between the words and the days. */
  children: ReactNode
  /** What is said under it. */
  after?: ReactNode
}) {
  return (
    <search>
      <form
        action={action}
        className="grid grid-cols-2 gap-x-5 gap-y-3 border-y border-rule py-4 sm:grid-cols-4 print:hidden"
      >
        <div className="col-span-2 sm:col-span-4">
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
        {children}
        <Field id="from" name={t('search.from')}>
          <DayInput name="from" value={filter.from} title={t('search.day')} />
        </Field>
        <Field id="to" name={t('search.to')}>
          <DayInput name="to" value={filter.to} title={t('search.day')} />
        </Field>
        <div className="col-span-2 flex items-end gap-5 sm:col-span-1">
          <button type="submit" className="button">
            {t('search.find')}
          </button>
          <a href={action} className="py-2 text-sm">
            {t('search.clear')}
          </a>
        </div>
        {after}
      </form>
    </search>
  )
}

/** A day as text: a browser's own field for it differs from browser to browser, and takes three stops of Tab. */
function DayInput({ name, value, title }: { name: string; value: string; title: string }) {
  return (
    <input
      id={name}
      name={name}
      type="text"
      autoComplete="off"
      pattern="\s*[0-9]{4}-[0-9]{2}-[0-9]{2}\s*"
      placeholder="2020-12-31"
      title={title}
      defaultValue={value}
      className="control"
    />
  )
}
