import type { Valued } from '../numbers/number-readings'

/** A list has at least so many rows above its total. */
const FEWEST_ROWS = 2

/**
 * Rows of a list that say nothing of what was done, with the deed of the total below them where it is their sum: "Aleppo: 748 / Hama: 138 /
 * Cleared in total: 886".
 */
export function withDeedsOfTotals<T extends Valued>(figures: readonly T[]): T[] {
  const told = [...figures]
  for (const [at, total] of figures.entries()) {
    if (total.deed === null) continue
    let sum = 0n
    let first = at
    while (first > 0 && isRow(figures[first - 1], total)) {
      first -= 1
      sum += figures[first]?.value ?? 0n
    }
    if (at - first < FEWEST_ROWS || sum !== total.value) continue
    for (let row = first; row < at; row++) {
      const figure = figures[row]
      if (figure !== undefined) told[row] = { ...figure, deed: total.deed }
    }
  }
  return told
}

const isRow = (figure: Valued | undefined, total: Valued): boolean =>
  figure !== undefined &&
  figure.deed === null &&
  figure.metric === total.metric &&
  figure.sentence !== total.sentence
