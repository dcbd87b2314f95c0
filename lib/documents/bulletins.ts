import type { Day } from '@/lib/periods/day'

/** One of several dated bulletins that stand in one text. */
export interface Bulletin {
  start: number
  end: number
  /** The line that it begins with. */
  heading: string
  day: Day
}

const LONGEST_HEADING = 120
const SHORTEST_BODY = 40
const MOST = 50

/**
 * The bulletins of a text that holds several, each from its heading to the next: short lines after a blank one, or at the beginning, that name
 * one day each, not all of them the same. None where there are not at least two. What stands before the first belongs to it.
 */
export function bulletinsIn(text: string, dayOf: (line: string) => Day | null): Bulletin[] {
  const headings: { start: number; heading: string; day: Day }[] = []
  let [start, isOpen] = [0, true]
  for (const line of text.split('\n')) {
    const heading = line.trim()
    if (
      isOpen &&
      heading !== '' &&
      heading.length <= LONGEST_HEADING &&
      /\p{Nd}/u.test(heading) &&
      !/[.;,]$/.test(heading)
    ) {
      const day = line.includes('\t') ? null : dayOf(heading)
      if (day !== null) headings.push({ start, heading, day })
    }
    isOpen = heading === ''
    start += line.length + 1
  }
  const bodies = headings.filter(({ start, heading }, at) => {
    const end = headings[at + 1]?.start ?? text.length
    return text.slice(start, end).trim().length - heading.length >= SHORTEST_BODY
  })
  if (bodies.length < 2 || bodies.length > MOST || new Set(bodies.map(({ day }) => day)).size < 2) return []
  return bodies.map(({ start, heading, day }, at) => ({
    ...{ heading, day, start: at === 0 ? 0 : start },
    end: bodies[at + 1]?.start ?? text.length,
  }))
}
