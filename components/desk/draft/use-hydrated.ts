'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run: false on the server, and so in a page that has none. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
