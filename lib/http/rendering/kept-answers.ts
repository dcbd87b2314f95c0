import { boundedCache, type KeptRoom, keptRoomOf } from '../cache/bounded-cache'
import type { PageVersion } from '../cache/rendered-pages'
import type { RenderedAnswer } from './rendered-answer'

const keyStart = (url: string) => JSON.stringify([url]).slice(0, -1)

/** What an address was asked as, with what else tells answers to it apart. */
export const keyOf = (url: string, told: object): string => `${keyStart(url)},${JSON.stringify(told)}]`

/**
 * What was rendered for one state of the record, by what it was asked as, in so much room: given again while the record is
 * as it was, and let go of as soon as it is another one. Only what was found is kept, so that made-up addresses take no room.
 */
export class KeptAnswers {
  readonly #answers: ReturnType<typeof boundedCache<RenderedAnswer>>
  #state: PageVersion

  constructor(bytes: number) {
    this.#answers = boundedCache(bytes)
  }

  get room(): KeptRoom {
    return keptRoomOf(this.#answers)
  }

  /** Undefined where there is none, or while the database is silent. */
  get(key: string, state: PageVersion): RenderedAnswer | undefined {
    if (state === undefined) return undefined
    this.#turnTo(state)
    return this.#answers.get(key)
  }

  /** Lets go of what was rendered for an address, by whichever name the site was asked. */
  forget(url: string): void {
    for (const key of [...this.#answers.keys()]) if (key.startsWith(keyStart(url))) this.#answers.delete(key)
  }

  /** As it was when the database last answered, for when it is silent. */
  last(key: string): RenderedAnswer | undefined {
    return this.#answers.get(key)
  }

  /** `state` is the one that was read before it was rendered. */
  set(key: string, state: PageVersion, answer: RenderedAnswer): void {
    if (state === undefined || state !== this.#state || answer.status !== 200) return
    this.#answers.set(key, answer, { size: answer.body.length + 2 * key.length + 2_000 })
  }

  #turnTo(state: PageVersion): void {
    if (state === this.#state) return
    this.#answers.clear()
    this.#state = state
  }
}
