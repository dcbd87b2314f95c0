/** How long a reader may leave the next chunk lying, and how long a download may take in all. */
export interface Patience {
  chunkMs: number
  wholeMs: number
}

/**
 * The chunks of `source`; `close` is called once, as soon as they end, fail, are left by their reader or lie unread for longer
 * than `patience` says. A reader who comes back too late is answered with an error, never with a shortened file.
 */
export function withTimeout<Chunk>(
  source: AsyncGenerator<Chunk, void>,
  close: () => Promise<void>,
  patience: Patience,
): AsyncIterableIterator<Chunk> {
  let closing: Promise<void> | null = null
  let late = false
  let idle: ReturnType<typeof setTimeout> | undefined

  const finish = () => {
    clearTimeout(idle)
    clearTimeout(whole)
    closing ??= close()
    return closing
  }
  const giveUp = () => {
    late = true
    source
      .return()
      .then(finish, finish)
      .catch(() => undefined)
  }
  const whole = setTimeout(giveUp, patience.wholeMs)
  const wait = () => {
    clearTimeout(idle)
    idle = setTimeout(giveUp, patience.chunkMs)
  }
  wait()

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      clearTimeout(idle)
      try {
        const next = late ? undefined : await source.next()
        if (late || next === undefined) throw new Error('the download was left for too long and is closed')
        if (next.done) await finish()
        else wait()
        return next
      } catch (error) {
        await finish()
        throw error
      }
    },
    async return() {
      await source.return()
      await finish()
      return { done: true, value: undefined }
    },
  }
}
