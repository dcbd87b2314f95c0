import type { WaitingDraft } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'
import { StateBadge } from '../state-badge'

/** Reports that wait for review, with who sent them and when, who has them before them, and what is to be looked at. */
export function WaitingTable({
  words,
  rows,
  countries,
  query,
  person,
  choosable = false,
}: {
  words: I18n
  rows: readonly WaitingDraft[]
  /** What countries are called. */
  countries: readonly { code: string; name: string }[]
  /** What the list was narrowed by, as an address has it: the next report after one of these is looked for by it. */
  query: string
  /** Id of whoever looks. */
  person: string
  /** Whether some of them may be chosen, to do one thing with all. */
  choosable?: boolean
}) {
  const { t, locale } = words
  const nameOf = new Map(countries.map(({ code, name }) => [code, name]))
  return (
    <table className="figures mt-2" data-list="">
      <caption className="sr-only">{t('review.caption')}</caption>
      <thead>
        <tr>
          {choosable && (
            <th scope="col" className="w-8">
              <span className="sr-only">{t('queue.choose')}</span>
            </th>
          )}
          <th scope="col">{t('review.report')}</th>
          <th scope="col">{t('review.author')}</th>
          <th scope="col" className="wide">
            {t('review.waiting')}
          </th>
          <th scope="col" className="n">
            {t('review.figures')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(
          ({ key, version, title, corrects, country, author, sentAt, figures, open, lock, reviewer }) => {
            const name = title === '' ? t('review.untitled') : title
            return (
              <tr key={key} data-draft={key}>
                {choosable && (
                  <td>
                    <input
                      type="checkbox"
                      name="draft"
                      value={`${key}~${version}`}
                      aria-label={t('queue.chooseOne', { title: name })}
                    />
                  </td>
                )}
                <th scope="row">
                  <span className="row-title">
                    <a href={`/${locale}/desk/review/${key}${query}`} dir="auto">
                      {name}
                    </a>
                    {country !== '' && <span className="badge">{nameOf.get(country) ?? country}</span>}
                    {corrects !== '' && <span className="badge">{t('review.correction')}</span>}
                    {open && (
                      <span className="badge" data-state="open-checks">
                        {t('queue.openChecks')}
                      </span>
                    )}
                    {lock !== null && lock.id !== person && (
                      <span className="badge" data-lock="">
                        {t('queue.lockedBy', { name: lock.name })}
                      </span>
                    )}
                    {reviewer !== null && (
                      <span className="badge">
                        {reviewer.id === person ? t('queue.yours') : t('queue.for', { name: reviewer.name })}
                      </span>
                    )}
                    {author.id === person && <StateBadge words={words} state="sent" />}
                  </span>
                </th>
                <td dir="auto" className="d">
                  {author.name}
                </td>
                <td className="d wide">
                  <time dateTime={sentAt}>{instantText(sentAt, words)}</time>
                </td>
                <td className="n">{t('organisation.count', { count: figures })}</td>
              </tr>
            )
          },
        )}
      </tbody>
    </table>
  )
}
