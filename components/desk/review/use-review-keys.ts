'use client'
import { type RefObject, useLayoutEffect } from 'react'
import { isTyping, singleKeysAreOn } from '../shell/pressed-key'

/**
 * The keys of a report that is reviewed: J and K go from figure to figure, M to the remark on it; Ctrl+Enter publishes, with Shift it
 * returns the report.
 */
export function useReviewKeys(form: RefObject<HTMLFormElement | null>): void {
  // Who sees the figures can use the keys.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
      if (event.defaultPrevented || altKey || form.current === null) return
      if ((ctrlKey || metaKey) && key === 'Enter') {
        const step = shiftKey ? 'return' : 'publish'
        const button = form.current.querySelector<HTMLButtonElement>(`button[name=step][value=${step}]`)
        if (button === null) return
        event.preventDefault()
        return form.current.requestSubmit(button)
      }
      if (ctrlKey || metaKey || isTyping(target) || !singleKeysAreOn()) return
      const figures = [...form.current.querySelectorAll<HTMLElement>('[data-figure]')].filter(
        (figure) => figure.getClientRects().length > 0,
      )
      const at = figures.findIndex((figure) => figure.contains(document.activeElement))
      if (key === 'j' || key === 'k') {
        const to = figures[Math.min(figures.length - 1, Math.max(0, at + (key === 'j' ? 1 : -1)))]
        to?.focus()
        to?.scrollIntoView({ block: 'nearest' })
      } else if (key === 'm') {
        const field = figures[at]?.querySelector<HTMLElement>('textarea[name^=remark]')
        const whole = form.current.querySelector<HTMLElement>('textarea[name=remark]')
        ;(field ?? whole)?.focus()
      } else return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [form])
}
