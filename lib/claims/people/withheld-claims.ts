import type { Showing } from './withheld'
import type { PeopleCell, PeopleSum } from './withheld-sums'

/** A published figure on people. */
export interface PeopleClaim {
  id: number
  /** Operation and metric. */
  account: string
  /** Key of the part, blank for the whole; and of its group, blank where it has none. */
  part: string
  group: string
  /** Of a part of which a whole is made: the parts that the whole cannot be without. */
  needed?: readonly string[]
  /** Codes joined with "+". */
  area: string
  /** Basis and days. */
  window: string
  value: bigint
}

/** By what figures on people are withheld. */
export interface ClaimRules {
  smallest: number
  /** Whether an area names a place finer than is shown. */
  isFine(area: string): boolean
  /** The codes of the places around an area, the nearest first. */
  around(area: string): readonly string[]
}

/** Figures on people as amounts that may be withheld, with the sums by which one could be told from others. */
export interface PeopleCells {
  cells: readonly ClaimCell[]
  sums: readonly PeopleSum[]
  /** How each figure is shown by now, by its id: those that are withheld alone. */
  withheld(): Map<number, Exclude<Showing, 'shown'>>
}

/** A figure as several reports may state it: of one window, area and part. */
export type ClaimCell = Omit<PeopleClaim, 'id' | 'needed'> & PeopleCell

/**
 * Figures on people in a country, withheld where they are of places that are too fine or too small, and the sums by which these could be
 * told: of places that lie beside each other, of parts of one whole, which pages tell where no report states it, and of one count on
 * several days, whose differences are of the days between. A figure that several reports state is withheld in all of them.
 */
export function peopleCells(
  claims: readonly PeopleClaim[],
  { isFine, around, smallest }: ClaimRules,
): PeopleCells {
  const cells = new Map<string, ClaimCell>()
  const needed = new Map<string, readonly string[]>()
  const enter = ({ account, part, group, area, window, value }: Omit<ClaimCell, 'showing'>) => {
    const key = keyOf(account, window, part, area)
    const cell = cells.get(key)
    const isSmall = value > 0n && value < BigInt(smallest)
    if (cell === undefined) {
      const showing = isFine(area) ? 'withheld' : isSmall ? 'under' : 'shown'
      cells.set(key, { account, part, group, area, window, value, showing })
    } else if (isSmall && cell.showing === 'shown') cell.showing = 'under'
  }
  for (const claim of claims) {
    enter(claim)
    if (claim.needed !== undefined) needed.set(keyOf(claim.account, claim.group), claim.needed)
  }
  for (const whole of derivedCells([...cells.values()], needed)) enter(whole)
  const coarse = [...cells.values()].filter(({ area }) => !isFine(area))
  // Under the nearest place around it of which the same is stated; those under none stand beside each other.
  const beside = groupsOf(
    coarse.flatMap((cell) => {
      const { account, window, part, area } = cell
      const above = around(area)
      if (above.length === 0) return []
      const whole = above.map((code) => keyOf(account, window, part, code)).find((key) => cells.has(key))
      return [{ cell, whole: whole ?? keyOf(account, window, part, '') }]
    }),
    ({ whole }) => whole,
  ).map((group): PeopleSum => {
    return { whole: cells.get(group[0]?.whole ?? ''), terms: group.map(({ cell }) => cell) }
  })
  const parts = groupsOf(
    coarse.filter(({ part }) => part !== ''),
    ({ account, window, area, group }) => keyOf(account, window, group, area),
  ).flatMap((terms): PeopleSum[] => {
    const [first] = terms
    if (first === undefined) return []
    return [{ terms, whole: cells.get(keyOf(first.account, first.window, '', first.area)) }]
  })
  const withheld = () =>
    new Map(
      claims.flatMap(({ id, account, part, area, window }): [number, 'under' | 'withheld'][] => {
        const showing = cells.get(keyOf(account, window, part, area))?.showing ?? 'shown'
        return showing === 'shown' ? [] : [[id, showing]]
      }),
    )
  return { cells: coarse, sums: [...beside, ...parts, ...acrossDays(coarse, smallest)], withheld }
}

/**
 * What came between two days that a count is given of, where that is a small number of people: it is withheld, and with it the
 * smaller of the two, so that neither is told by the other. Counts on several days begin alike: totals, and periods from one day or to one.
 */
function acrossDays(cells: readonly ClaimCell[], smallest: number): PeopleSum[] {
  const alike = (cell: ClaimCell): string[] => {
    const [basis = '', from = '', to = ''] = cell.window.split(' ')
    const own = (...days: string[]) => keyOf(cell.account, cell.part, cell.area, basis, ...days)
    return basis === 'period' ? [own('from', from), own('to', to)] : [own()]
  }
  const named = cells.flatMap((cell) => alike(cell).map((key) => ({ cell, key })))
  return groupsOf(named, ({ key }) => key).flatMap((group) =>
    smallSteps(
      group.map(({ cell }) => cell),
      smallest,
    ),
  )
}

/** The sums by which small differences between amounts would be told: of each amount and the next larger one. */
export function smallSteps(cells: readonly PeopleCell[], smallest: number): PeopleSum[] {
  const larger = [...cells].sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))
  return larger.flatMap((cell, at): PeopleSum[] => {
    const next = larger.slice(at + 1).find(({ value }) => value > cell.value)
    const step = (next?.value ?? 0n) - cell.value
    if (next === undefined || step >= BigInt(smallest)) return []
    return [{ whole: next, terms: [cell, { value: step, showing: 'under' }] }]
  })
}

/** The wholes that no report states and of which all parts are given. */
function derivedCells(
  cells: readonly ClaimCell[],
  needed: ReadonlyMap<string, readonly string[]>,
): Omit<ClaimCell, 'showing'>[] {
  const stated = new Set(
    cells
      .filter(({ part }) => part === '')
      .map(({ account, window, area }) => keyOf(account, window, '', area)),
  )
  return groupsOf(
    cells.filter(({ part }) => part !== ''),
    ({ account, window, area, group }) => keyOf(account, window, group, area),
  ).flatMap((parts) => {
    const [first] = parts
    if (first === undefined) return []
    const { account, window, area, group } = first
    const all = needed.get(keyOf(account, group))
    const isGiven = all?.every((key) => parts.some(({ part }) => part === key)) ?? false
    if (!isGiven || stated.has(keyOf(account, window, '', area))) return []
    const value = parts.reduce((sum, part) => sum + part.value, 0n)
    return [{ account, window, area, part: '', group: '', value }]
  })
}

const keyOf = (...parts: string[]) => parts.join('\n')

function groupsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
