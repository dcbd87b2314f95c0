/** Values of known size by key, the longest unused dropped first, never more than `limit` bytes of them. */
export class BoundedStore<Value> {
  #entries = new Map<string, { value: Value; bytes: number }>()
  #bytes = 0
  readonly #limit: number

  constructor(limit: number) {
    this.#limit = limit
  }

  get bytes(): number {
    return this.#bytes
  }

  keys(): string[] {
    return [...this.#entries.keys()]
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  /** A value that alone is larger than a quarter of the limit is not kept: it would push out too much. */
  set(key: string, value: Value, bytes: number): void {
    this.delete(key)
    if (bytes > this.#limit / 4) return
    this.#entries.set(key, { value, bytes })
    this.#bytes += bytes
    for (const oldest of this.#entries.keys()) {
      if (this.#bytes <= this.#limit) return
      this.delete(oldest)
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0
    this.#entries.delete(key)
  }

  clear(): void {
    this.#entries.clear()
    this.#bytes = 0
  }
}
