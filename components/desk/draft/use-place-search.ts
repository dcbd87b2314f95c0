'use client'
import { useEffect, useState } from 'react'
import type { Offered, PlaceChoice } from '@/lib/drafts/form/choices'
import { underSite } from '@/lib/i18n/site-path'
import { useDesk } from './draft-context'

const pauseMs = 150

/** The places that a typed text finds; null where nothing is typed, and until the server has answered. */
export function usePlaceSearch(country: string, typed: string): Offered<PlaceChoice> | null {
  const { locale } = useDesk().words
  const [found, setFound] = useState<Offered<PlaceChoice> | null>(null)
  useEffect(() => {
    if (typed.trim() === '' || country === '') return setFound(null)
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const asked = new URLSearchParams({ country, q: typed })
        const answer = await fetch(underSite(`/${locale}/desk/find-places?${asked}`), {
          signal: stop.signal,
          redirect: 'error',
        })
        setFound(answer.ok ? ((await answer.json()) as Offered<PlaceChoice>) : null)
      } catch {
        if (!stop.signal.aborted) setFound(null)
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [country, typed, locale])
  return found
}
