import type { I18n } from '@/lib/i18n/words'
import type { WaitingBatch } from '@/lib/imports/batch/types'
import { instantText } from '@/lib/views/drafts/draft-view'

/** Files whose figures wait for review as one batch each, with who sent them and when. */
export function WaitingBatches({ words, batches }: { words: I18n; batches: readonly WaitingBatch[] }) {
  const { t, locale } = words
  return (
    <table className="figures mb-8">
      <caption className="text-start font-semibold">{t('imports.batch.waiting')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.file')}</th>
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
        {batches.map(({ key, fileName, author, sentAt, figures }) => (
          <tr key={key}>
            <th scope="row">
              <a href={`/${locale}/desk/review/files/${key}`}>
                <bdi>{fileName}</bdi>
              </a>
            </th>
            <td dir="auto">{author}</td>
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
