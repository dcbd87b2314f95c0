/** A point of a drawing, in tenths of a pixel at the finest. */
export type PathCorner = readonly [x: number, y: number]

/**
 * The text of an SVG path along corners, each level with the one before it or straight above or below it. It goes from each
 * corner to the next, which takes a third fewer bytes than to say where each is; what turns nowhere is left out.
 */
export function pathAlong(corners: readonly PathCorner[]): string {
  const [first] = corners
  if (first === undefined) return ''
  let path = `M${first[0]},${first[1]}`
  let [x, y] = first
  for (const [nextX, nextY] of corners) {
    if (nextX !== x) path += `h${tenths(nextX - x)}`
    if (nextY !== y) path += `v${tenths(nextY - y)}`
    x = nextX
    y = nextY
  }
  return path
}

/** Differences of tenths are tenths again. */
const tenths = (difference: number) => Math.round(difference * 10) / 10
