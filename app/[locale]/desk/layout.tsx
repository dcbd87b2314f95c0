import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { FreshOnBack } from '@/components/desk/fresh-on-back'
import { OwnLanguageMenu } from '@/components/shell/language-menu'
import { DESK_PAGES } from '@/lib/access/desk-pages'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/audit/with-session'
import { countConflicts } from '@/lib/conflicts/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { getI18n, type I18n } from '@/lib/i18n/words'
import { countWaitingBatches } from '@/lib/imports/batch/data'
import { inOwnLanguage, requirePermission } from '@/lib/people/gate'
import { sourcesAreWanted } from '@/lib/reader-sources/choices-data'
import { countWaitingSources } from '@/lib/reader-sources/data'
import { RecordBar } from '../record-bar'
import { chooseLanguage, signOut } from './actions'

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
  const [sources, wanted] = await Promise.all([
    countWaitingSources(currentDatabase()),
    sourcesAreWanted(currentDatabase()),
  ])
  // Where readers are not asked for sources, and none waits, nothing leads to them.
  const pages = DESK_PAGES.filter(
    ({ may, part }) => mayDo(person, may) && (part !== '/sources' || wanted || sources > 0),
  )
  const [drafts, batches, conflicts] = mayDo(person, 'report.review')
    ? await Promise.all([
        currentDatabase().draft.count({ where: { state: 'sent' } }),
        countWaitingBatches(currentDatabase()),
        countConflicts(currentDatabase(), mostCounted + 1),
      ])
    : [0, 0, 0]
  const waiting = new Map([
    ['/review', drafts + batches],
    ['/conflicts', conflicts],
    ['/sources', sources],
  ])
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
        pages={pages.map((page) => ({ ...page, waiting: countText(waiting.get(page.part) ?? 0, words) }))}
        signOut={signOut}
      >
        <FreshOnBack />
        {children}
      </DeskFrame>
    </>
  )
}

/** More than these are not counted: nobody reads on that far. */
const mostCounted = 99

/** What stands behind the name of a page where something waits on it; blank where nothing does. */
function countText(count: number, { t }: I18n): string {
  if (count === 0) return ''
  return count > mostCounted ? t('desk.manyWaiting', { count: mostCounted }) : t('desk.waiting', { count })
}
