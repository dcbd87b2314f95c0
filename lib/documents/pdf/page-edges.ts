import { type PageLine, pageLineText } from './page-lines'

/** Lines at the top and at the bottom of a page that may be its head and foot. */
const EDGE_LINES = 3
const NEAR = 3

/** A page as it was read: its height, and its lines from the top, of all columns. */
export interface ReadPage {
  height: number
  lines: PageLine[]
}

/**
 * The lines that are heads and feet of pages: what stands at the same height of several pages, at least half of those of its kind, and is the
 * same but for its numbers; and a number alone, or with the word for "page", at the edge of a page.
 */
export function pageEdges(pages: readonly ReadPage[]): Set<PageLine> {
  const edges = pages.map((page) => edgeLines(page))
  const dropped = new Set<PageLine>()
  for (const [at, lines] of edges.entries())
    for (const line of lines) {
      const others = edges.filter((other, page) => page !== at && other.some((one) => isSame(one, line)))
      const isRepeated = others.length > 0 && (others.length + 1) * 3 >= Math.min(pages.length, 30)
      if (isRepeated || isPageNumber(line)) dropped.add(line)
    }
  return dropped
}

function edgeLines({ height, lines }: ReadPage): PageLine[] {
  const inOrder = [...lines].sort((a, b) => a.y - b.y)
  return [
    ...inOrder.slice(0, EDGE_LINES).filter(({ y }) => y < height * 0.15),
    ...inOrder.slice(-EDGE_LINES).filter(({ y }) => y > height * 0.85),
  ]
}

const masked = (line: PageLine) => pageLineText(line).replace(/\p{Nd}+/gu, '#')

const isSame = (one: PageLine, other: PageLine) =>
  Math.abs(one.y - other.y) < NEAR && masked(one) === masked(other)

const PAGE_NUMBER =
  /^[-–—|\s]*(?:(?:page|pagina|página|seite|стр\.?|страница|сторінка|صفحة|الصفحة)\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|de|sur|из|з|من|von)\s*\p{Nd}{1,4})?[-–—|\s]*$/iu

const isPageNumber = (line: PageLine) => PAGE_NUMBER.test(pageLineText(line))
