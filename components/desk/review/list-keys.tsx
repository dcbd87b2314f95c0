'use client'
import { useLayoutEffect } from 'react'
import { isTyping, singleKeysAreOn } from '../shell/pressed-key'

/** The keys of a list: J and K go from row to row, X chooses one. Enter opens it, as it does any link. */
export function ListKeys() {
  // Who sees the list can use its keys.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || isTyping(target) || !singleKeysAreOn())
        return
      const rows = [...document.querySelectorAll<HTMLElement>('[data-list] [data-draft]')]
      const at = rows.findIndex((row) => row.contains(document.activeElement))
      const to = key === 'j' ? at + 1 : key === 'k' ? at - 1 : null
      if (to !== null) {
        const row = rows[Math.min(rows.length - 1, Math.max(0, to))]
        row?.querySelector<HTMLElement>('th a')?.focus()
        row?.scrollIntoView({ block: 'nearest' })
      } else if (key === 'x') rows[at]?.querySelector<HTMLElement>('input[type=checkbox]')?.click()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return null
}
