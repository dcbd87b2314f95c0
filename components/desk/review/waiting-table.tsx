import type { ListedDraft } from '@/lib/drafts/types'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/draft-view'

/** Reports that wait for review, with who sent them and when. */
export function WaitingTable({ words, drafts }: { words: I18n; drafts: readonly ListedDraft[] }) {
  const { t, locale } = words
  return (
    <table className="figures">
      <caption className="sr-only">{t('review.caption')}</caption>
      <thead>
        <tr>
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
        {drafts.map(({ key, title, corrects, author, sentAt, figures }) => (
          <tr key={key} data-draft={key}>
            <th scope="row">
              <a href={`/${locale}/desk/review/${key}`} dir="auto">
                {title === '' ? t('review.untitled') : title}
              </a>
              {corrects !== '' && <span className="text-muted"> ({t('review.correction')})</span>}
            </th>
            <td dir="auto">{author.name}</td>
            <td className="d wide">
              <time dateTime={sentAt}>{instantText(sentAt, words)}</time>
            </td>
            <td className="n">{t('organisation.count', { count: figures })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
