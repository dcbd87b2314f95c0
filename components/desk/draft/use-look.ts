'use client'
import { useEffect, useState } from 'react'
import type { DraftLook } from '@/lib/drafts/look'
import type { DraftContent } from '@/lib/drafts/schema'

const pauseMs = 600

/**
 * What the record says of what is typed, and what was typed when it was asked: it is asked when typing pauses, and the last
 * answer stands while the server is out of reach.
 */
export function useLook(
  address: string,
  content: DraftContent,
  first: DraftLook,
): { look: DraftLook; seen: DraftContent } {
  const [{ look, seen }, setLook] = useState({ look: first, seen: content })
  useEffect(() => {
    if (content === seen) return
    const stop = new AbortController()
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ version: 1, content }),
          signal: stop.signal,
          redirect: 'error',
        })
        if (!response.ok) return
        setLook({ look: (await response.json()) as DraftLook, seen: content })
      } catch {
        // Without a connection the draft is kept all the same; it is looked at again when it changes.
      }
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [address, content, seen])
  return { look, seen }
}
