'use client'

import { useEffect, useState } from 'react'

const msPerDay = 86_400_000

/**
 * How long ago a day was, written by the browser: a page may be kept for years, so it carries the day alone. The line is
 * there from the first, and nothing moves. `stale` is what the server knew; a browser may know more.
 */
export function AgeText({
  day,
  tag,
  comma,
  staleAfterDays,
  stale,
  text,
}: {
  day: string
  /** How numbers are written (BCP 47). */
  tag: string
  /** The comma of the language, with its space. */
  comma: string
  staleAfterDays: number | null
  stale: boolean
  text: string
}) {
  const [days, setDays] = useState<number | null>(null)
  useEffect(() => setDays(Math.floor((Date.now() - Date.parse(day)) / msPerDay)), [day])
  const isStale = stale || (staleAfterDays !== null && days !== null && days > staleAfterDays)
  if (staleAfterDays === null) return <span className="block">{text}</span>
  return (
    <span data-age={day} className="block min-h-[1lh]">
      {isStale && <span className="text-doubt">{text}</span>}
      {isStale && days !== null && comma}
      {days !== null && ageText(days, tag)}
    </span>
  )
}

function ageText(days: number, tag: string): string {
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  if (days < 31) return relative.format(-days, 'day')
  if (days < 365) return relative.format(-Math.floor(days / 30.44), 'month')
  return relative.format(-Math.floor(days / 365.25), 'year')
}
