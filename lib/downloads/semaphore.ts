/** A number of places, handed out in the order of asking. */
export class Semaphore {
  readonly #waiting: ((free: () => void) => void)[] = []
  #taken = 0

  constructor(private readonly limit: number) {}

  /** Waits for a place; what frees it again, or null where none came free in time. */
  take(patienceMs: number): Promise<(() => void) | null> {
    if (this.#taken < this.limit) {
      this.#taken++
      return Promise.resolve(this.#release())
    }
    return new Promise((resolve) => {
      const turn = (free: () => void) => {
        clearTimeout(timer)
        resolve(free)
      }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(turn), 1)
        resolve(null)
      }, patienceMs)
      this.#waiting.push(turn)
    })
  }

  /** Frees one place, once: to who waits longest. */
  #release(): () => void {
    let held = true
    return () => {
      if (!held) return
      held = false
      const next = this.#waiting.shift()
      if (next === undefined) this.#taken--
      else next(this.#release())
    }
  }
}
