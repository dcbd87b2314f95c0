'use client'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { underSite } from '@/lib/i18n/site-path'

/** A page that was changed to in this time was changed to by what the browser tells now. */
const justNowMs = 500

/**
 * Has Back and Forward ask the server for the page that they lead to. The router, and the browser, would show it as it was before
 * a form led on from it: a draft that was sent as the blank one that it began as.
 */
export function FreshOnBack() {
  const shown = useRef({ path: '', since: 0 })
  const path = usePathname()
  useEffect(() => {
    shown.current = { path, since: performance.now() }
  }, [path])
  useEffect(() => {
    // A link within the page makes an entry that the router knows nothing of, and is gone back from within the page. The router
    // may have changed pages before the browser says so.
    const back = (event: PopStateEvent) => {
      if (event.state === null) return
      const { path, since } = shown.current
      const isAnother = window.location.pathname !== underSite(path)
      if (isAnother || performance.now() - since < justNowMs) window.location.reload()
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
