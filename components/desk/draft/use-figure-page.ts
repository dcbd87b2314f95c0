'use client'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { figurePages, pageOfFigure } from '@/lib/drafts/figure-pages'
import type { DraftFormState } from '@/lib/drafts/form/form-state'

/**
 * Which page of the figures is shown, from 1: the one with the figure that typing goes on in, or that a link of this page leads to.
 * Of some thousand figures a browser draws only some.
 */
export function useFigurePage(
  { content: { figures }, focus }: DraftFormState,
  asked: number,
): { page: number; show: (page: number) => void } {
  const [page, show] = useState(asked)
  const [seen, setSeen] = useState(focus)
  if (focus !== seen) {
    setSeen(focus)
    const to = focus && pageOfFigure(figures, focus.figure)
    if (to !== null) show(to)
  }
  useEffect(() => {
    // Before the browser follows the link, so that it finds there what it leads to.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#fi"]') : null
      const [, id] = /^#(?:figure|finding)-([^-]+)/.exec(link?.getAttribute('href') ?? '') ?? []
      const to = id === undefined ? null : pageOfFigure(figures, id)
      if (to !== null) flushSync(() => show(to))
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [figures])
  return { page: Math.min(Math.max(1, page), figurePages(figures.length)), show }
}
