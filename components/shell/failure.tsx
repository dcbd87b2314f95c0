'use client'

import { useParams, usePathname } from 'next/navigation'
import { errorTexts } from '@/lib/i18n/error-texts'

/** What a reader sees when a page fails: what happened, what still works, and a way to try again that needs no script. */
export function Failure() {
  const { locale, texts } = errorTexts(useParams().locale)
  return (
    <main id="content" className="page py-10">
      <h1 className="text-3xl font-semibold tracking-tight">{texts.title}</h1>
      <p className="mt-3">{texts.what}</p>
      <p className="mt-3">{texts.works}</p>
      <p className="mt-6 flex gap-6">
        <a href={usePathname()}>{texts.retry}</a>
        <a href={`/${locale}`}>{texts.home}</a>
      </p>
    </main>
  )
}
