import { currentDatabase } from '@/lib/audit/with-session'
import type { I18n } from '@/lib/i18n/words'
import { betterSourceHref } from '@/lib/links/better-source-href'
import { sourcesAreWanted } from '@/lib/reader-sources/choices-data'

/** The way to name a better source for what a page shows; nothing where the site wants none, and where the record does not answer. */
export async function BetterSourceLink({
  words: { t, locale },
  about,
}: {
  words: I18n
  about: { country: string; metric?: string; place?: string }
}) {
  if (!(await sourcesAreWanted(currentDatabase()).catch(() => false))) return null
  return (
    <p className="mt-3 text-sm print:hidden">
      <a href={betterSourceHref(locale, about)} rel="nofollow" className="inline-block py-1">
        {t('better.link')}
      </a>
    </p>
  )
}
