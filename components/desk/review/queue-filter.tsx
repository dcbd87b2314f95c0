import { Field } from '@/components/ui/field'
import { type DraftFilter, isFiltered, WAITS } from '@/lib/drafts/lists/draft-filter'
import type { I18n } from '@/lib/i18n/words'

type Choice = { value: string; label: string }

/** What the reports that wait are narrowed by: a plain form, whose address says it all. */
export function QueueFilter({
  words: { t, locale },
  filter,
  countries,
  people,
  person,
}: {
  words: I18n
  filter: DraftFilter
  countries: readonly Choice[]
  /** Those who send reports. */
  people: readonly Choice[]
  /** Id of whoever looks. */
  person: string
}) {
  const address = `/${locale}/desk/review`
  const choice = (name: string, label: string, value: string, any: string, choices: readonly Choice[]) => (
    <Field id={`filter-${name}`} name={label}>
      <select id={`filter-${name}`} name={name} defaultValue={value} className="control">
        <option value="">{any}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <search>
      <form action={address} className="mt-4 border-y border-rule py-4">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-0 flex-1">
            <Field id="filter-q" name={t('queue.words')}>
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
          {isFiltered(filter) && <a href={address}>{t('queue.clear')}</a>}
        </div>
        <details open={isFiltered({ ...filter, typed: '' }) || filter.order === 'newest'} className="mt-3">
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
            {choice('person', t('review.author'), filter.person, t('queue.all'), people)}
            {choice(
              'waits',
              t('queue.waits'),
              filter.waits,
              t('queue.any'),
              WAITS.map((days) => ({ value: days, label: t('queue.days', { count: Number(days) }) })),
            )}
            {choice('open', t('queue.checks'), filter.open ? 'yes' : '', t('queue.any'), [
              { value: 'yes', label: t('queue.openChecks') },
            ])}
            {choice('reviewer', t('queue.reviewer'), filter.reviewer, t('queue.all'), [
              { value: person, label: t('queue.me') },
            ])}
            {choice('order', t('queue.order'), filter.order === 'newest' ? 'newest' : '', t('queue.oldest'), [
              { value: 'newest', label: t('queue.newest') },
            ])}
          </div>
        </details>
      </form>
    </search>
  )
}
