import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { addressOfList, type ListQuery } from '@/lib/directory/list-query'
import type { ListPage } from '@/lib/directory/types'
import type { I18n } from '@/lib/i18n/words'

/** A list with its search and its pages; `children` are the rows of this page. */
export function ListFrame({
  words: { t },
  action,
  asked,
  list,
  children,
}: {
  words: I18n
  action: string
  asked: ListQuery
  list: ListPage
  children: ReactNode
}) {
  const { total, page, pages } = list
  return (
    <>
      <search>
        <form action={action} className="mt-6 flex items-end gap-3 border-y border-rule py-4">
          <div className="min-w-0 flex-1">
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
          {asked.unsaid && <input type="hidden" name="standing" value="unsaid" />}
          <button type="submit" className="button">
            {t('lists.find')}
          </button>
        </form>
      </search>
      <p className="my-4 text-sm text-muted">{t('lists.found', { total, page, pages })}</p>
      {total > 0 && children}
      {pages > 1 && (
        <nav aria-label={t('lists.pages')} className="mt-6 flex gap-x-6">
          {page > 1 && (
            <a rel="prev" href={action + addressOfList({ ...asked, page: page - 1 })}>
              {t('lists.previous')}
            </a>
          )}
          {page < pages && (
            <a rel="next" href={action + addressOfList({ ...asked, page: page + 1 })}>
              {t('lists.next')}
            </a>
          )}
        </nav>
      )}
    </>
  )
}
