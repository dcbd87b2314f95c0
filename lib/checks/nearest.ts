import type { EnteredFigure } from './types'

/** As much of a claim as tells whether the checks need it. */
export interface Windowed {
  id: number
  basis: string
  from: string
  to: string
}

/** How many of a kind are looked at before and after a day: enough paces to judge one by. */
const mostBefore = 40
const mostAfter = 10

/**
 * Of all claims of an area those that the checks of figures entered for it need: of totals, of periods and of counts since the same day
 * the nearest in time, without a gap between them, and every one of the very same window.
 */
export function nearestFigures(
  claims: readonly Windowed[],
  figures: readonly Pick<EnteredFigure, 'basis' | 'from' | 'to'>[],
): Set<number> {
  const inOrder = [...claims].sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.id - b.id))
  const chosen = new Set<number>()
  for (const figure of figures) {
    const kinds = [
      inOrder.filter(({ basis }) => basis === 'total'),
      inOrder.filter(({ basis }) => basis === 'period'),
      inOrder.filter(({ basis, from }) => basis === 'period' && from !== '' && from === figure.from),
    ]
    const isSame = (claim: Windowed) =>
      claim.basis === figure.basis && claim.from === figure.from && claim.to === figure.to
    for (const claim of inOrder) if (isSame(claim)) chosen.add(claim.id)
    for (const kind of kinds) {
      const split = kind.findIndex(({ to }) => to > figure.to)
      const at = split === -1 ? kind.length : split
      for (const claim of kind.slice(Math.max(0, at - mostBefore), at + mostAfter)) chosen.add(claim.id)
    }
  }
  return chosen
}
