import type { ReactNode } from 'react'
import type { DESK_PAGES } from '@/lib/access/desk-pages'
import type { Person } from '@/lib/access/person'
import type { I18n } from '@/lib/i18n/words'

/** What every page of the desk has around it: the ways to the pages that this person may see, and out. */
export function DeskFrame({
  words: { t, locale },
  person,
  pages,
  signOut,
  children,
}: {
  words: I18n
  person: Person
  /** `waiting`: how much waits there, in words; blank for nothing. */
  pages: readonly ((typeof DESK_PAGES)[number] & { waiting: string })[]
  signOut: () => Promise<never>
  children: ReactNode
}) {
  return (
    <>
      <section aria-label={t('shell.desk')} className="strip">
        <div className="page strip-row">
          <nav aria-label={t('desk.pages')} className="pages">
            <ul>
              {pages.map(({ part, name, waiting }) => (
                <li key={part}>
                  <a href={`/${locale}/desk${part}`}>
                    {t(name)}
                    {waiting !== '' && ` ${waiting}`}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="flex flex-wrap items-baseline gap-x-3 py-1 text-sm">
            <span className="text-muted">{person.name}</span>
            <form action={signOut}>
              <button type="submit" className="cursor-pointer text-accent underline underline-offset-2">
                {t('desk.signOut')}
              </button>
            </form>
          </div>
        </div>
      </section>
      <main id="content" className="page pt-6 pb-16">
        {children}
      </main>
    </>
  )
}
