import { type GeoPermissibleObjects, geoArea, geoContains, geoMercator, geoPath } from 'd3-geo'
import type { Feature, MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from 'geojson'
import { feature, merge, mesh } from 'topojson-client'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import { compactPath } from './compact-path'

/**
 * The boundaries of a country: an area for each first-level division, with its English name; `code` where it is a place of the
 * record, `hatched` where the areas of two countries' boundaries differ.
 */
export type Boundaries = Topology<{ admin1: GeometryCollection<AreaProperties> }>
export type AreaProperties = { name: string; code?: string; hatched?: boolean }
export type Position = readonly [longitude: number, latitude: number]

/** A country drawn in a frame. Paths are texts of SVG, in the frame's steps. */
export interface DrawnCountry {
  width: number
  height: number
  /** All of it, filled. */
  land: string
  /** What lies between its areas. */
  borders: string
  /** What is hatched of it; blank where nothing is. */
  hatched: string
  areas: { name: string; code: string | null; path: string }[]
  /** Where a position lies in the frame; null where it lies outside. */
  at(position: Position): readonly [x: number, y: number] | null
}

/** Islands smaller than this are left out. */
const speck = 2

type Area = (Polygon | MultiPolygon) & { properties: AreaProperties }

/**
 * Draws a country as wide as asked, or as high as allowed where it is tall, with a margin around it, in Mercator's
 * projection: directions are true, and at the size of a country shapes are.
 */
export function drawCountry(
  boundaries: Boundaries,
  { width, height, margin }: { width: number; height: number; margin: number },
): DrawnCountry {
  const all = boundaries.objects.admin1.geometries as Area[]
  const solid = all.filter(({ properties }) => properties.hatched !== true)
  const outline = wound(merge(boundaries, all))
  const projection = geoMercator()
    .rotate([-middleLongitude(boundaries.bbox), 0])
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      outline,
    )
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(outline)
  const frame = {
    width,
    height: Math.min(height, Math.ceil(bottom - top + 2 * margin)),
  }
  const [shiftX, shiftY] = projection.translate()
  projection.translate([
    shiftX + (frame.width - (left + right)) / 2,
    shiftY + (frame.height - (top + bottom)) / 2,
  ])
  /** Specks are left out, unless there is nothing else. */
  const pathOf = (shape: GeoPermissibleObjects) => {
    const write = (smallest: number) => {
      const context = compactPath(smallest)
      geoPath(projection, context)(shape)
      return context.text()
    }
    return write(speck) || write(0)
  }
  const hatched = all.filter(({ properties }) => properties.hatched === true)
  return {
    ...frame,
    land: pathOf(wound(merge(boundaries, solid))),
    borders: pathOf(mesh(boundaries, { type: 'GeometryCollection', geometries: solid }, (a, b) => a !== b)),
    hatched: hatched.length === 0 ? '' : pathOf(wound(merge(boundaries, hatched))),
    areas: solid.map((area) => ({
      name: area.properties.name,
      code: area.properties.code ?? null,
      path: pathOf(shapeOf(boundaries, area)),
    })),
    at(position) {
      const point = projection([position[0], position[1]])
      if (point === null) return null
      const [x, y] = point
      return x < 0 || y < 0 || x > frame.width || y > frame.height ? null : [Math.round(x), Math.round(y)]
    },
  }
}

/** The areas of a country that are drawn as such, in the order of the file. */
export const drawnAreas = (boundaries: Boundaries): AreaProperties[] =>
  (boundaries.objects.admin1.geometries as Area[])
    .map(({ properties }) => properties)
    .filter(({ hatched }) => hatched !== true)

/** The name of the area that a position lies in; null where it lies in none. */
export function areaAt(boundaries: Boundaries, position: Position): AreaProperties | null {
  const areas = boundaries.objects.admin1.geometries as Area[]
  const found = areas.find((area) => geoContains(shapeOf(boundaries, area), [position[0], position[1]]))
  return found?.properties ?? null
}

function shapeOf(
  boundaries: Boundaries,
  area: Polygon<AreaProperties> | MultiPolygon<AreaProperties>,
): GeoMultiPolygon {
  const shape: Feature<GeoPolygon | GeoMultiPolygon> =
    area.type === 'Polygon' ? feature(boundaries, area) : feature(boundaries, area)
  return wound(shape.geometry)
}

/** On a sphere the order of its corners says which side of a ring is inside: no area of a country is larger than half the earth. */
function wound(shape: GeoPolygon | GeoMultiPolygon): GeoMultiPolygon {
  const polygons = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) =>
      geoArea({ type: 'Polygon', coordinates: rings }) > 2 * Math.PI
        ? rings.map((ring) => ring.toReversed())
        : rings,
    ),
  }
}

/** Where a map is cut open: opposite the middle of the country, so that none is cut in two by the date line. */
function middleLongitude(bbox: readonly number[] | undefined): number {
  const [west = 0, , east = 0] = bbox ?? []
  return east - west > 300 ? 180 : (west + east) / 2
}
