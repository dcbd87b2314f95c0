import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'

/** What was decided just before, as the address of the page that it led to says; nothing where it says nothing. */
export function DecidedNote({
  words: { t, locale },
  asked: { published, publishedIn, returned, remarked },
}: {
  words: I18n
  asked: Readonly<Record<string, string | string[] | undefined>>
}) {
  const wasPublished = typeof published === 'string' && typeof publishedIn === 'string'
  if (!wasPublished && returned === undefined && remarked === undefined) return null
  return (
    <p role="status" className="mt-4 border-s-2 border-accent ps-3">
      {wasPublished ? (
        <>
          {t('review.wasPublished')}{' '}
          <a
            href={`/${locale}/${encodeURIComponent(publishedIn.toLowerCase())}/reports/${addressPart(published)}`}
          >
            {t('review.seeReport')}
          </a>
        </>
      ) : (
        t(returned === undefined ? 'review.remarked' : 'review.wasReturned')
      )}
    </p>
  )
}
