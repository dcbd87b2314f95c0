import type { ReactNode } from 'react'
import type { Person } from '@/lib/access/person'
import { carriedTexts } from '@/lib/i18n/carried-texts'
import type { I18n } from '@/lib/i18n/words'
import { Bell } from './shell/bell'
import { DeskKeys } from './shell/desk-keys'
import { Rail, type RailPage } from './shell/rail'

/** What every page of the desk has around it: the rail with what this person may see, the way to anything, and out. */
export function DeskFrame({
  words,
  person,
  unread,
  pages,
  signOut,
  begin,
  children,
}: {
  words: I18n
  person: Person
  /** How much of what they are told they have not read. */
  unread: number
  pages: readonly RailPage[]
  signOut: () => Promise<never>
  /** Begins a report of one's own. */
  begin: (form: FormData) => Promise<never>
  children: ReactNode
}) {
  const { t, locale } = words
  const home = `/${locale}/desk`
  return (
    <div className="page desk">
      <section aria-label={t('shell.desk')} className="desk-side">
        <div className="desk-find">
          <DeskKeys
            texts={carriedTexts(words, ['palette', 'keys'])}
            label={t('palette.open')}
            home={home}
            begin={begin}
          />
        </div>
        <Rail label={t('desk.pages')} pages={pages} home={home} />
        <div className="desk-person">
          <Bell
            href={`${home}#news`}
            label={t('told.bell', { count: unread })}
            count={unread === 0 ? '' : t('desk.waiting', { count: unread })}
          />
          <span className="min-w-0 truncate text-muted" title={person.email}>
            {person.name}
          </span>
          <a href={`${home}/keys`}>{t('keys.title')}</a>
          <form action={signOut}>
            <button type="submit" className="button plain small">
              {t('desk.signOut')}
            </button>
          </form>
        </div>
      </section>
      <main id="content" className="desk-main">
        {children}
      </main>
    </div>
  )
}
