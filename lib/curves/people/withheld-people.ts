import type { Showing } from '@/lib/claims/people/withheld'
import { type PeopleClaim, peopleCells, smallSteps } from '@/lib/claims/people/withheld-claims'
import { type PeopleCell, type PeopleSum, withholdTelling } from '@/lib/claims/people/withheld-sums'
import type { AreaTree } from '@/lib/ledger/place-tree'
import { isShownLevel, type PeopleRules } from '@/lib/settings/people-rules'
import type { Level, Whereabouts } from '../place-rows'
import { placesAround } from '../places-above'

/** A row of one operator's count of people: what it comes to, and in a period what it had come to by its end. */
export interface PeopleRow extends Whereabouts {
  value: bigint
  total?: bigint
}

/** One operator's count of people by a metric, or of a part of it, at one time. */
export interface PeopleAccount {
  operation: number
  metric: string
  /** Key of the part, blank for the whole; and of its group, blank where it has none. */
  part: string
  group: string
  /** The areas that its figures are of. */
  areas: readonly (readonly string[])[]
  rowsAt(place: string, level: Level): readonly PeopleRow[]
}

/** What readers are told of counts of people and of the figures that they rest on. */
export interface WithheldPeople {
  rules: PeopleRules
  /** How a row of a count is shown. */
  ofRow(account: Pick<PeopleAccount, 'operation' | 'metric' | 'part'>, row: Whereabouts): Showing
  /** How figures are shown, by their ids: those that are withheld alone. */
  claims: ReadonlyMap<number, Exclude<Showing, 'shown'>>
}

/** By what people are protected; of each place named and all around it the tree and the kind. */
export interface PeopleScope {
  tree: AreaTree
  kinds: ReadonlyMap<string, string>
  rules: PeopleRules
}

/** A figure on people of one operator. */
export type OperatorsClaim = Omit<PeopleClaim, 'account'> & Pick<PeopleAccount, 'operation' | 'metric'>

/**
 * How counts of people at one time are shown, of every place and every row of it, and the figures that they rest on: withheld are those of
 * places finer than is shown, small ones, and what these could be told from by subtracting, up and down the places, between a whole and
 * its parts, and between pages and reports. What stands in fine places is one amount of the nearest place that is shown.
 */
export function withheldPeople(
  accounts: readonly PeopleAccount[],
  claims: readonly OperatorsClaim[],
  scope: PeopleScope,
): WithheldPeople {
  const { rules, tree, kinds } = scope
  const isShown = (code: string) => isShownLevel(kinds.get(code) ?? '', rules)
  const counts = countCells(accounts, scope, isShown)
  const stated = peopleCells(
    claims.map(({ operation, metric, ...claim }) => ({ ...claim, account: `${operation}\n${metric}` })),
    {
      smallest: rules.smallest,
      isFine: (area) => !area.split('+').every(isShown),
      around: (area) => placesAround(tree, area.split('+')).filter((code) => code !== area),
    },
  )
  // Where a page has the number of a report, one would tell the other; a report of an earlier day is told by none.
  const latest = new Map<string, string>()
  const nameOf = ({ account, part, area }: (typeof stated.cells)[number]) =>
    [account, part, 'place', area].join('\n')
  const dayOf = ({ window }: (typeof stated.cells)[number]) => window.split(' ').at(-1) ?? ''
  for (const cell of stated.cells) {
    if (dayOf(cell) > (latest.get(nameOf(cell)) ?? '')) latest.set(nameOf(cell), dayOf(cell))
  }
  const same = stated.cells.flatMap((cell): PeopleSum[] => {
    const count = counts.cells.get(nameOf(cell))
    const isOfAnotherDay = dayOf(cell) < (latest.get(nameOf(cell)) ?? '')
    return count?.value === cell.value ? [{ whole: count, terms: [cell], isOfAnotherDay }] : []
  })
  // What a page has grown by since a report is of the days between.
  const grown = stated.cells.flatMap((cell): PeopleSum[] => {
    const count = counts.cells.get(nameOf(cell))
    const isEarlier = count !== undefined && cell.window.startsWith('total ') && cell.value < count.total
    return isEarlier ? smallSteps([cell, asTotal(count)], rules.smallest) : []
  })
  withholdTelling([...counts.sums, ...stated.sums, ...same, ...grown], rules.smallest)
  return {
    rules,
    ofRow(account, row) {
      if (!codesOf(row).every((code) => code === '' || isShown(code))) return 'withheld'
      return counts.cells.get(keyOf(account, row))?.showing ?? 'shown'
    },
    claims: stated.withheld(),
  }
}

