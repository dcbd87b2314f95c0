import { QuotedText } from '@/components/ui/quoted-text'
import type { I18n } from '@/lib/i18n/words'
import type { ClaimView } from '@/lib/views/claim-view'

/** What a report says of a figure in its own words, the word it uses, and an editor's note; nothing where none is on record. */
export function ClaimWords({
  claim: { language, verb, words: said, note },
  words: { t },
}: {
  claim: Pick<ClaimView, 'language' | 'verb' | 'words' | 'note'>
  words: I18n
}) {
  return (
    <>
      {said !== '' && (
        <figure>
          <figcaption className="text-muted">{t('report.words')}</figcaption>
          <blockquote className="border-s-2 border-rule ps-3" dir="auto" lang={language || undefined}>
            {said}
          </blockquote>
        </figure>
      )}
      {verb !== '' && (
        <p>
          <span className="text-muted">{t('report.verb')}:</span>{' '}
          <QuotedText language={language}>{verb}</QuotedText>
        </p>
      )}
      {note !== '' && (
        <p>
          <span className="text-muted">{t('report.note')}</span> <bdi>{note}</bdi>
        </p>
      )}
    </>
  )
}
