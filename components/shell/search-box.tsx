import type { I18n } from '@/lib/i18n/words'

/** The search of everything, in every bar: a plain form; on a phone, where there is no room for it, the way to its page. */
export function SearchBox({ words: { t, locale }, country }: { words: I18n; country: string | undefined }) {
  const action = `/${locale}/search`
  return (
    <search className="find">
      <form action={action}>
        {country !== undefined && <input type="hidden" name="country" value={country} />}
        <input
          type="search"
          name="q"
          aria-label={t('found.bar')}
          placeholder={t('found.bar')}
          maxLength={200}
          aria-keyshortcuts="/"
          data-find=""
        />
        <span className="key live-only" aria-hidden="true">
          {t('found.key')}
        </span>
      </form>
      <a href={country === undefined ? action : `${action}?country=${country}`}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.5" />
          <path d="m13 13 5 5" />
        </svg>
        <span className="sr-only">{t('found.title')}</span>
      </a>
    </search>
  )
}
