import type { ReactNode } from 'react'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DESK_PAGES } from '@/lib/access/desk-pages'
import { requirePerson } from '@/lib/access/gate'
import { mayDo } from '@/lib/access/rules'
import { defaultLocale, parseLocale } from '@/lib/i18n/locales'
import { wordsFor } from '@/lib/i18n/words'
import { signOut } from './actions'

/** The frame alone: each page of the desk asks for leave itself, since a layout may be kept while its pages change. */
export default async function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  const { person } = await requirePerson('account.own')
  const words = wordsFor(parseLocale((await params).locale) ?? defaultLocale)
  const pages = DESK_PAGES.filter(({ may }) => mayDo(person, may))
  return (
    <DeskFrame words={words} person={person} pages={pages} signOut={signOut}>
      {children}
    </DeskFrame>
  )
}
