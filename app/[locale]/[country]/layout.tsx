import type { ReactNode } from 'react'
import { RecordBar } from '../record-bar'

export default function Layout({
  params,
  children,
}: {
  params: Promise<{ locale: string; country: string }>
  children: ReactNode
}) {
  return (
    <>
      <RecordBar params={params} />
      {children}
    </>
  )
}
