/** A share as it is told, in whole percent: a part of several is never all of it, and never nothing. */
export const shownPercent = (percent: number) => Math.min(99, Math.max(1, Math.round(percent)))

/** How much of `whole`, which is above zero, an amount is, as it is told: all of it is 100. */
export const percentOf = (amount: bigint, whole: bigint) =>
  amount >= whole ? 100 : shownPercent(Number((amount * 10_000n) / whole) / 100)
