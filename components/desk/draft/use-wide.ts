'use client'
import { useSyncExternalStore } from 'react'

/** Where a grid has room: below it, and without scripts, figures stand one below the other. */
const WIDE = '(min-width: 64rem)'

function subscribe(tell: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', tell)
  return () => query.removeEventListener('change', tell)
}

/** Whether the window has room for the grid; false at the server. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => window.matchMedia(WIDE).matches,
    () => false,
  )
