'use client'
import { useEffect, useRef, useState } from 'react'
import { debounced } from '@/lib/drafts/form/debounced'

/** A key is answered first: what it changed is kept once typing pauses, within a second. */
const times = { pauseMs: 250, mostMs: 1_000 }

/**
 * Has what is typed kept by `keep` soon after `ask`, and at once when the page is hidden or left, and by `now`: only then it may take the
 * time that it takes.
 */
export function useLocalKeeping(keep: (mayWait: boolean) => void): { ask: () => void; now: () => void } {
  const latest = useRef(keep)
  latest.current = keep
  const isLeaving = useRef(false)
  const [keeping] = useState(() => {
    const soon = debounced(() => latest.current(!isLeaving.current), times)
    return {
      flush: soon.flush,
      now: () => latest.current(false),
      ask: () => {
        soon.ask()
        // A cell that was still typed in is changed by leaving the page itself.
        if (isLeaving.current) soon.flush()
      },
    }
  })
  useEffect(() => {
    const leave = () => {
      isLeaving.current = true
      keeping.now()
    }
    const come = () => {
      isLeaving.current = false
    }
    const turn = () => (document.visibilityState === 'hidden' ? leave() : come())
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', come)
    document.addEventListener('visibilitychange', turn)
    return () => {
      window.removeEventListener('pagehide', leave)
      window.removeEventListener('pageshow', come)
      document.removeEventListener('visibilitychange', turn)
      keeping.flush()
    }
  }, [keeping])
  return keeping
}
