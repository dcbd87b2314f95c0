import type { ReactNode } from 'react'
import { EntryBar } from './entry-bar'

export default function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string }>
  children: ReactNode
}) {
  return (
    <>
      <EntryBar params={params} />
      {children}
    </>
  )
}
