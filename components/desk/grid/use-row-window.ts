'use client'
import { type RefObject, useCallback, useState } from 'react'

/** Height of a row and of the head of the grid, in pixels, as in styles/grid.css. */
export const ROW_HEIGHT = 36
const ROWS_AROUND = 8

/**
 * Which rows a browser draws: those in sight and some around them. `reveal` scrolls a row into sight and draws it at once, so that it can
 * be given the focus.
 */
export function useRowWindow(box: RefObject<HTMLDivElement | null>, count: number) {
  const [first, setFirst] = useState(0)
  const [height, setHeight] = useState(640)
  const see = useCallback(() => {
    const { current } = box
    if (current === null) return
    setHeight(current.clientHeight)
    setFirst(Math.max(0, Math.floor(current.scrollTop / ROW_HEIGHT) - ROWS_AROUND))
  }, [box])
  const reveal = useCallback(
    (row: number) => {
      const { current } = box
      if (current === null) return
      const top = row * ROW_HEIGHT
      // The head stays above the rows, and takes the room of one.
      const most = current.clientHeight - 2 * ROW_HEIGHT
      if (top < current.scrollTop) current.scrollTop = top
      else if (top > current.scrollTop + most) current.scrollTop = top - most
      see()
    },
    [box, see],
  )
  const drawn = Math.ceil(height / ROW_HEIGHT) + 2 * ROWS_AROUND
  const start = Math.min(first, Math.max(0, count - drawn))
  return { start, end: Math.min(count, start + drawn), see, reveal }
}
