'use client'

import { useEffect, useState } from 'react'

const msPerDay = 86_400_000

/**
 * How old a record is: `fresh` up to so many days after its last figure, `old` from then on. A page may be kept for years, so the browser
 * looks again; both texts have their room from the first, and nothing moves.
 */
export function RecordAge({
  day,
  staleAfterDays,
  isStale,
  fresh,
  old,
}: {
  /** The ISO day of the last figure. */
  day: string
  staleAfterDays: number
  /** What the server knew; a browser may know more. */
  isStale: boolean
  fresh: string
  old: string
}) {
  const [stale, setStale] = useState(isStale)
  useEffect(
    () => setStale(isStale || Math.floor((Date.now() - Date.parse(day)) / msPerDay) > staleAfterDays),
    [day, isStale, staleAfterDays],
  )
  return (
    <span data-age={day} data-stale={stale} className={`chip grid ${stale ? 'doubt' : ''}`}>
      <span className={`[grid-area:1/1] ${stale ? '' : 'invisible'}`} aria-hidden={!stale}>
        {old}
      </span>
      <span className={`[grid-area:1/1] ${stale ? 'invisible' : ''}`} aria-hidden={stale}>
        {fresh}
      </span>
    </span>
  )
}
