import type { StaticReading } from '@/lib/charts/interactive/chart-options'

/**
 * What a chart says above its plot: the day, what all came to, and each operator's part. Its room is the same whatever it says, so that
 * nothing moves; the same is read out, so this is for the eye.
 */
export function ReadingStrip({
  reading: { title, rows, notes = [] },
  read = false,
  withEvents = false,
  withMarks = false,
  wholeAlone = false,
}: {
  reading: StaticReading
  /** Whether somebody points at a day; else it is the end of the chart. */
  read?: boolean
  /** Whether days are noted, so that there is room for what is said of one. */
  withEvents?: boolean | undefined
  /** Whether figures were corrected, which takes more room to say than since when an amount stands. */
  withMarks?: boolean | undefined
  /** Whether each operator's part is said elsewhere. */
  wholeAlone?: boolean
}) {
  const sum = rows.find(({ key }) => key === 'sum') ?? (rows.length === 1 ? rows[0] : undefined)
  const parts = rows.filter((row) => row !== sum)
  return (
    <div
      className={withMarks ? 'reading corrected' : 'reading'}
      aria-hidden="true"
      data-day={title}
      data-read={read || undefined}
    >
      <div
        className={parts.length === 0 ? 'whole alone' : 'whole'}
        data-operator={sum?.key}
        data-value={sum?.value}
      >
        <span>{title}</span>
        {sum !== undefined && (
          <b>
            {sum.amount}
            {sum.note !== '' && <small>{sum.note}</small>}
          </b>
        )}
      </div>
      {(wholeAlone && sum !== undefined ? [] : parts).map(
        ({ key, tone, letter, name, amount, value, note }) => (
          <div key={key} data-operator={key} data-value={value}>
            <span>
              <i className={`tone-${tone}`} />
              {letter !== '' && <b className="letter">{letter}</b>} <bdi>{name}</bdi>
            </span>
            <b>
              {amount}
              {note !== '' && <small>{note}</small>}
            </b>
          </div>
        ),
      )}
      {withEvents && <p className="noted">{notes.join(' ')}</p>}
    </div>
  )
}
