import type { ReactNode } from 'react'
import type { I18n } from '@/lib/i18n/words'
import { PageFrame } from './page-frame'

/** A page with one form, or with why there is none. */
export function FormPage({
  words,
  title,
  about,
  around,
  children,
}: {
  words: I18n
  title: string
  about: string
  /** The page that this one is reached from; the list of countries where it is left out. */
  around?: { name: string; href: string }
  children?: ReactNode
}) {
  const { t, locale } = words
  return (
    <PageFrame
      words={words}
      trail={[around ?? { name: t('shell.countries'), href: `/${locale}` }, { name: title }]}
    >
      <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="mt-3 mb-6 max-w-prose">{about}</p>
      {children}
    </PageFrame>
  )
}
