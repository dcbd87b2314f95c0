import type { PageItem } from './page-item'

const MARKS = /^[\p{M}\s]+$/u

/** The items of a line, marks that are drawn over a letter written behind that letter: by where they are drawn they may come before it. */
export function withLetterMarks(items: readonly PageItem[]): PageItem[] {
  const letters = items.filter(({ text }) => !MARKS.test(text)).map((item) => ({ ...item }))
  if (letters.length === items.length) return letters
  for (const mark of items) {
    if (!MARKS.test(mark.text)) continue
    const far = ({ x }: PageItem) => Math.abs(x - mark.x)
    const nearest = letters.reduce<PageItem | undefined>(
      (one, other) => (one === undefined || far(other) < far(one) ? other : one),
      undefined,
    )
    if (nearest !== undefined) nearest.text += mark.text.trim()
  }
  return letters
}
