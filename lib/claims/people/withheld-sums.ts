import { type Showing, showingsOf } from './withheld'

/** An amount of people that may be withheld. */
export interface PeopleCell {
  value: bigint
  showing: Showing
}

/** Amounts that add up to another: the places inside a place with what is given for none of them, or the parts of a whole. */
export interface PeopleSum {
  /** Undefined: one that is on no record, but that readers may know. */
  whole: PeopleCell | undefined
  terms: readonly PeopleCell[]
  /** Whether the whole is of another day than its term, which it does not tell, though it may be told by it. Not given: of the same. */
  isOfAnotherDay?: boolean
}

/**
 * Withholds of amounts, beside those that are withheld already, what these could be told from by subtracting: of each sum the next
 * smallest, the whole where nothing else is left, and one of the terms of a whole that is withheld. Writes to the cells.
 */
export function withholdTelling(sums: readonly PeopleSum[], smallest: number): void {
  for (let changed = true; changed; ) {
    changed = false
    for (const sum of sums) changed = withholdMore(sum, smallest) || changed
  }
}

/** Whether there was anything more to withhold. */
function withholdMore({ terms, whole, isOfAnotherDay = false }: PeopleSum, smallest: number): boolean {
  let changed = false
  const hide = (cell: PeopleCell | undefined, showing: Exclude<Showing, 'shown'>) => {
    if (cell === undefined || cell.showing !== 'shown') return
    cell.showing = showing
    changed = true
  }
  const all = terms.reduce((sum, { value }) => sum + value, 0n)
  const rest = () =>
    terms
      .filter(({ showing, value }) => showing === 'shown' && value > 0n)
      .sort((a, b) => (a.value < b.value ? -1 : 1))
  if (terms.every(({ showing }) => showing === 'shown')) {
    // A whole that is withheld is told by terms that are all shown.
    if (whole !== undefined && whole.showing !== 'shown' && whole.value === all) hide(rest()[0], 'withheld')
    return changed
  }
  const found = showingsOf(
    terms.map(({ value }) => value),
    smallest,
  )
  terms.forEach((cell, at) => {
    const showing = found[at] ?? 'shown'
    if (showing !== 'shown') hide(cell, showing)
  })
  const hidden = () => terms.filter(({ showing }) => showing !== 'shown')
  for (const cell of rest()) if (hidden().length < 2) hide(cell, 'withheld')
  const sum = hidden().reduce((all, { value }) => all + value, 0n)
  // Terms that leave some of their whole unsaid are not told by it.
  const isTold = hidden().length < 2 || sum === BigInt(hidden().length)
  if (isTold && whole?.value === all && !isOfAnotherDay) hide(whole, 'withheld')
  return changed
}
