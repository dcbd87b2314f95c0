import { Field } from '@/components/ui/field'
import type { I18n } from '@/lib/i18n/words'
import { PRIORITIES } from '@/lib/sources/queue'
import { DUES, narrowsSources, SOURCE_ORDERS, type SourceFilter } from '@/lib/sources/source-filter'

type Choice = { value: string; label: string }

/** What the sources of a state are narrowed and ordered by: a plain form, whose address says it all. */
export function SourceFilterForm({
  words: { t, locale },
  filter,
  countries,
  people,
}: {
  words: I18n
  filter: SourceFilter
  countries: readonly Choice[]
  people: readonly Choice[]
}) {
  const address = `/${locale}/desk/inbox`
  const state = filter.state === '' ? 'all' : filter.state
  const choice = (
    name: string,
    label: string,
    value: string,
    any: string | null,
    choices: readonly Choice[],
  ) => (
    <Field id={`filter-${name}`} name={label}>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="control">
        {any !== null && <option value="">{any}</option>}
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  )
  const isNarrowed = narrowsSources(filter) || filter.order !== 'queue'
  return (
    <search>
      <form action={address} className="mt-4 border-y border-rule py-4">
        {state !== 'new' && <input type="hidden" name="state" value={state} />}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field id="filter-q" name={t('inbox.words')}>
              <input
                id="filter-q"
                name="q"
                type="search"
                dir="auto"
                defaultValue={filter.typed}
                maxLength={200}
                className="control"
              />
            </Field>
          </div>
          <button type="submit" className="button plain">
            {t('queue.filter')}
          </button>
          {isNarrowed && (
            <a href={state === 'new' ? address : `${address}?state=${state}`}>{t('queue.clear')}</a>
          )}
        </div>
        <details open={narrowsSources({ ...filter, typed: '' }) || filter.order !== 'queue'} className="mt-3">
          <summary className="text-sm">{t('queue.more')}</summary>
          <div className="mt-2 grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
            {choice('country', t('published.country'), filter.country, t('queue.all'), countries)}
            <Field id="filter-operator" name={t('draft.cell.operator')}>
              <input
                id="filter-operator"
                name="operator"
                dir="auto"
                defaultValue={filter.operator}
                maxLength={200}
                className="control"
              />
            </Field>
            {choice('assignee', t('inbox.readBy'), filter.assignee, t('queue.all'), people)}
            {choice(
              'priority',
              t('inbox.priority'),
              filter.priority,
              t('queue.any'),
              PRIORITIES.map((priority) => ({ value: priority, label: t('inbox.priorityOf', { priority }) })),
            )}
            {choice(
              'due',
              t('inbox.due'),
              filter.due,
              t('queue.any'),
              DUES.map((due) => ({ value: due, label: t('inbox.dueIs', { due }) })),
            )}
            {choice(
              'order',
              t('queue.order'),
              filter.order,
              null,
              SOURCE_ORDERS.map((order) => ({ value: order, label: t('inbox.orderOf', { order }) })),
            )}
          </div>
        </details>
      </form>
    </search>
  )
}
