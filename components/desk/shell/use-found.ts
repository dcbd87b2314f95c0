'use client'
import { useEffect, useState } from 'react'
import type { FoundAtDesk } from '@/lib/drafts/types'
import { underSite } from '@/lib/i18n/site-path'

const pauseMs = 120

/** What the server has found, and whether it has answered to what is typed now. */
type Answer = FoundAtDesk & { state: 'asking' | 'answered' | 'failed' }

/** What is found at the desk for a text; before anything is typed, the pages. What was found stays until more is known. */
export function useFound(home: string, typed: string): Answer {
  const [found, setFound] = useState<Answer>({ groups: [], state: 'asking' })
  useEffect(() => {
    const stop = new AbortController()
    setFound((before) => ({ ...before, state: 'asking' }))
    const timer = setTimeout(
      async () => {
        try {
          const asked = new URLSearchParams({ q: typed })
          const answer = await fetch(underSite(`${home}/go/found?${asked}`), {
            signal: stop.signal,
            redirect: 'error',
          })
          if (!answer.ok) throw new Error(`the server answered ${answer.status}`)
          setFound({ ...((await answer.json()) as FoundAtDesk), state: 'answered' })
        } catch {
          if (!stop.signal.aborted) setFound({ groups: [], state: 'failed' })
        }
      },
      typed === '' ? 0 : pauseMs,
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [home, typed])
  return found
}
