'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { underSite } from '@/lib/i18n/site-path'

/** How often it is asked whether work is done. */
const askMs = 2_500

/** Asks now and then whether what is worked out of a file is done, and shows how far it is, then the page anew; without a script the page does so by itself. */
export function WorkProgress({ address }: { address: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(underSite(address), { redirect: 'error' }).catch(() => null)
      if (answer === null || !answer.ok) return
      const { isAtWork } = (await answer.json()) as { isAtWork: boolean }
      if (isAtWork) router.refresh()
      else window.location.reload()
    }, askMs)
    return () => clearInterval(timer)
  }, [address, router])
  return (
    <noscript>
      <meta httpEquiv="refresh" content="2" />
    </noscript>
  )
}
