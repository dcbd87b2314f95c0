'use client'
import { startTransition, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { DraftFormState } from '@/lib/drafts/form/form-state'
import type { DraftComment } from '@/lib/drafts/schema'

/**
 * The figure of which all fields are shown beside the grid: the one that the keyboard is on, that typing goes on in, or that a link of
 * this page leads to. `asked` counts what was asked for elsewhere than in the grid.
 */
export function useActiveFigure(
  { content: { figures }, focus }: DraftFormState,
  remarks: readonly DraftComment[],
) {
  // What somebody remarked on is looked at first.
  const remarked = remarks.find(({ figure }) => figure !== '')?.figure
  const [asked, setAsked] = useState(remarked === undefined ? null : { id: remarked, asked: 0 })
  const [id, setId] = useState(remarked ?? null)
  const [seen, setSeen] = useState(focus)
  const ask = useCallback((figure: string) => {
    setId(figure)
    setAsked((was) => ({ id: figure, asked: (was?.asked ?? 0) + 1 }))
  }, [])
  if (focus !== seen) {
    setSeen(focus)
    if (focus !== null) ask(focus.figure)
  }
  useEffect(() => {
    // Before the browser follows the link, so that it finds there what it leads to.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#fi"]') : null
      const [, to] = /^#(?:figure|finding)-([^-]+)/.exec(link?.getAttribute('href') ?? '') ?? []
      if (to !== undefined) flushSync(() => ask(to))
    }
    document.addEventListener('click', follow, true)
    return () => document.removeEventListener('click', follow, true)
  }, [ask])
  // What stands beside the grid may come a moment later: a key is answered first.
  const activate = useCallback((figure: string | null) => {
    if (figure !== null) startTransition(() => setId(figure))
  }, [])
  const at = Math.max(
    0,
    figures.findIndex((figure) => figure.id === id),
  )
  return { at, asked, activate }
}
