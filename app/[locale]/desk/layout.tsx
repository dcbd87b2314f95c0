import '../../desk.css'
import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { FreshOnBack } from '@/components/desk/fresh-on-back'
import { OwnLanguageMenu } from '@/components/shell/language-menu'
import { DESK_PAGES } from '@/lib/access/desk-pages'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { countUnread } from '@/lib/drafts/notifications/read-notifications'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { inOwnLanguage, requirePermission } from '@/lib/people/gate'
import { RecordBar } from '../record-bar'
import { beginReport, chooseLanguage, signOut } from './actions'
import { mostCounted, railCounts } from './rail-counts'

/** The frame alone: each page of the desk asks for leave itself, since a layout may be kept while its pages change. */
export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  const { person } = await requirePermission('account.own')
  await inOwnLanguage(person)
  const words = getI18n(parseLocale((await params).locale) ?? defaultLocale)
  const [counts, unread] = await Promise.all([
    railCounts(currentDatabase(), person),
    mayDo(person, 'desk.use') ? countUnread(currentDatabase(), person) : 0,
  ])
  const pages = DESK_PAGES.filter(({ may }) => mayDo(person, may)).map(({ part, name }) => ({
    part,
    name: words.t(name),
    waiting: countText(counts.get(part) ?? 0, words),
  }))
  return (
    <>
      <RecordBar
        params={params}
        atDesk
        language={<OwnLanguageMenu words={words} choose={chooseLanguage} />}
      />
      <DeskFrame
        words={words}
        person={person}
        unread={unread}
        pages={pages}
        signOut={signOut}
        begin={beginReport}
      >
        <FreshOnBack />
        {children}
      </DeskFrame>
    </>
  )
}

/** What stands behind the name of a page where something waits on it; blank where nothing does. */
function countText(count: number, { t }: I18n): string {
  if (count === 0) return ''
  return count > mostCounted ? t('desk.manyWaiting', { count: mostCounted }) : t('desk.waiting', { count })
}
