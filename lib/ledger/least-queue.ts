/** A binary heap of numbered items, the one with the least key first. An item may be queued more than once. */
export class LeastQueue<Key extends bigint | number> {
  private readonly keys: Key[] = []
  private readonly items: number[] = []

  get size(): number {
    return this.items.length
  }

  clear(): void {
    this.keys.length = 0
    this.items.length = 0
  }

  push(key: Key, item: number): void {
    const { keys, items } = this
    let at = items.length
    keys.push(key)
    items.push(item)
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = keys[parent]!
      if (!(key < above)) break
      keys[at] = above
      items[at] = items[parent]!
      at = parent
    }
    keys[at] = key
    items[at] = item
  }

  /** Takes out the item with the least key; the queue must not be empty. */
  pop(): number {
    const { keys, items } = this
    const first = items[0]!
    const key = keys.pop()!
    const item = items.pop()!
    const size = items.length
    if (size === 0) return first
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++
      if (!(keys[child]! < key)) break
      keys[at] = keys[child]!
      items[at] = items[child]!
      at = child
    }
    keys[at] = key
    items[at] = item
    return first
  }
}
