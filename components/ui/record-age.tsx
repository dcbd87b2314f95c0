/**
 * How old a record is: `fresh` up to so many days after its last figure, `old` from then on. A page may be kept for years, so the browser
 * looks again (lib/http/frame/frame.js); both texts have their room from the first, and nothing moves.
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
  return (
    <span
      data-age={day}
      data-stale={isStale}
      data-stale-after={staleAfterDays}
      className="chip group grid"
      suppressHydrationWarning
    >
      <span className="invisible [grid-area:1/1] group-data-[stale=true]:visible">{old}</span>
      <span className="[grid-area:1/1] group-data-[stale=true]:invisible">{fresh}</span>
    </span>
  )
}
