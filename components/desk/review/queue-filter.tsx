import { type DraftFilter, isFiltered, WAITS } from '@/lib/drafts/lists/draft-filter'
import type { I18n } from '@/lib/i18n/words'
import { FilterChoice, FilterForm, type FilterOption, FilterWords } from '../page/filter-form'

/** What the reports that wait are narrowed by. */
export function QueueFilter({
  words: { t, locale },
  filter,
  countries,
  people,
  person,
}: {
  words: I18n
  filter: DraftFilter
  countries: readonly FilterOption[]
  /** Those who send reports. */
  people: readonly FilterOption[]
  /** Id of whoever looks. */
  person: string
}) {
  const address = `/${locale}/desk/review`
  return (
    <FilterForm
      action={address}
      search={{ label: t('queue.words'), typed: filter.typed }}
      submit={t('queue.filter')}
      clear={isFiltered(filter) ? { label: t('queue.clear'), href: address } : null}
      more={{
        label: t('queue.more'),
        isOpen: isFiltered({ ...filter, typed: '' }) || filter.order === 'newest',
        choices: (
          <>
            <FilterChoice
              label={t('published.country')}
              name="country"
              value={filter.country}
              any={t('queue.all')}
              options={countries}
            />
            <FilterWords label={t('draft.cell.operator')} name="operator" value={filter.operator} />
            <FilterChoice
              label={t('review.author')}
              name="person"
              value={filter.person}
              any={t('queue.all')}
              options={people}
            />
            <FilterChoice
              label={t('queue.waits')}
              name="waits"
              value={filter.waits}
              any={t('queue.any')}
              options={WAITS.map((days) => ({
                value: days,
                label: t('queue.days', { count: Number(days) }),
              }))}
            />
            <FilterChoice
              label={t('queue.checks')}
              name="open"
              value={filter.open ? 'yes' : ''}
              any={t('queue.any')}
              options={[{ value: 'yes', label: t('queue.openChecks') }]}
            />
            <FilterChoice
              label={t('queue.reviewer')}
              name="reviewer"
              value={filter.reviewer}
              any={t('queue.all')}
              options={[{ value: person, label: t('queue.me') }]}
            />
            <FilterChoice
              label={t('queue.order')}
              name="order"
              value={filter.order === 'newest' ? 'newest' : ''}
              any={t('queue.oldest')}
              options={[{ value: 'newest', label: t('queue.newest') }]}
            />
          </>
        ),
      }}
    />
  )
}
