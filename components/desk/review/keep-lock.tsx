'use client'
import { useEffect } from 'react'
import { underSite } from '@/lib/i18n/site-path'

/** Well within the time in which a lock ends by itself. */
const everyMs = 2 * 60_000

/** Says, for as long as a page is open, that its report is before somebody; and that it no longer is when they go away. */
export function KeepLock({ address }: { address: string }) {
  useEffect(() => {
    const say = (step: 'lock' | 'unlock') =>
      navigator.sendBeacon(underSite(address), new URLSearchParams({ step }))
    const stay = () => document.visibilityState === 'visible' && say('lock')
    const leave = () => say('unlock')
    stay()
    const timer = setInterval(stay, everyMs)
    document.addEventListener('visibilitychange', stay)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', stay)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [address])
  return null
}
