/** A place on a map with its amount, in whole base units; null where nothing was reported of it alone. */
export interface PlacedAmount {
  code: string
  x: number
  y: number
  amount: bigint | null
}

export type AmountCircle = PlacedAmount & { radius: number }

/**
 * Circles whose areas are as their amounts, the largest amount having the largest radius; the smallest can still be seen and pressed. A
 * zero and what is not reported are as small as that. The largest come first, so that none hides a smaller one.
 */
export function amountCircles<Place extends PlacedAmount>(
  places: readonly Place[],
  { largest, smallest }: { largest: number; smallest: number },
): (Place & AmountCircle)[] {
  const most = places.reduce((most, { amount }) => (amount !== null && amount > most ? amount : most), 0n)
  return places
    .map((place) => ({ ...place, radius: radiusOf(place.amount) }))
    .sort((a, b) => b.radius - a.radius || (a.code < b.code ? -1 : 1))

  function radiusOf(amount: bigint | null): number {
    if (amount === null || amount <= 0n || most === 0n) return smallest
    const share = Number((amount * 1_000_000n) / most) / 1_000_000
    return Math.max(smallest, Math.round(Math.sqrt(share) * largest * 10) / 10)
  }
}
