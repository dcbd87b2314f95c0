import type { AmountCircle } from './amount-circles'

/** What stands at a circle: lines of text, the first of them the name. */
export interface LabelText {
  code: string
  lines: readonly string[]
}

export interface PlacedLabel extends LabelText {
  x: number
  /** Where the first line's text stands: its baseline. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

type Frame = { width: number; height: number; fontSize: number; lineHeight: number }

const gap = 5
/** What letters take above and below their line. */
const room = 2

/**
 * Labels at circles, in the order of the circles: within its circle where it fits, else beside, above or below it. None lies over
 * another, over a circle that is not its own, or over the edge of the map: whoever finds no room has no label.
 */
export function placeLabels(
  circles: readonly AmountCircle[],
  texts: readonly LabelText[],
  frame: Frame,
): PlacedLabel[] {
  const taken: Box[] = []
  const placed: PlacedLabel[] = []
  for (const circle of circles) {
    const text = texts.find(({ code }) => code === circle.code)
    if (text === undefined) continue
    const others = circles.filter((other) => other !== circle).map(boxOfCircle)
    const free = candidates(circle, text, frame).find(
      ({ box }) =>
        box.left >= 2 &&
        box.top >= 2 &&
        box.right <= frame.width - 2 &&
        box.bottom <= frame.height - 2 &&
        ![...taken, ...others].some((other) => overlaps(box, other)),
    )
    if (free === undefined) continue
    taken.push(free.box)
    placed.push(free.label)
  }
  return placed
}

function candidates(
  { x, y, radius }: AmountCircle,
  text: LabelText,
  { fontSize, lineHeight }: Frame,
): { box: Box; label: PlacedLabel }[] {
  const width = Math.max(...text.lines.map((line) => widthOf(line) * fontSize))
  const height = text.lines.length * lineHeight
  // A name that stands out of its circle by a little is still read as its own.
  const fits = Math.hypot(width, height) / 2 <= radius * 1.2
  const middle = y - height / 2
  const at = (anchor: PlacedLabel['anchor'], labelX: number, top: number) => {
    const left = anchor === 'start' ? labelX : anchor === 'end' ? labelX - width : labelX - width / 2
    return {
      box: { left, right: left + width, top: top - room, bottom: top + height + room },
      label: { ...text, anchor, x: Math.round(labelX), y: Math.round(top + fontSize) },
    }
  }
  return [
    ...(fits ? [at('middle', x, middle)] : []),
    at('start', x + radius + gap, middle),
    at('end', x - radius - gap, middle),
    at('middle', x, y + radius + gap - 2),
    at('middle', x, y - radius - gap - height + 2),
  ]
}

/** About how wide a text is, in sizes of its type: generous, since the reader's own type is not known. */
function widthOf(text: string): number {
  let width = 0
  for (const sign of text)
    width += /[ilj.,'’:;|!·]/.test(sign) ? 0.33 : /[A-ZМШЩЖЮmwMW@%]/.test(sign) ? 0.78 : 0.6
  return width
}

function boxOfCircle({ x, y, radius }: AmountCircle): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
