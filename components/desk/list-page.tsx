import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
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

type Choice = { value: string; label: string }

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
  kinds: readonly Choice[]
  children: ReactNode
}) {
  const { total, isFirst, next } = list
  const choice = (name: string, label: string, value: string, choices: readonly Choice[]) => (
    <Field id={`list-${name}`} name={label}>
      <select id={`list-${name}`} name={name} defaultValue={value} className="control">
        <option value="">{t('lists.any')}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </Field>
  )
  return (
    <>
      <search>
        <form action={action} className="mt-6 flex flex-wrap items-end gap-3 border-y border-rule py-4">
          <div className="min-w-48 flex-1">
            <Field id="q" name={t('lists.search')}>
              <input
                id="q"
                name="q"
                type="search"
                dir="auto"
                defaultValue={asked.typed}
                maxLength={200}
                className="control"
              />
            </Field>
          </div>
          {choice(
            'country',
            t('lists.country'),
            asked.country,
            countries.map(({ code, name }) => ({ value: code, label: name })),
          )}
          {choice(
            kindParameter[of],
            t(of === 'places' ? 'lists.kindOfPlace' : 'lists.standing'),
            asked.kind,
            kinds,
          )}
          {choice('use', t('lists.use'), asked.use, [
            { value: 'yes', label: t('lists.inUse') },
            { value: 'no', label: t('lists.notInUse') },
          ])}
          {asked.sort !== 'name' && <input type="hidden" name="sort" value={asked.sort} />}
          <button type="submit" className="button plain">
            {t('lists.find')}
          </button>
          {isListFiltered(asked) && <a href={action}>{t('lists.clear')}</a>}
        </form>
      </search>
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
