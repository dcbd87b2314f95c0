import { placesAround, upwardsFrom } from '@/lib/curves/places-above'
import type { AreaTree } from '@/lib/ledger/place-tree'

/**
 * How a stream stands to a place. own: about the place itself. joint: about several places inside it together. shared: about
 * the place, one inside it or one around it, together with places elsewhere; no part of the count. inside: about one place
 * inside it.
 */
export type StreamRole = 'own' | 'joint' | 'shared' | 'inside'

const order = { own: 0, joint: 1, shared: 2, inside: 3 }

/** The streams that say something of a place, nearest first, then by amount; those about anything else are left out. */
export function streamsOfSubject<Stream extends { area: readonly string[]; head: { value: bigint } }>(
  tree: AreaTree,
  streams: readonly Stream[],
  place: string,
): { role: StreamRole; stream: Stream }[] {
  return streams
    .flatMap((stream) => {
      const role = roleOf(tree, stream.area, place)
      return role === null ? [] : [{ role, stream }]
    })
    .sort((a, b) => order[a.role] - order[b.role] || byAmount(a.stream, b.stream))
}

function roleOf(tree: AreaTree, area: readonly string[], place: string): StreamRole | null {
  const around = placesAround(tree, area)
  if (area.length === 1) {
    if (area[0] === place) return 'own'
    return around.includes(place) ? 'inside' : null
  }
  if (around.includes(place)) return 'joint'
  const upwards = upwardsFrom(tree, place)
  const touches = area.some((code) => upwards.includes(code) || upwardsFrom(tree, code).includes(place))
  return touches ? 'shared' : null
}

type Amount = { area: readonly string[]; head: { value: bigint } }

function byAmount(a: Amount, b: Amount): number {
  if (a.head.value !== b.head.value) return a.head.value < b.head.value ? 1 : -1
  return a.area.join('+') < b.area.join('+') ? -1 : 1
}
