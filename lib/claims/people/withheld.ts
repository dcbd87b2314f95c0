/** How a row is shown: as it is; as an amount under the smallest that is shown; or not at all, since others could be told from it. */
export type Showing = 'shown' | 'under' | 'withheld'

/**
 * Which of some amounts of people are withheld, that add up to an amount which readers see. Those above 0 and below `smallest` are;
 * and as long as one of them could be told by taking the others from the sum, the next smallest with them. Where nothing is left to
 * withhold, all are withheld without saying which are small. Amounts are whole; none of them below 0.
 */
export function showingsOf(amounts: readonly bigint[], smallest: number): Showing[] {
  const limit = BigInt(smallest)
  const isSmall = (amount: bigint) => amount > 0n && amount < limit
  const showings = amounts.map((amount): Showing => (isSmall(amount) ? 'under' : 'shown'))
  if (!showings.includes('under')) return showings
  // Nothing can be told from a 0, and a 0 tells nothing of others.
  const next = amounts
    .map((amount, at) => ({ amount, at }))
    .filter(({ amount }) => amount >= limit)
    .sort((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : a.at - b.at))
  while (canBeTold(amounts, showings, limit)) {
    const more = next.shift()
    if (more === undefined) return showings.map((showing) => (showing === 'shown' ? showing : 'withheld'))
    showings[more.at] = 'withheld'
  }
  return showings
}

/** Whether the sum leaves a single amount, or no amount that would be withheld beside a smaller one, for any that is withheld. */
function canBeTold(amounts: readonly bigint[], showings: readonly Showing[], limit: bigint): boolean {
  const hidden = showings.flatMap((showing, at) =>
    showing === 'shown' ? [] : [{ showing, amount: amounts[at] ?? 0n }],
  )
  const sum = hidden.reduce((all, { amount }) => all + amount, 0n)
  const lows = hidden.map(({ showing }) => (showing === 'under' ? 1n : limit))
  const highs = hidden.map(({ showing }) => (showing === 'under' ? limit - 1n : null))
  const least = lows.reduce((all, low) => all + low, 0n)
  return hidden.some((_, at) => {
    const low = lows[at] ?? 0n
    const most = sum - (least - low)
    const own = highs[at] ?? null
    const high = own === null || most < own ? most : own
    const othersMost = highs.every((one, other) => other === at || one !== null)
      ? highs.reduce<bigint>((all, one, other) => (other === at ? all : all + (one ?? 0n)), 0n)
      : null
    const lowest = othersMost !== null && sum - othersMost > low ? sum - othersMost : low
    return lowest >= high
  })
}
