import { LOCALES, type Locale } from '@/lib/i18n/locales'
import type { I18n } from '@/lib/i18n/words'
import { Menu } from './menu'

/**
 * The page in other languages, each called as it calls itself. Without a script the links lead there; with one, what was chosen in the
 * page goes along and the choice is kept (lib/http/frame).
 */
export function LanguageMenu({ words: { t, locale }, path }: { words: I18n; path: string | undefined }) {
  const rest = path === undefined || !path.startsWith(`/${locale}`) ? '' : path.slice(3)
  return (
    <Menu name={<LanguageSign name={t('shell.language')} locale={locale} />} className="at-end">
      <ul>
        {Object.entries(LOCALES).map(([code, { name }]) => (
          <li key={code}>
            <a
              href={`/${code}${rest}`}
              hrefLang={code}
              lang={code}
              aria-current={code === locale ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}

/** At the desk the language is the person's own: to choose another is kept for them, letters too. */
export function OwnLanguageMenu({
  words: { t, locale },
  choose,
}: {
  words: I18n
  choose: (sent: FormData) => Promise<never>
}) {
  return (
    <Menu name={<LanguageSign name={t('shell.language')} locale={locale} />} className="at-end">
      <form action={choose}>
        <ul>
          {Object.entries(LOCALES).map(([code, { name }]) => (
            <li key={code}>
              <button type="submit" name="language" value={code} lang={code} aria-pressed={code === locale}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      </form>
    </Menu>
  )
}

/** What opens the choice: the code of the language, and what it is for those who do not see it. */
function LanguageSign({ name, locale }: { name: string; locale: Locale }) {
  return (
    <>
      <span className="sr-only">{name}: </span>
      <span className="language-code" lang={locale} title={LOCALES[locale].name}>
        {locale}
      </span>
    </>
  )
}
