'use client'
import { useEffect, useState } from 'react'
import type { Offered, PlaceChoice } from '@/lib/drafts/form/choices'
import { underSite } from '@/lib/i18n/site-path'
import { useDesk } from './draft-context'

const pauseMs = 150

/** An answer of the server, and to which text. */
interface Answer {
  typed: string
  offered: Offered<PlaceChoice>
}

/**
 * The places that a typed text finds; null where nothing is typed, and until the server has answered. While more is typed than has been
 * answered, only those of the last answer whose names have it are left: nobody chooses a place of fewer letters than they typed.
 */
export function usePlaceSearch(country: string, typed: string): Offered<PlaceChoice> | null {
  const { locale } = useDesk().words
  const [found, setFound] = useState<Answer | null>(null)
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
        setFound(answer.ok ? { typed, offered: (await answer.json()) as Offered<PlaceChoice> } : null)
      } catch {
        if (!stop.signal.aborted) setFound(null)
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [country, typed, locale])
  if (found === null || found.typed === typed) return found?.offered ?? null
  const letters = typed.trim().toLocaleLowerCase()
  const first = found.offered.first.filter(({ name }) => name.toLocaleLowerCase().includes(letters))
  return { ...found.offered, first }
}
