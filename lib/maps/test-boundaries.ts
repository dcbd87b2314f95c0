import type { Boundaries } from './boundaries'

/**
 * A made country of two squares beside each other, West and East, two degrees wide each, with an island far away that is a
 * speck, and where `hatched` is asked for a third square that two countries draw differently.
 */
export function squares({ hatched = false }: { hatched?: boolean } = {}): Boundaries {
  const square = (left: number): [number, number][] => [
    [left, 0],
    [left, 2],
    [left + 2, 2],
    [left + 2, 0],
    [left, 0],
  ]
  const shared: [number, number][] = [
    [2, 2],
    [2, 0],
  ]
  return {
    type: 'Topology',
    bbox: [0, 0, hatched ? 6 : 4, 2],
    arcs: [
      [
        [2, 0],
        [0, 0],
        [0, 2],
        [2, 2],
      ],
      shared,
      [
        [2, 2],
        [4, 2],
        [4, 0],
        [2, 0],
      ],
      square(4),
    ],
    objects: {
      admin1: {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Polygon', arcs: [[0, 1]], properties: { name: 'West', code: 'XX.01' } },
          { type: 'Polygon', arcs: [[-2, 2]], properties: { name: 'East' } },
          ...(hatched
            ? [{ type: 'Polygon' as const, arcs: [[3]], properties: { name: 'North', hatched: true } }]
            : []),
        ],
      },
    },
  }
}
