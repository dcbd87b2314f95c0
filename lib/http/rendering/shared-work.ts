import PQueue from 'p-queue'

/** More is asked for than is done in a time that anybody waits. */
export class TooMuchWork extends Error {}

interface Shared<Result> {
  result: Promise<Result>
  askers: number
  hasBegun: boolean
  drop: AbortController
}

/** How much is done at once, and how much waits for its turn beside it. */
export interface Limits {
  atOnce: number
  waiting: number
}

/**
 * Work that is done for many: those who ask the same while it is not done are given the same. So much is done at once, so
 * much waits in the order of asking. What waits is dropped when all who asked for it have left; what has begun is finished,
 * since nothing could stop it, and is there for whoever asks the same meanwhile.
 */
export class SharedWork<Result> {
  readonly #queue: PQueue
  readonly #mostWaiting: number
  readonly #shared = new Map<string, Shared<Result>>()

  constructor({ atOnce, waiting }: Limits) {
    this.#queue = new PQueue({ concurrency: atOnce })
    this.#mostWaiting = waiting
  }

  /** What `work` gives, or what the same `key` is being given already. @throws TooMuchWork, and what `work` throws */
  ask(key: string, hasLeft: AbortSignal, work: () => Promise<Result>): Promise<Result> {
    const shared = this.#shared.get(key) ?? this.#begin(key, work)
    shared.askers++
    const leave = () => {
      shared.askers--
      if (shared.askers > 0 || shared.hasBegun) return
      this.#forget(key, shared)
      shared.drop.abort()
    }
    hasLeft.addEventListener('abort', leave, { once: true })
    return shared.result.finally(() => hasLeft.removeEventListener('abort', leave))
  }

  /** Whether somebody waits for it already. */
  isAsked(key: string): boolean {
    return this.#shared.has(key)
  }

  #begin(key: string, work: () => Promise<Result>): Shared<Result> {
    const mustWait = this.#queue.pending >= this.#queue.concurrency
    if (mustWait && this.#queue.size >= this.#mostWaiting) throw new TooMuchWork()
    const shared = { askers: 0, hasBegun: false, drop: new AbortController() }
    const begin = () => {
      shared.hasBegun = true
      return work()
    }
    const result = this.#queue.add(begin, { signal: shared.drop.signal })
    const begun = Object.assign(shared, { result })
    const forget = () => this.#forget(key, begun)
    result.then(forget, forget)
    this.#shared.set(key, begun)
    return begun
  }

  #forget(key: string, shared: Shared<Result>): void {
    if (this.#shared.get(key) === shared) this.#shared.delete(key)
  }
}
