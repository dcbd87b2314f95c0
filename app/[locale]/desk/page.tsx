import type { Metadata } from 'next'
import { DraftList } from '@/components/desk/draft-list'
import { requirePerson } from '@/lib/access/gate'
import { mayDo } from '@/lib/access/rules'
import { currentDatabase } from '@/lib/db/current'
import { readDraftsOf } from '@/lib/drafts/data'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'
import { beginReport } from './actions'

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  return { title: t('desk.title'), robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { person } = await requirePerson('desk.use')
  const words = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  const { t } = words
  const { refused, sent, discarded } = await searchParams
  const drafts = await readDraftsOf(currentDatabase(), person.id)
  const told = sent !== undefined ? t('desk.sent') : discarded !== undefined ? t('desk.discarded') : null
  return (
    <>
      <h1 className="text-3xl font-semibold tracking-tight">{t('desk.title')}</h1>
      {refused !== undefined && (
        <p role="alert" className="mt-4 border-s-2 border-doubt ps-3">
          {t('desk.refused')}
        </p>
      )}
      {told !== null && (
        <p role="status" className="mt-4 border-s-2 border-accent ps-3">
          {told}
        </p>
      )}
      <p className="mt-4 max-w-prose">{t(`desk.welcome.${person.role}`, { name: person.name })}</p>
      {mayDo(person, 'draft.write') && (
        <form action={beginReport} className="mt-6">
          <input type="hidden" name="locale" value={words.locale} />
          <button type="submit" className="button">
            {t('desk.newReport')}
          </button>
        </form>
      )}
      <DraftList words={words} drafts={drafts} />
    </>
  )
}
