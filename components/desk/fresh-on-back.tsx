'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { underSite } from '@/lib/i18n/site-path'

/**
 * Has Back and Forward ask the server for the page that they lead to. The router, and the browser, would show it as it was before
 * a form led on from it: a draft that was sent as the blank one that it began as.
 */
export function FreshOnBack() {
  const shown = useRef('')
  const path = usePathname()
  useEffect(() => {
    shown.current = path
  }, [path])
  useEffect(() => {
    // A link within the page is gone back from within it.
    const back = () => {
      if (window.location.pathname !== underSite(shown.current)) window.location.reload()
    }
    const restored = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload()
    }
    window.addEventListener('popstate', back)
    window.addEventListener('pageshow', restored)
    return () => {
      window.removeEventListener('popstate', back)
      window.removeEventListener('pageshow', restored)
    }
  }, [])
  return null
}
