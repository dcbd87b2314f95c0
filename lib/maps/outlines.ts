import { geoMercator } from 'd3-geo'
import { merge } from 'topojson-client'
import type { MultiPolygon, Polygon } from 'topojson-specification'
import type { Boundaries } from './boundaries'
import { compactPath } from './compact-path'

/** Rings of corners, each corner as two whole numbers behind each other: tenths of a degree of longitude and of latitude. */
export type Outline = number[][]

/** Outlines of countries by their codes. */
export type Outlines = Record<string, Outline>

const tenths = 10

/** Islands smaller than this many tenths of a degree are left out, unless there is nothing else. */
const speck = 4

/** The outline of a country: its outer rings, rounded, without corners that rounding makes one. */
export function outlineOf(boundaries: Boundaries): Outline {
  const shape = merge(boundaries, boundaries.objects.admin1.geometries as (Polygon | MultiPolygon)[] as never)
  const rings = shape.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [rounded(outer)]))
  const seen = rings.filter((ring) => ring.length > 4)
  const large = seen.filter((ring) => Math.max(extentOf(ring, 0), extentOf(ring, 1)) >= speck)
  if (large.length > 0) return large
  return (seen.length > 0 ? seen : rings).slice(0, 1)
}

/** A corner that lies no further than this from the line between those that stay, in degrees, is left out. */
const tolerance = 0.07

/** The corners of a ring that stay: its ends, and between two that stay the one furthest from their line while that is far enough. */
function simplified(ring: readonly (readonly number[])[]): (readonly number[])[] {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined || ring.length < 3) return [...ring]
  let [furthest, at] = [0, 0]
  ring.forEach((corner, index) => {
    const distance = distanceOf(corner, first, last)
    if (distance > furthest) [furthest, at] = [distance, index]
  })
  if (furthest <= tolerance) return [first, last]
  return [...simplified(ring.slice(0, at + 1)), ...simplified(ring.slice(at)).slice(1)]
}

/** How far a corner is from the line between two others, or from them where they are one. */
function distanceOf(
  [x = 0, y = 0]: readonly number[],
  [fromX = 0, fromY = 0]: readonly number[],
  [toX = 0, toY = 0]: readonly number[],
): number {
  const [dx, dy] = [toX - fromX, toY - fromY]
  const length = Math.hypot(dx, dy)
  return length === 0
    ? Math.hypot(x - fromX, y - fromY)
    : Math.abs((x - fromX) * dy - (y - fromY) * dx) / length
}

function rounded(ring: readonly (readonly number[])[]): number[] {
  const corners: number[] = []
  for (const [longitude = 0, latitude = 0] of simplified(ring)) {
    const [x, y] = [Math.round(longitude * tenths), Math.round(latitude * tenths)]
    if (corners.at(-2) !== x || corners.at(-1) !== y) corners.push(x, y)
  }
  return corners
}

function extentOf(ring: readonly number[], axis: 0 | 1): number {
  const values = ring.filter((_, at) => at % 2 === axis)
  return Math.max(...values) - Math.min(...values)
}

/** Some countries among those around them, drawn in a frame; paths are texts of SVG. */
export interface DrawnRegion {
  width: number
  height: number
  /** All others that lie in the frame. */
  around: string
  /** The countries that the map is about, each with its middle. */
  countries: { code: string; path: string; x: number; y: number }[]
}

/** A region is at least so many tenths of a degree wide: one country stands among its neighbours. */
const narrowest = 260

/** Countries of these codes and what lies around them, in Mercator's projection; null where none of them has an outline. */
export function drawRegion(
  outlines: Outlines,
  codes: readonly string[],
  { width, height, margin }: { width: number; height: number; margin: number },
): DrawnRegion | null {
  const shown = codes.flatMap((code) => {
    const outline = outlines[code]
    return outline === undefined || outline.length === 0 ? [] : [{ code, outline }]
  })
  if (shown.length === 0) return null
  const all = shown.flatMap(({ outline }) => outline.map(boxOf))
  const box = [0, 1, 2, 3].map((at) => {
    const values = all.map((one) => one[at] ?? 0)
    return at < 2 ? Math.min(...values) : Math.max(...values)
  }) as Box
  const [west, south, east, north] = widened(box)
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    {
      type: 'MultiPoint',
      coordinates: [
        [west / tenths, south / tenths],
        [east / tenths, north / tenths],
      ],
    },
  )
  const drawnCorners = (ring: readonly number[]) => {
    const points = cornersOf(ring).flatMap((corner) => {
      const point = projection(corner)
      return point === null ? [] : [point]
    })
    return clipped(points, width, height)
  }
  const pathOf = (rings: Outline, smallest: number) => {
    const context = compactPath(smallest)
    for (const ring of rings) {
      drawnCorners(ring).forEach(([x, y], at) => {
        if (at === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      })
      context.closePath()
    }
    return context.text()
  }
  const others = Object.entries(outlines)
    .filter(([code]) => !shown.some((one) => one.code === code))
    .flatMap(([, outline]) => outline)
  return {
    width,
    height,
    around: pathOf(others, 2),
    countries: shown.map(({ code, outline }) => ({
      code,
      path: pathOf(outline, 2) || pathOf(outline, 0),
      ...middleOf(drawnCorners(largestOf(outline))),
    })),
  }
}

type Point = [x: number, y: number]

/** What of a ring lies in a frame, side by side of it (Sutherland and Hodgman). */
export function clipped(ring: readonly Point[], width: number, height: number): Point[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, 0, 1],
    [0, width, -1],
    [1, 0, 1],
    [1, height, -1],
  ]
  return sides.reduce<Point[]>(
    (corners, [axis, limit, sign]) => {
      const inside = (point: Point) => (point[axis] - limit) * sign >= 0
      return corners.flatMap((point, at) => {
        const before = corners.at(at - 1) ?? point
        if (inside(point) === inside(before)) return inside(point) ? [point] : []
        const share = (limit - before[axis]) / (point[axis] - before[axis])
        const crossing: Point = [
          before[0] + share * (point[0] - before[0]),
          before[1] + share * (point[1] - before[1]),
        ]
        return inside(point) ? [crossing, point] : [crossing]
      })
    },
    [...ring],
  )
}

/** The middle of the frame around some corners. */
function middleOf(corners: readonly Point[]): { x: number; y: number } {
  const middle = (axis: 0 | 1) => {
    const values = corners.map((corner) => corner[axis])
    return values.length === 0 ? 0 : Math.round((Math.min(...values) + Math.max(...values)) / 2)
  }
  return { x: middle(0), y: middle(1) }
}

type Box = [west: number, south: number, east: number, north: number]

function boxOf(ring: readonly number[]): Box {
  const [x, y] = [ring.filter((_, at) => at % 2 === 0), ring.filter((_, at) => at % 2 === 1)]
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)]
}

function widened([west, south, east, north]: Box): Box {
  const missing = Math.max(0, narrowest - (east - west)) / 2
  return [west - missing, south, east + missing, north]
}

const cornersOf = (ring: readonly number[]): [longitude: number, latitude: number][] =>
  Array.from({ length: ring.length / 2 }, (_, at) => [
    (ring[2 * at] ?? 0) / tenths,
    (ring[2 * at + 1] ?? 0) / tenths,
  ])

/** The ring with the most corners: the mainland. */
const largestOf = (outline: Outline): readonly number[] =>
  outline.reduce<readonly number[]>((most, ring) => (ring.length > most.length ? ring : most), [])
