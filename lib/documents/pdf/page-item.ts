/** Some signs of a page as they are drawn, in points from its top left corner; `y` is the line that they stand on. */
export interface PageItem {
  text: string
  x: number
  y: number
  width: number
  /** Height of the letters. */
  size: number
}

/** An item as pdf.js gives it: its text, the matrix from its own space to that of the page, its width, and for what is no text a type. */
export interface DrawnText {
  str: string
  transform: readonly number[]
  width: number
}

type Matrix = readonly [number, number, number, number, number, number]

/** What stands upright on a page: what is turned is a mark across it or beside it, and blanks are told by where the words stand. */
export function pageItems(drawn: readonly DrawnText[], page: Matrix): PageItem[] {
  return drawn.flatMap(({ str, transform, width }): PageItem[] => {
    const text = str
      .replace(/[\s\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g, ' ')
      .trim()
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
    const across = [page[0] * a + page[2] * b, page[1] * a + page[3] * b] as const
    const up = [page[0] * c + page[2] * d, page[1] * c + page[3] * d] as const
    const isUpright = across[0] > 0 && Math.abs(across[1]) < Math.abs(across[0]) / 10
    const scale = Math.hypot(page[0], page[1])
    const item = {
      text,
      x: page[0] * e + page[2] * f + page[4],
      y: page[1] * e + page[3] * f + page[5],
      width: width * scale,
      size: Math.hypot(...up),
    }
    const isDrawn = [item.x, item.y, item.width, item.size].every(Number.isFinite) && item.size > 0
    return text === '' || !isUpright || !isDrawn ? [] : [item]
  })
}

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
const LTR = /\p{L}/u

/** Whether words are written from right to left: null where they are signs and digits alone. */
export function isRightToLeft(text: string): boolean | null {
  if (RTL.test(text)) return true
  return LTR.test(text) ? false : null
}

/** Whether most of the words are written from right to left. */
export function readsRightToLeft(items: readonly { text: string }[]): boolean {
  let count = 0
  for (const { text } of items) {
    const is = isRightToLeft(text)
    if (is !== null) count += is ? text.length : -text.length
  }
  return count > 0
}
