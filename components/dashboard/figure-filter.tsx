import { Field } from '@/components/ui/field'
import { KeptFields } from '@/components/ui/kept-fields'
import type { I18n } from '@/lib/i18n/words'
import type { FilterView } from '@/lib/views/filter-view'

/** What narrows a page of figures down: a plain form and links by year, so that every state is an address. */
export function FigureFilterForm({ words: { t }, view }: { words: I18n; view: FilterView }) {
  const { action, operators, operator, from, to, first, last, years, kept } = view
  return (
    <search
      aria-label={t('filter.name')}
      className="mt-5 flex flex-wrap items-baseline gap-x-10 gap-y-1 text-sm print:hidden"
    >
      {years.length > 1 && (
        <nav aria-label={t('filter.years')}>
          <ul className="flex flex-wrap gap-x-4">
            {years.map(({ name, href, here }) => (
              <li key={name}>
                <a
                  href={href}
                  aria-current={here ? 'true' : undefined}
                  className={`inline-block py-1 tabular-nums ${here ? 'font-semibold text-ink no-underline' : ''}`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <details open={view.sentence !== ''} className="open:w-full">
        <summary className="cursor-pointer py-1 text-accent">{t('filter.name')}</summary>
        <form
          action={action}
          className="grid grid-cols-2 items-end gap-x-5 gap-y-3 pt-2 pb-1 sm:flex sm:flex-wrap"
        >
          <KeptFields fields={kept} />
          <div className="col-span-2 sm:w-72">
            <Field id="operator" name={t('filter.operator')}>
              <select id="operator" name="operator" defaultValue={operator} className="control">
                <option value="">{t('filter.anyOperator')}</option>
                {operators.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            </Field>
          </div>
          <MonthField id="from" name={t('filter.from')} value={from} hint={first} />
          <MonthField id="to" name={t('filter.to')} value={to} hint={last} />
          <button type="submit" className="button">
            {t('filter.show')}
          </button>
        </form>
      </details>
    </search>
  )
}

/** Any month, since a year's link asks for all of its twelve; where a browser has no control for one, a text of the same form. */
function MonthField(field: { id: string; name: string; value: string; hint: string }) {
  return (
    <div className="sm:w-40">
      <Field id={field.id} name={field.name}>
        <input
          id={field.id}
          name={field.id}
          type="month"
          pattern="[0-9]{4}(-[0-9]{2})?"
          placeholder={field.hint}
          defaultValue={field.value}
          className="control"
        />
      </Field>
    </div>
  )
}

/** What the page is narrowed to, in a sentence, with the ways out. Nothing where it shows all. */
export function FilterSentence({ view }: { view: FilterView }) {
  if (view.sentence === '' && view.unknown === '' && view.misread.length === 0) return null
  return (
    <div className="mt-5 border-s-2 border-accent ps-4" data-filter>
      {[view.unknown, ...view.misread]
        .filter((said) => said !== '')
        .map((said) => (
          <p key={said} className="text-doubt">
            {said}
          </p>
        ))}
      {view.sentence !== '' && <p className="font-semibold">{view.sentence}</p>}
      {view.means !== '' && <p className="mt-1 max-w-3xl text-sm text-muted">{view.means}</p>}
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm print:hidden">
        {view.removals.map(({ name, href }) => (
          <a key={name} href={href} className="py-1">
            {name}
          </a>
        ))}
      </p>
    </div>
  )
}
