import { mostPublishedShown } from '@/lib/drafts/limits'
import type { PublishedOwn } from '@/lib/drafts/types'
import { addressPart } from '@/lib/i18n/address-part'
import type { I18n } from '@/lib/i18n/words'
import { countryHref } from '@/lib/links/page-href'
import { instantText } from '@/lib/views/drafts/draft-view'

/** What was published of one's reports since one last said that one had seen it, with the button that says so. */
export function PublishedOwnList({
  words,
  published: { rows, total },
  now,
  seen,
}: {
  words: I18n
  published: { rows: readonly PublishedOwn[]; total: number }
  /** Up to when they are shown. */
  now: string
  seen: (form: FormData) => Promise<never>
}) {
  const { t, locale } = words
  if (total === 0) return null
  return (
    <section className="mt-8">
      <h2 className="text-xl font-semibold">
        {t('work.published')}{' '}
        <span className="font-normal text-muted">{t('desk.count', { count: total })}</span>
      </h2>
      <ul className="mt-2">
        {rows.map(({ key, title, report, country, by, at }) => (
          <li key={key} className="border-b border-rule py-2">
            {country === '' ? (
              <span dir="auto">{title}</span>
            ) : (
              <a href={countryHref(locale, country, 'reports', addressPart(report))} dir="auto">
                {title || report}
              </a>
            )}
            <p className="text-sm text-muted">{t('work.publishedBy', { by, at: instantText(at, words) })}</p>
          </li>
        ))}
      </ul>
      {total > mostPublishedShown && (
        <p className="mt-2 text-sm text-muted">{t('work.publishedMore', { count: total - rows.length })}</p>
      )}
      <form action={seen} className="mt-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="upTo" value={now} />
        <button type="submit" className="button plain small">
          {t('work.seen')}
        </button>
      </form>
    </section>
  )
}
