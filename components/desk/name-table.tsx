import type { KeptName } from '@/lib/directory/types'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** What something is called, with the way to change each name. `page` is the address that the names stand on. */
export function NameTable({
  words: { t, format },
  names,
  page,
}: {
  words: I18n
  names: readonly KeptName[]
  page: string
}) {
  return (
    <table className="figures">
      <caption className="sr-only">{t('lists.names')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('lists.name')}</th>
          <th scope="col">{t('lists.language')}</th>
          <th scope="col">
            <span className="sr-only">{t('lists.change')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {names.map(({ id, name, language, alias }) => (
          <tr key={id}>
            <th scope="row">
              <bdi lang={language || undefined}>{name}</bdi>
            </th>
            <td className="text-muted">
              {withCommas(
                [
                  ...(language === '' ? [] : [format.language(language)]),
                  ...(alias ? [t('lists.alias')] : []),
                ],
                { t },
              )}
            </td>
            <td className="text-end">
              <a href={`${page}?name=${id}#change-name`} className="button plain small">
                {t('lists.change')}
                <span className="sr-only"> {name}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
