import type { I18n } from '@/lib/i18n/words'
import type { ListedSource } from '@/lib/sources/types'
import { sourceName } from '@/lib/views/inbox-view'

/** Sources with what is known of them, each to choose: who reads it, by when, and when it came. */
export function SourceTable({
  words,
  rows,
  countries,
  today,
}: {
  words: I18n
  rows: readonly ListedSource[]
  /** What countries are called. */
  countries: readonly { code: string; name: string }[]
  /** ISO day, by which what is due is measured. */
  today: string
}) {
  const { t, locale, format } = words
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]))
  return (
    <table className="figures mt-2" data-list="">
      <caption className="sr-only">{t('inbox.caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-8">
            <span className="sr-only">{t('queue.choose')}</span>
          </th>
          <th scope="col">{t('inbox.source')}</th>
          <th scope="col" className="wide">
            {t('draft.cell.country')}
          </th>
          <th scope="col" className="wide">
            {t('inbox.readBy')}
          </th>
          <th scope="col">{t('inbox.due')}</th>
          <th scope="col" className="wide">
            {t('inbox.came')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((source) => {
          const { key, state, priority, country, operator, publisher, published, due, assignee, at } = source
          const name = sourceName(source, words)
          const facts = [
            { of: 'publisher', text: publisher },
            { of: 'published', text: published === '' ? '' : format.day(published) },
            { of: 'operator', text: operator },
          ].filter(({ text }) => text !== '')
          return (
            <tr key={key} data-draft={key} data-source={key}>
              <td>
                <input
                  type="checkbox"
                  name="source"
                  value={key}
                  aria-label={t('queue.chooseOne', { title: name })}
                />
              </td>
              <th scope="row">
                <span className="row-title">
                  <a href={`/${locale}/desk/inbox/${key}`} dir="auto">
                    {name}
                  </a>
                  {state !== 'new' && (
                    <span className="badge" data-source-state={state}>
                      {t('inbox.state', { state })}
                    </span>
                  )}
                  {priority !== 'normal' && (
                    <span className="badge" data-priority={priority}>
                      {t('inbox.priorityOf', { priority })}
                    </span>
                  )}
                  {source.isFromReader && <span className="badge">{t('inbox.fromReader')}</span>}
                </span>
                {facts.length > 0 && (
                  <span className="block text-sm font-normal text-muted wrap-anywhere">
                    {facts.map(({ of, text }, index) => (
                      <span key={of}>
                        {index > 0 && ' · '}
                        <bdi>{text}</bdi>
                      </span>
                    ))}
                  </span>
                )}
              </th>
              <td className="d wide">{nameOf.get(country) ?? country}</td>
              <td dir="auto" className="d wide">
                {assignee?.name ?? ''}
              </td>
              <td className="d">
                {due !== '' && (
                  <time
                    dateTime={due}
                    className={due < today && (state === 'new' || state === 'taken') ? 'text-doubt' : ''}
                  >
                    {format.day(due)}
                  </time>
                )}
              </td>
              <td className="d wide">
                <time dateTime={at}>{format.day(at.slice(0, 10))}</time>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
