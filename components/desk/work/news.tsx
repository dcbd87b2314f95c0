import { lettersHref, toldHref, toldSentence } from '@/lib/drafts/notifications/letter'
import type { ShownNotification } from '@/lib/drafts/notifications/types'
import type { I18n } from '@/lib/i18n/words'
import { instantText } from '@/lib/views/drafts/draft-view'
import { ChangeList } from '../review/change-list'

/** What one is told: what one has not read, each with the button that says that one has, then what one has. */
export function News({
  words,
  told: { unread, read },
  now,
  seen,
}: {
  words: I18n
  told: { unread: readonly ShownNotification[]; read: readonly ShownNotification[] }
  /** Up to when they are shown. */
  now: string
  /** Is told by `id` which one was read; without one, everything up to `upTo`. */
  seen: (form: FormData) => Promise<never>
}) {
  const { t, locale } = words
  return (
    <section id="news" tabIndex={-1} className="mt-8">
      <h2 className="text-lg font-semibold">
        {t('told.title')}{' '}
        {unread.length > 0 && (
          <span className="font-normal text-muted">{t('desk.count', { count: unread.length })}</span>
        )}
      </h2>
      {unread.length === 0 && <p className="mt-2 text-muted">{t('told.none')}</p>}
      <ul className="mt-2">
        {unread.map((one) => (
          <li
            key={one.id}
            data-told={one.kind}
            className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-2"
          >
            <Told words={words} one={one} />
            <form action={seen}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="id" value={one.id} />
              <button
                type="submit"
                className="button plain small"
                aria-label={t('told.readOne', { what: toldSentence(one, words) })}
              >
                {t('told.read')}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-baseline gap-x-6 gap-y-2">
        {unread.length > 1 && (
          <form action={seen}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="upTo" value={now} />
            <button type="submit" className="button plain small">
              {t('told.readAll')}
            </button>
          </form>
        )}
        <a href={lettersHref(locale)} className="text-sm">
          {t('told.letters')}
        </a>
      </div>
      {read.length > 0 && (
        <details className="mt-3">
          <summary>{t('told.earlier')}</summary>
          <ul className="mt-2">
            {read.map((one) => (
              <li key={one.id} data-told={one.kind} className="border-b border-rule py-2">
                <Told words={words} one={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function Told({ words, one }: { words: I18n; one: ShownNotification }) {
  const { t } = words
  return (
    <div className="min-w-0 flex-1 basis-64">
      <p id={`told-${one.id}`} dir="auto" className={one.isRead ? undefined : 'font-semibold'}>
        {toldSentence(one, words)}
      </p>
      <p className="text-sm text-muted">
        <time dateTime={one.at}>{instantText(one.at, words)}</time>{' '}
        <a href={toldHref(one, words)} aria-describedby={`told-${one.id}`}>
          {t('told.open')}
        </a>
      </p>
      {one.proposal !== null && one.proposal.reason !== '' && (
        <p className="text-sm" dir="auto">
          {one.proposal.reason}
        </p>
      )}
      {one.fixes.length > 0 && (
        <div className="mt-1 border-s-2 border-accent ps-3">
          <p className="text-sm font-semibold">{t('told.fixes', { by: one.by })}</p>
          <ChangeList words={words} changes={one.fixes} />
        </div>
      )}
    </div>
  )
}
