import type { I18n } from '@/lib/i18n/words'
import type { ListedImport } from '@/lib/imports/types'

/** The files that somebody brought, with what came of each. */
export function ImportList({
  words: { t, locale, format },
  imports,
  most,
}: {
  words: I18n
  imports: readonly ListedImport[]
  /** As many are shown. */
  most: number
}) {
  if (imports.length === 0) return <p className="mt-8 max-w-prose text-muted">{t('imports.none')}</p>
  return (
    <>
      <table className="figures mt-8">
        <caption className="sr-only">{t('desk.imports')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.file')}</th>
            <th scope="col">{t('imports.stands')}</th>
            <th scope="col">{t('imports.brought')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ key, fileName, state, drafts, isRefused, isBatch, createdAt }) => (
            <tr key={key}>
              <th scope="row">
                <a href={`/${locale}/desk/imports/${key}`}>
                  <bdi>{fileName}</bdi>
                </a>
              </th>
              <td>
                {state === 'done' && !isBatch
                  ? t('imports.state.done', { count: drafts })
                  : t(`imports.state.${stateShown(state, isRefused)}`)}
              </td>
              <td className="d">{format.day(createdAt.slice(0, 10))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {imports.length >= most && <p className="mt-3 text-sm text-muted">{t('imports.listEnd', { most })}</p>}
    </>
  )
}

/** What is said of a file that came to no drafts. */
function stateShown(state: ListedImport['state'], isRefused: boolean) {
  if (state === 'sent') return 'sent'
  if (state === 'done') return 'published'
  return isRefused ? 'refused' : 'open'
}
