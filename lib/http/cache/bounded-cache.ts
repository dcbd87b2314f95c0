import { LRUCache } from 'lru-cache'

/**
 * Values by key in so much room, the longest unused let go first; each is set with its `size` in bytes. What alone is larger
 * than a quarter of the room is not kept: it would push out too much.
 */
export function boundedCache<Value extends object>(bytes: number): LRUCache<string, Value> {
  return new LRUCache({ maxSize: bytes, maxEntrySize: Math.floor(bytes / 4) })
}

/** How much a cache holds. */
export interface KeptRoom {
  answers: number
  bytes: number
}

export const keptRoomOf = (cache: { size: number; calculatedSize: number }): KeptRoom => ({
  answers: cache.size,
  bytes: cache.calculatedSize,
})
