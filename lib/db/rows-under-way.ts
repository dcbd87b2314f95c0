import 'server-only'

/** So many characters may be under way before whoever sends more waits: a batch of an import. */
const mostCharacters = 8_000_000

/**
 * Rows that are sent in order to a database that takes them meanwhile. Where some cannot be taken, nothing sent after them is, and
 * whoever asks whether they have arrived is told why.
 */
export class RowsUnderWay {
  #last: Promise<void> = Promise.resolve()
  #characters = 0

  /** Sends rows behind those under way; waits only where too much is. @throws what kept earlier rows from arriving */
  async send(characters: number, take: () => Promise<void>): Promise<void> {
    if (this.#characters > mostCharacters) await this.arrived()
    this.#characters += characters
    this.#last = this.#last.then(take).finally(() => {
      this.#characters -= characters
    })
    // Told by `arrived`.
    this.#last.catch(() => undefined)
  }

  /** @throws what kept rows from arriving */
  arrived(): Promise<void> {
    return this.#last
  }

  /** Waits until nothing is under way, and forgets what did not arrive. */
  async settled(): Promise<void> {
    await this.#last.catch(() => undefined)
    this.#last = Promise.resolve()
  }
}
