import type { ReactNode } from 'react'
import {
  addressOfList,
  isListFiltered,
  kindParameter,
  type ListOrder,
  type ListQuery,
  type PagedList,
} from '@/lib/directory/list-query'
import type { ListPage } from '@/lib/directory/types'
import type { I18n } from '@/lib/i18n/words'
import { FilterChoice, FilterForm, type FilterOption } from './page/filter-form'

/** A list with its filters and its pages; `children` are the rows of this page. */
export function ListFrame({
  words: { t },
  of,
  action,
  asked,
  list,
  countries,
  kinds,
  children,
}: {
  words: I18n
  of: PagedList
  action: string
  asked: ListQuery
  list: ListPage
  countries: readonly { code: string; name: string }[]
  /** What the kinds are called, or the standings of organisations. */
  kinds: readonly FilterOption[]
  children: ReactNode
}) {
  const { total, isFirst, next } = list
  return (
    <>
      <FilterForm
        action={action}
        search={{ label: t('lists.search'), typed: asked.typed }}
        submit={t('lists.find')}
        kept={{ sort: asked.sort === 'name' ? '' : asked.sort }}
        clear={isListFiltered(asked) ? { label: t('lists.clear'), href: action } : null}
      >
        <FilterChoice
          label={t('lists.country')}
          name="country"
          value={asked.country}
          any={t('lists.any')}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <FilterChoice
          label={t(of === 'places' ? 'lists.kindOfPlace' : 'lists.standing')}
          name={kindParameter[of]}
          value={asked.kind}
          any={t('lists.any')}
          options={kinds}
        />
        <FilterChoice
          label={t('lists.use')}
          name="use"
          value={asked.use}
          any={t('lists.any')}
          options={[
            { value: 'yes', label: t('lists.inUse') },
            { value: 'no', label: t('lists.notInUse') },
          ]}
        />
      </FilterForm>
      <p className="my-4 text-sm text-muted">{t('lists.found', { count: total })}</p>
      {total > 0 && children}
      {(!isFirst || next !== null) && (
        <nav aria-label={t('lists.pages')} className="mt-6 flex gap-x-6">
          {!isFirst && <a href={action + addressOfList(of, { ...asked, after: null })}>{t('lists.first')}</a>}
          {next !== null && (
            <a rel="next" href={action + addressOfList(of, { ...asked, after: next })}>
              {t('lists.next')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}

/** The head of a column by which a list can be sorted. */
export function SortedHead({
  of,
  action,
  asked,
  by,
  children,
  isNumber = false,
}: {
  of: PagedList
  action: string
  asked: ListQuery
  by: ListOrder
  children: ReactNode
  isNumber?: boolean
}) {
  const isBy = asked.sort === by
  return (
    <th
      scope="col"
      aria-sort={isBy ? (by === 'used' ? 'descending' : 'ascending') : undefined}
      className={isNumber ? 'n' : undefined}
    >
      {isBy ? (
        children
      ) : (
        <a href={action + addressOfList(of, { ...asked, sort: by, after: null })}>{children}</a>
      )}
    </th>
  )
}
