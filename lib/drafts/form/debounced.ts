/** Work that is put off while more of it is asked for. */
export interface Debounced {
  ask(): void
  /** Does it now, where it was asked for and is not done yet. */
  flush(): void
}

/** Does `work` once it was not asked for again for `pauseMs`, at the latest `mostMs` after it was asked for first. */
export function debounced(
  work: () => void,
  { pauseMs, mostMs }: { pauseMs: number; mostMs: number },
): Debounced {
  let pause: ReturnType<typeof setTimeout> | undefined
  let most: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    if (most === undefined) return
    clearTimeout(pause)
    clearTimeout(most)
    most = undefined
    work()
  }
  return {
    flush,
    ask() {
      clearTimeout(pause)
      pause = setTimeout(flush, pauseMs)
      most ??= setTimeout(flush, mostMs)
    },
  }
}
