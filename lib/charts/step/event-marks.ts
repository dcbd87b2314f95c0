import { percent, rounded } from '../axes'

/** A day that an editor marked, at the height of the total; its words stand to the left of it, where a running total was lower. */
export type EventMark = {
  day: string
  text: string
  x: string
  y: number
  label: { y: number; anchor: 'start' | 'end' }
}

/** Rows of labels, in pixels, and the highest that one may stand. */
const row = 15
const highest = 12
/** Pixels that a letter takes, and a plot that is not wide. */
const letter = 6.2
const usualWidth = 520

/** The marks with their labels, none over another where they would stand in the same place. */
export function toEventMarks(
  events: readonly { day: string; text: string; share: number; y: number }[],
): EventMark[] {
  const taken: { from: number; to: number; y: number }[] = []
  return events.map(({ day, text, share, y }) => {
    const width = (text.length * letter + 12) / usualWidth
    const anchor = share >= width ? 'end' : 'start'
    const [from, to] = anchor === 'end' ? [share - width, share] : [share, share + width]
    let top = anchor === 'end' ? Math.max(highest, y - 6) : highest
    // Upwards first, since the total was lower before; where there is no room, downwards from the upper edge.
    const isFree = (at: number) =>
      taken.every((other) => other.to <= from || other.from >= to || Math.abs(other.y - at) >= row)
    while (!isFree(top) && top - row >= highest) top -= row
    for (let down = highest; !isFree(top) && down < 300; down += row) top = down
    taken.push({ from, to, y: top })
    return { day, text, x: percent(share), y, label: { y: rounded(top), anchor } }
  })
}
