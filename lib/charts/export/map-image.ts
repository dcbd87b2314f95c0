import { broken, type PictureWords, pictureWidth, type TextSize, textSizes } from './image-export'

/** A map with everything that it needs to stand alone, laid out in pixels. */
export interface MapImage {
  width: number
  height: number
  title: string
  description: string
  /** Where the drawing stands, and how large. */
  map: { x: number; y: number; width: number; height: number }
  direction: 'ltr' | 'rtl'
  /** Each with its baseline, and where its line begins. */
  texts: { text: string; size: TextSize; x: number; y: number }[]
  /** Squares of the shades that areas have, each before what it stands for, by the upper edge. */
  keys: { shade: string; x: number; y: number }[]
}

/** What is said beside a map; `shade` is the class of the areas that it tells of, blank where it is of none. */
export type MapAside = { text: string; shade: string }

/** Of the square of a shade, in pixels. */
export const keySize = 18

const slideHeight = (pictureWidth * 9) / 16
/** The lowest that a map is drawn, however much is said around it. */
const lowest = 200
const margin = 32
const gap = 24
/** Beside a map, for what it does not show. */
const asideWidth = 360

/**
 * `drawn`: the measure of the drawing; `aside`: what is said of what it shows and what it does not, a line each. `slide`: as wide and high as a slide,
 * with that beside the map; else the map is as wide as the picture, and that is below it. What runs from right to left is laid out so; the map is
 * not turned.
 */
export function toMapImage(
  drawn: { width: number; height: number },
  { headline, details, footer, description }: PictureWords,
  aside: readonly MapAside[],
  slide: boolean,
  measure: (text: string, size: TextSize) => number,
  direction: 'ltr' | 'rtl' = 'ltr',
): MapImage {
  const wide = pictureWidth - 2 * margin
  const texts: MapImage['texts'] = []
  const put = (text: string, size: TextSize, x: number, y: number, width: number): number => {
    const { letters, line } = textSizes[size]
    const lines = broken(text, width, (part) => measure(part, size))
    lines.forEach((part, at) => {
      texts.push({ text: part, size, x, y: y + at * line + letters })
    })
    return y + lines.length * line
  }
  const heightOf = (all: readonly string[], size: TextSize, width: number) =>
    all.reduce((sum, text) => sum + broken(text, width, (part) => measure(part, size)).length, 0) *
    textSizes[size].line
  let y = put(headline, 'headline', margin, margin, wide)
  for (const detail of details) y = put(detail, 'detail', margin, y, wide)
  const top = y + gap / 2
  const foot = heightOf(footer, 'footer', wide) + margin - 8
  const room = slide
    ? {
        width: wide - asideWidth - gap,
        height: Math.max(lowest, slideHeight - foot - gap / 2 - top),
      }
    : { width: wide, height: Number.POSITIVE_INFINITY }
  const scale = Math.min(room.width / drawn.width, room.height / drawn.height)
  const map = {
    x: margin,
    y: top,
    width: Math.round(drawn.width * scale),
    height: Math.round(drawn.height * scale),
  }
  const beside = slide ? map.x + map.width + gap : margin
  y = slide ? top : top + map.height + gap / 2
  const keys: MapImage['keys'] = []
  for (const { text, shade } of aside) {
    const x = shade === '' ? beside : beside + keySize + 8
    if (shade !== '') keys.push({ shade, x: beside, y: y + 3 })
    y = put(text, 'detail', x, y, pictureWidth - margin - x)
  }
  y = Math.max(y, top + map.height, slide ? slideHeight - foot - gap / 2 : 0) + gap / 2
  for (const line of footer) y = put(line, 'footer', margin, y, wide)
  const height = Math.round(y + margin - 8)
  const whole = { width: pictureWidth, height, title: headline, description, direction }
  if (direction === 'ltr') return { ...whole, map, texts, keys }
  return {
    ...whole,
    map: { ...map, x: pictureWidth - map.x - map.width },
    texts: texts.map((text) => ({ ...text, x: pictureWidth - text.x })),
    keys: keys.map((key) => ({ ...key, x: pictureWidth - key.x - keySize })),
  }
}
