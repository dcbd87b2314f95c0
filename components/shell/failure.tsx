'use client'

import { usePathname } from 'next/navigation'
import { createContext, type ReactNode, useContext } from 'react'
import type { ErrorTexts } from '@/lib/i18n/error-texts'

const Texts = createContext<ErrorTexts | null>(null)

/** Sends a page what it says where it fails: a browser has to know it before, in the language of the page alone. */
export function FailureTexts({ value, children }: { value: ErrorTexts; children: ReactNode }) {
  return <Texts.Provider value={value}>{children}</Texts.Provider>
}

/** What a reader sees when a page fails: what happened, what still works, and a way to try again that needs no script. */
export function Failure() {
  const path = usePathname()
  const said = useContext(Texts)
  if (said === null) return null
  const { locale, texts } = said
  return (
    <main id="content" className="page py-10">
      <h1 className="text-3xl font-semibold tracking-tight">{texts.title}</h1>
      <p className="mt-3">{texts.what}</p>
      <p className="mt-3">{texts.works}</p>
      <p className="mt-6 flex gap-6">
        <a href={path}>{texts.retry}</a>
        <a href={`/${locale}`}>{texts.home}</a>
      </p>
    </main>
  )
}
