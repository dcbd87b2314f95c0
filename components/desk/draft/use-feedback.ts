'use client'
import { useCallback, useEffect, useState } from 'react'
import type { DraftFeedback } from '@/lib/drafts/feedback/types'
import { MOST_BYTES, mayBeLarge, sizeOf } from '@/lib/drafts/limits'
import type { DraftContent } from '@/lib/drafts/schema'
import { underSite } from '@/lib/i18n/site-path'

const pauseMs = 600
/** A report of very many figures takes seconds to look at: it is asked about less often. */
const perFigureMs = 5

/**
 * What the record says of what is typed, and what was typed when it was asked: it is asked when typing pauses, and the last
 * answer stands while the server is out of reach. `lookNow` asks at once; null where the server does not answer.
 */
export function useFeedback(
  address: string,
  content: DraftContent,
  first: DraftFeedback,
): { look: DraftFeedback; seen: DraftContent; lookNow: () => Promise<DraftFeedback | null> } {
  const [{ look, seen }, setLook] = useState({ look: first, seen: content })
  const ask = useCallback(
    async (stop?: AbortSignal): Promise<DraftFeedback | null> => {
      // The server takes no more: the line of what is saved says so.
      if (mayBeLarge(content) && sizeOf(content) > MOST_BYTES) return null
      try {
        const response = await fetch(underSite(address), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ version: 1, content }),
          signal: stop ?? null,
          redirect: 'error',
        })
        if (!response.ok) return null
        const look = (await response.json()) as DraftFeedback
        setLook({ look, seen: content })
        return look
      } catch {
        // Without a connection the draft is kept all the same; it is looked at again when it changes.
        return null
      }
    },
    [address, content],
  )
  useEffect(() => {
    if (content === seen) return
    const stop = new AbortController()
    const timer = setTimeout(() => ask(stop.signal), Math.max(pauseMs, perFigureMs * content.figures.length))
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [ask, content, seen])
  return { look, seen, lookNow: ask }
}
