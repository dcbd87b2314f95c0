/**
 * How long ago a day was, written by the browser: a page may be kept for years, so it carries the day alone, and the script of its frame
 * writes the age (lib/http/frame/frame.js). The line is there from the first, and nothing moves. `stale` is what the server knew; a
 * browser may know more.
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
  if (staleAfterDays === null) return <span className="block">{text}</span>
  return (
    <span
      data-age={day}
      data-stale={stale}
      data-stale-after={staleAfterDays}
      data-comma={comma}
      data-tag={tag}
      className="group block min-h-[1lh]"
      suppressHydrationWarning
    >
      <span className="hidden text-doubt group-data-[stale=true]:inline">{text}</span>
      {/* A text, though an empty one: React leaves alone what the browser wrote in its place. */}
      <span data-age-text suppressHydrationWarning>
        {''}
      </span>
    </span>
  )
}
