import { readPeriod } from '@/lib/spreadsheets/habits/read-period'

/** The days of a period that a title names, and how much of its ends is known. */
export interface TitlePeriod {
  from: string
  to: string
  precision: 'day' | 'month' | 'year'
}

const MOST_WORDS = 7
const LONGEST_TITLE = 600

/** The one period that the title of a table names ("Devices destroyed in March 2024"): null where it names none, or several. */
export function titlePeriod(title: string): TitlePeriod | null {
  if (title.length > LONGEST_TITLE) return null
  const words = title.split(/[\s()[\],;:،؛]+/).filter((word) => word !== '')
  const found: TitlePeriod[] = []
  for (let at = 0; at < words.length; ) {
    const longest = longestFrom(words, at)
    if (longest !== null) found.push(longest.period)
    at += longest?.words ?? 1
  }
  const [first, ...others] = found
  if (first === undefined || others.some(({ from, to }) => from !== first.from || to !== first.to))
    return null
  return first
}

function longestFrom(words: readonly string[], at: number): { period: TitlePeriod; words: number } | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const text = words.slice(at, at + count).join(' ')
    // Of words alone none is a year, and a number of two digits is no day of a title.
    if (!/\p{Nd}{4}/u.test(text)) continue
    const read = readPeriod(text, {}, null)
    if (read.kind === 'period')
      return { period: { from: read.from, to: read.to, precision: read.precision }, words: count }
  }
  return null
}
