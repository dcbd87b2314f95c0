/** Things that wait, in order, for who takes them; one taker at a time, who waits where there are none. */
export class Waiting<Thing> {
  readonly #things: Thing[] = []
  #taker: { resolve: (thing: Thing) => void; reject: (reason: unknown) => void } | null = null
  #failed: { reason: unknown } | null = null

  add(thing: Thing): void {
    const taker = this.#taker
    this.#taker = null
    if (taker === null) this.#things.push(thing)
    else taker.resolve(thing)
  }

  /** Nothing more comes: who waits, and who asks from now on, is told why. */
  fail(reason: unknown): void {
    this.#failed = { reason }
    this.#taker?.reject(reason)
    this.#taker = null
  }

  next(): Promise<Thing> {
    if (this.#failed !== null) return Promise.reject(this.#failed.reason)
    if (this.#things.length > 0) return Promise.resolve(this.#things.shift() as Thing)
    return new Promise((resolve, reject) => {
      this.#taker = { resolve, reject }
    })
  }
}
