import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { raisedText } from '../html/raised-text'
import { withLetterMarks } from './letter-marks'
import { inReadingOrder, typedText } from './logical-order'
import { type PageItem, readsRightToLeft } from './page-item'

/** Words of a line that no wide gap parts. */
export interface LineSegment {
  text: string
  left: number
  right: number
}

/** A line of a page, its segments in the order in which they are read. */
export interface PageLine {
  segments: LineSegment[]
  left: number
  right: number
  y: number
  size: number
  rightToLeft: boolean
}

/** In heights of letters: how far apart items of one line stand up and down, words stand, and cells of a table. */
const SAME_LINE = 0.5
const WORD_GAP = 0.15
const CELL_GAP = 0.55

/** The lines that items stand on, from the top. */
export function linesOfItems(items: readonly PageItem[]): PageLine[] {
  const rows: PageItem[][] = []
  for (const item of [...items].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row !== undefined && item.y - baseOf(row) <= SAME_LINE * Math.max(item.size, sizeOf(row)))
      row.push(item)
    else rows.push([item])
  }
  return rows.map(lineOf)
}

const largest = (row: readonly PageItem[]) =>
  row.reduce((one, other) => (other.size > one.size ? other : one))
const baseOf = (row: readonly PageItem[]) => largest(row).y
const sizeOf = (row: readonly PageItem[]) => largest(row).size

function lineOf(row: readonly PageItem[]): PageLine {
  const rightToLeft = readsRightToLeft(row)
  const { y, size } = largest(row)
  const segments: LineSegment[] = []
  for (const item of inReadingOrder(withLetterMarks(row), rightToLeft)) {
    const segment = segments.at(-1)
    const gap = segment === undefined ? 0 : gapOf(segment, item)
    if (segment === undefined || gap > CELL_GAP * size) {
      segments.push({ text: item.text, left: item.x, right: item.x + item.width })
      continue
    }
    const isRaised = item.size < size * 0.9 && y - item.y > size * 0.1
    if (isRaised) segment.text += raisedText(item.text, segment.text)
    else segment.text += (gap > WORD_GAP * size ? ' ' : '') + item.text
    segment.left = Math.min(segment.left, item.x)
    segment.right = Math.max(segment.right, item.x + item.width)
  }
  for (const segment of segments) segment.text = typedText(segment.text)
  const left = Math.min(...segments.map((segment) => segment.left))
  const right = Math.max(...segments.map((segment) => segment.right))
  return { segments, left, right, y, size, rightToLeft }
}

/** How far an item stands from a segment, on whichever side; 0 where they touch. */
const gapOf = ({ left, right }: LineSegment, { x, width }: PageItem) =>
  Math.max(0, x - right, left - (x + width))

/** The text of a line, its segments apart by a space. */
export const pageLineText = ({ segments }: PageLine) => segments.map(({ text }) => text).join(' ')

/** The distance of lines of a paragraph from the one before, which is among the smaller ones of a text; of a single line its height. */
export function leadingOf(lines: readonly PageLine[]): number {
  const steps = lines.slice(1).map(({ y }, at) => y - elementAt(lines, at).y)
  if (steps.length === 0) return lines.length === 0 ? 0 : lastOf(lines).size * 1.2
  const sorted = steps.sort((a, b) => a - b)
  return elementAt(sorted, Math.floor((sorted.length - 1) / 4))
}
