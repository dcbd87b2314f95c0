/** Lets one through at a time, in the order of arrival. */
export class Mutex {
  #last: Promise<unknown> = Promise.resolve()

  enter<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}
