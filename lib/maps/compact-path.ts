import type { GeoContext } from 'd3-geo'

/**
 * Writes what d3-geo draws as the text of an SVG path, in whole steps of its drawing: each corner by how far it is from the one
 * before, and none that lies on it. A ring that is less wide and less high than `smallest` is left out. A third of the bytes of
 * d3's own writer, which matter where a border stands in every page.
 */
export function compactPath(smallest = 1): GeoContext & { text(): string } {
  let path = ''
  let ring: [x: number, y: number][] = []

  function endRing(close: boolean) {
    if (ring.length > 1 && (extent(0) >= smallest || extent(1) >= smallest)) {
      path += ring.map(step).join('') + (close ? 'z' : '')
    }
    ring = []
  }
  const extent = (axis: 0 | 1) => {
    const values = ring.map((corner) => corner[axis])
    return Math.max(...values) - Math.min(...values)
  }
  const step = ([x, y]: [number, number], at: number, all: [number, number][]) => {
    if (at === 0) return `M${x},${y}`
    const [fromX, fromY] = all[at - 1] as [number, number]
    return `l${x - fromX},${y - fromY}`
  }

  return {
    beginPath() {
      path = ''
      ring = []
    },
    moveTo(x, y) {
      endRing(false)
      ring = [[Math.round(x), Math.round(y)]]
    },
    lineTo(x, y) {
      const corner: [number, number] = [Math.round(x), Math.round(y)]
      const last = ring.at(-1)
      if (last === undefined || last[0] !== corner[0] || last[1] !== corner[1]) ring.push(corner)
    },
    closePath() {
      endRing(true)
    },
    /** Borders have no points of their own; d3 asks for it all the same. */
    arc() {},
    text() {
      endRing(false)
      return path
    },
  }
}
