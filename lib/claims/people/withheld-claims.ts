import { type Showing, showingsOf } from './withheld'

/** A published figure on people. */
export interface PeopleClaim {
  id: number
  /** Operation and metric. */
  account: string
  /** Key of the part, blank for the whole; and of its group, blank where it has none. */
  part: string
  group: string
  /** Codes joined with "+". */
  area: string
  /** Basis and days. */
  window: string
  value: bigint
}

/**
 * Which of the figures on people in a country are withheld, and how: those of places that are too fine, those that are too small, and
 * what these could be told from by taking others away, of places that lie beside each other and of parts of one whole. A figure that
 * several reports state is withheld in all of them. `isFine`: whether an area names a place finer than is shown; `country`: its code.
 */
export function withheldClaims(
  claims: readonly PeopleClaim[],
  { isFine, country, smallest }: { isFine(area: string): boolean; country: string; smallest: number },
): Map<number, Exclude<Showing, 'shown'>> {
  const cells = new Map<string, Cell>()
  for (const { account, part, group, area, window, value } of claims) {
    const key = [account, window, part, area].join('\n')
    const cell = cells.get(key)
    const isSmall = value > 0n && value < BigInt(smallest)
    if (cell === undefined) {
      const showing = isFine(area) ? 'withheld' : isSmall ? 'under' : 'shown'
      cells.set(key, { account, part, group, area, window, value, showing })
    } else if (isSmall && cell.showing === 'shown') cell.showing = 'under'
  }
  const all = [...cells.values()].filter(({ area }) => !isFine(area))
  const wholes = new Map(
    all.map((cell) => [[cell.account, cell.window, cell.part, cell.area].join('\n'), cell]),
  )
  const beside = groupsOf(
    all.filter(({ area }) => area !== country),
    ({ account, window, part }) => [account, window, part, country].join('\n'),
  ).map((cells) => ({ cells, whole: wholes.get(keyOfWhole(cells, ({ part }) => [part, country])) }))
  const parts = groupsOf(
    all.filter(({ part }) => part !== ''),
    ({ account, window, area, group }) => [account, window, area, group].join('\n'),
  ).map((cells) => ({ cells, whole: wholes.get(keyOfWhole(cells, ({ area }) => ['', area])) }))
  for (let changed = true; changed; ) {
    changed = false
    for (const { cells, whole } of [...beside, ...parts])
      changed = withholdMore(cells, whole, smallest) || changed
  }
  return new Map(
    claims.flatMap(({ id, account, part, area, window }): [number, 'under' | 'withheld'][] => {
      const showing = cells.get([account, window, part, area].join('\n'))?.showing ?? 'shown'
      return showing === 'shown' ? [] : [[id, showing]]
    }),
  )
}

interface Cell extends Omit<PeopleClaim, 'id'> {
  showing: Showing
}

/** The key of the whole that cells are parts of. */
function keyOfWhole([cell]: readonly Cell[], partAndArea: (cell: Cell) => string[]): string {
  return cell === undefined ? '' : [cell.account, cell.window, ...partAndArea(cell)].join('\n')
}

/** Withholds what those withheld could be told from, the whole where nothing else is left; whether there was any. */
function withholdMore(cells: readonly Cell[], whole: Cell | undefined, smallest: number): boolean {
  if (cells.every(({ showing }) => showing === 'shown')) return false
  let changed = false
  const hide = (cell: Cell | undefined, showing: Exclude<Showing, 'shown'>) => {
    if (cell === undefined || cell.showing !== 'shown') return
    cell.showing = showing
    changed = true
  }
  const found = showingsOf(
    cells.map(({ value }) => value),
    smallest,
  )
  cells.forEach((cell, at) => {
    const showing = found[at] ?? 'shown'
    if (showing !== 'shown') hide(cell, showing)
  })
  const hidden = () => cells.filter(({ showing }) => showing !== 'shown')
  const rest = cells
    .filter(({ showing, value }) => showing === 'shown' && value > 0n)
    .sort((a, b) => (a.value < b.value ? -1 : 1))
  for (const cell of rest) if (hidden().length < 2) hide(cell, 'withheld')
  const sum = hidden().reduce((all, { value }) => all + value, 0n)
  // Parts that leave some of their whole unsaid are not told by it.
  const all = cells.reduce((sum, { value }) => sum + value, 0n)
  const isTold = hidden().length < 2 || sum === BigInt(hidden().length)
  if (isTold && whole?.value === all) hide(whole, 'withheld')
  return changed
}

function groupsOf(cells: readonly Cell[], keyOf: (cell: Cell) => string): Cell[][] {
  const groups = new Map<string, Cell[]>()
  for (const cell of cells) {
    const key = keyOf(cell)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [cell])
    else group.push(cell)
  }
  return [...groups.values()]
}