/** The rows of all places, and the sums by which one could be told from others. */
function countCells(
  accounts: readonly PeopleAccount[],
  { tree, rules }: PeopleScope,
  isShown: (code: string) => boolean,
): { cells: ReadonlyMap<string, Counted>; sums: PeopleSum[] } {
  const cells = new Map<string, Counted>()
  const cellOf = (account: PeopleAccount, { value, total = value, ...row }: PeopleRow) => {
    const key = keyOf(account, row)
    const known = cells.get(key)
    if (known !== undefined) return known
    const showing = [value, total].some((amount) => isSmall(amount, rules)) ? 'under' : 'shown'
    const cell: Counted = { value, total, showing }
    cells.set(key, cell)
    return cell
  }
  const sums: CountedSum[] = []
  for (const account of accounts) {
    for (const place of placesOf(account, tree)) {
      const [whole] = isShown(place) ? account.rowsAt(place, 'whole') : []
      if (whole === undefined) continue
      const own = keyOf(account, whole)
      const inside = account.rowsAt(place, 'admin1').filter((row) => keyOf(account, row) !== own)
      const terms = mergedFine(inside, place, isShown).map((row) => cellOf(account, row))
      sums.push({ whole: cellOf(account, whole), terms })
    }
  }
  return { cells, sums: [...sums, ...partSums(accounts, cells, tree)].flatMap(inBoth) }
}

interface CountedSum {
  whole: Counted | undefined
  terms: Counted[]
}

/** The row of all that stands in places of a place that are too fine to be shown: one amount of that place. */
export const withinVillages = (place: string): Whereabouts => ({ kind: 'joint', place, area: ['', place] })

interface Counted extends PeopleCell {
  total: bigint
}

const keyOf = (
  { operation, metric, part }: Pick<PeopleAccount, 'operation' | 'metric' | 'part'>,
  row: Whereabouts,
) => [operation, metric, part, row.kind, ...codesOf(row)].join('\n')

const codesOf = ({ place, area }: Whereabouts) => (area.length > 0 ? [...area].sort() : [place])

const isSmall = (amount: bigint, { smallest }: PeopleRules) => {
  const size = amount < 0n ? -amount : amount
  return size > 0n && size < BigInt(smallest)
}

/** The places that any figure is of, or that lie around one. */
function placesOf({ areas }: PeopleAccount, tree: AreaTree): Set<string> {
  return new Set(areas.flatMap((area) => [...(area.length === 1 ? area : []), ...placesAround(tree, area)]))
}

/** The rows inside a place, those of places that are too fine as one: what they come to is that of no place that is shown inside it. */
function mergedFine(
  rows: readonly PeopleRow[],
  place: string,
  isShown: (code: string) => boolean,
): PeopleRow[] {
  const isFine = (row: PeopleRow) => row.kind !== 'not_attributed' && !codesOf(row).every(isShown)
  const fine = rows.filter(isFine)
  if (fine.length === 0) return [...rows]
  const sum = (amounts: bigint[]) => amounts.reduce((all, amount) => all + amount, 0n)
  const merged: PeopleRow = {
    ...withinVillages(place),
    value: sum(fine.map(({ value }) => value)),
    total: sum(fine.map(({ value, total = value }) => total)),
  }
  return [...rows.filter((row) => !isFine(row)), merged]
}

/** The parts of each group at each place beside their whole. */
function partSums(
  accounts: readonly PeopleAccount[],
  cells: ReadonlyMap<string, Counted>,
  tree: AreaTree,
): CountedSum[] {
  const groups = new Map<string, CountedSum>()
  for (const account of accounts.filter(({ part }) => part !== '')) {
    for (const place of placesOf(account, tree)) {
      const row: Whereabouts = { kind: 'place', place, area: [] }
      const cell = cells.get(keyOf(account, row))
      if (cell === undefined) continue
      const { operation, metric, group } = account
      const key = [operation, metric, group, place].join('\n')
      const found = groups.get(key) ?? {
        whole: cells.get(keyOf({ operation, metric, part: '' }, row)),
        terms: [],
      }
      found.terms.push(cell)
      groups.set(key, found)
    }
  }
  return [...groups.values()]
}

/** A sum of what was added, and of what it had come to. */
function inBoth({ whole, terms }: CountedSum): PeopleSum[] {
  const isDated = [...terms, ...(whole ? [whole] : [])].some(({ value, total }) => value !== total)
  return [
    { whole, terms },
    ...(isDated ? [{ whole: whole && asTotal(whole), terms: terms.map(asTotal) }] : []),
  ]
}

/** A cell with its total for its amount; what is withheld of one is withheld of the other. */
const asTotal = (cell: Counted): PeopleCell => ({
  value: cell.total,
  get showing() {
    return cell.showing
  },
  set showing(showing: Showing) {
    cell.showing = showing
  },
})
