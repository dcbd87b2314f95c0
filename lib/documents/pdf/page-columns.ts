import { elementAt } from '@/lib/lookup/element-at'
import { type PageItem, readsRightToLeft } from './page-item'
import { linesOfItems } from './page-lines'

/** In heights of letters: the blank that parts two bands of a page, and two columns. */
const BAND_GAP = 0.55
const COLUMN_GAP = 0.7
/** A column of a text has so many lines, of so many signs, that fill so much of it. */
const LEAST_LINES = 3
const LEAST_SIGNS = 18
const LEAST_FILLED = 0.5
const MOST_DEPTH = 3

interface Gutter {
  left: number
  right: number
}

/**
 * The items of a page in blocks that are read one after the other: what stands over the whole width as it is, columns of text one after the
 * other. Cells of a table stand in no columns of their own: their lines are short.
 */
export function pageBlocks(items: readonly PageItem[], depth = 0): PageItem[][] {
  const blocks: PageItem[][] = []
  /** What stands over the whole width, one band after the other. */
  let whole: PageItem[] | null = null
  let columns: Columns | null = null
  const putWhole = (band: readonly PageItem[]) => {
    if (whole === null) {
      whole = []
      blocks.push(whole)
    }
    whole.push(...band)
  }
  const endColumns = () => {
    const sides = columns === null ? null : sidesOf(columns)
    if (sides !== null) {
      blocks.push(...sides.flatMap((side) => pageBlocks(side, depth + 1)))
      whole = null
    } else if (columns !== null) putWhole(columns.items)
    columns = null
  }
  for (const band of bandsOf(items)) {
    const gutter = depth < MOST_DEPTH ? gutterOf(band) : null
    const shared: Columns | null = gutter === null ? null : sharedOf(columns, gutter)
    if (shared !== null) columns = { items: [...shared.items, ...band], gutter: shared.gutter }
    else {
      endColumns()
      if (gutter === null) putWhole(band)
      else columns = { items: [...band], gutter }
    }
  }
  endColumns()
  return blocks
}

interface Columns {
  items: PageItem[]
  gutter: Gutter
}

/** Columns with the part of their gutter that another one shares; null where it shares none. */
function sharedOf(columns: Columns | null, other: Gutter): Columns | null {
  if (columns === null) return null
  const { items, gutter } = columns
  const [left, right] = [Math.max(gutter.left, other.left), Math.min(gutter.right, other.right)]
  return right > left ? { items, gutter: { left, right } } : null
}

/** The columns of a text, in the order in which they are read; null where they are none, since their lines are short. */
function sidesOf({ items, gutter: { left, right } }: Columns): PageItem[][] | null {
  const middle = (left + right) / 2
  const sides = [items.filter(({ x }) => x < middle), items.filter(({ x }) => x >= middle)]
  if (!sides.every(isColumnOfText)) return null
  return readsRightToLeft(items) ? sides.reverse() : sides
}

function isColumnOfText(items: readonly PageItem[]): boolean {
  const lines = linesOfItems(items)
  if (lines.length < LEAST_LINES) return false
  const width = Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ left }) => left))
  const filled = lines.map(({ left, right, segments }) => ({
    share: (right - left) / width,
    signs: segments.reduce((sum, { text }) => sum + text.length, 0),
  }))
  const full = filled.filter(({ share, signs }) => share >= LEAST_FILLED && signs >= LEAST_SIGNS)
  return full.length * 10 >= lines.length * 6
}

/** Items in bands from the top, apart by a blank over the whole width. */
function bandsOf(items: readonly PageItem[]): PageItem[][] {
  const inOrder = [...items].sort((a, b) => a.y - a.size - (b.y - b.size))
  const bands: PageItem[][] = []
  let bottom = Number.NEGATIVE_INFINITY
  for (const item of inOrder) {
    const top = item.y - item.size
    const band = bands.at(-1)
    if (band === undefined || top - bottom > BAND_GAP * item.size) bands.push([item])
    else band.push(item)
    bottom = Math.max(bottom, item.y)
  }
  return bands
}

/** The widest blank from top to bottom of a band, in the middle of it. */
function gutterOf(band: readonly PageItem[]): Gutter | null {
  const spans = band.map(({ x, width }) => ({ left: x, right: x + width })).sort((a, b) => a.left - b.left)
  const first = elementAt(spans, 0).left
  const last = Math.max(...spans.map(({ right }) => right))
  const size = band.reduce((sum, item) => sum + item.size, 0) / band.length
  let widest: Gutter | null = null
  let reach = first
  for (const { left, right } of spans) {
    const middle = (reach + left) / 2
    const isCentral = middle > first + (last - first) * 0.2 && middle < last - (last - first) * 0.2
    if (
      isCentral &&
      left - reach >= COLUMN_GAP * size &&
      left - reach > (widest ? widest.right - widest.left : 0)
    )
      widest = { left: reach, right: left }
    reach = Math.max(reach, right)
  }
  return widest
}
