import type { I18n } from '@/lib/i18n/words'
import { PRIORITIES } from '@/lib/sources/queue'
import { DUES, narrowsSources, SOURCE_ORDERS, type SourceFilter } from '@/lib/sources/source-filter'
import { FilterChoice, FilterForm, type FilterOption, FilterWords } from '../page/filter-form'

/** What the sources of a state are narrowed and ordered by. */
export function SourceFilterForm({
  words: { t, locale },
  filter,
  countries,
  people,
}: {
  words: I18n
  filter: SourceFilter
  countries: readonly FilterOption[]
  people: readonly FilterOption[]
}) {
  const address = `/${locale}/desk/inbox`
  const state = filter.state === 'new' ? '' : filter.state === '' ? 'all' : filter.state
  const isNarrowed = narrowsSources(filter) || filter.order !== 'queue'
  return (
    <FilterForm
      action={address}
      search={{ label: t('inbox.words'), typed: filter.typed }}
      submit={t('queue.filter')}
      kept={{ state }}
      clear={
        isNarrowed
          ? { label: t('queue.clear'), href: state === '' ? address : `${address}?state=${state}` }
          : null
      }
      more={{
        label: t('queue.more'),
        isOpen: narrowsSources({ ...filter, typed: '' }) || filter.order !== 'queue',
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
              label={t('inbox.readBy')}
              name="assignee"
              value={filter.assignee}
              any={t('queue.all')}
              options={people}
            />
            <FilterChoice
              label={t('inbox.priority')}
              name="priority"
              value={filter.priority}
              any={t('queue.any')}
              options={PRIORITIES.map((priority) => ({
                value: priority,
                label: t('inbox.priorityOf', { priority }),
              }))}
            />
            <FilterChoice
              label={t('inbox.due')}
              name="due"
              value={filter.due}
              any={t('queue.any')}
              options={DUES.map((due) => ({ value: due, label: t('inbox.dueIs', { due }) }))}
            />
            <FilterChoice
              label={t('queue.order')}
              name="order"
              value={filter.order}
              any={null}
              options={SOURCE_ORDERS.map((order) => ({ value: order, label: t('inbox.orderOf', { order }) }))}
            />
          </>
        ),
      }}
    />
  )
}
