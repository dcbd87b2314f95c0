import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'

/** What a place is. Its parent is stored with it and never parsed from its code. */
export const PLACE_KINDS = ['country', 'admin1', 'admin2', 'admin3', 'city', 'locality'] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place as the tree needs it; `parent` is the code of another row, null for a country. */
export type PlaceRow = { code: string; parent: string | null; kind: PlaceKind }

/** Who is inside whom. Every question about a code that is no place is answered as for a place alone in the world. */
export type PlaceTree = {
  /** The codes directly inside a place, sorted by UTF-16 code units. */
  childrenOf(code: string): readonly string[]
  /** The codes around a place, nearest first, its country last. */
  ancestorsOf(code: string): string[]
  /** Whether `inner` lies strictly inside `outer`, at any depth. Constant time. */
  isInside(inner: string, outer: string): boolean
  /** The country that a place is or lies in; null where there is none. Constant time. */
  countryOf(code: string): string | null
  has(code: string): boolean
}

type Node = {
  code: string
  parent: Node | null
  children: string[]
  country: string | null
  enter: number
  exit: number
}

/**
 * Builds the tree of a list of places in any order, of any depth, in linear time.
 * Throws an Error for what the database cannot hold: a code twice, a parent that is not in the list, a circle.
 */
export function placeTree(rows: Iterable<PlaceRow>): PlaceTree {
  const nodes = new Map<string, Node>()
  const list = [...rows]
  for (const { code, kind } of list) {
    if (nodes.has(code)) throw new Error(`place ${code} is listed twice`)
    const country = kind === 'country' ? code : null
    nodes.set(code, { code, parent: null, children: [], country, enter: 0, exit: 0 })
  }
  const roots: string[] = []
  for (const { code, parent } of list) {
    const around = parent === null ? null : nodes.get(parent)
    if (around === undefined)
      throw new Error(`place ${code} has the parent ${parent}, which is not in the list`)
    entryOf(nodes, code).parent = around
    ;(around?.children ?? roots).push(code)
  }
  if (number(nodes, roots) < list.length) throw new Error('places lie inside each other in a circle')
  const none: readonly string[] = []
  return {
    childrenOf: (code) => nodes.get(code)?.children ?? none,
    ancestorsOf(code) {
      const found: string[] = []
      for (let node = nodes.get(code)?.parent; node; node = node.parent) found.push(node.code)
      return found
    },
    isInside(inner, outer) {
      const within = nodes.get(inner)
      const around = nodes.get(outer)
      if (!within || !around) return false
      return around.enter < within.enter && within.enter <= around.exit
    },
    countryOf: (code) => nodes.get(code)?.country ?? null,
    has: (code) => nodes.has(code),
  }
}

/**
 * Numbers the places in the order of a walk, each before those inside it, and hands countries down: a place holds the
 * numbers `enter` to `exit`. Returns how many were reached; those in a circle are not. No recursion: depth is data.
 */
function number(nodes: Map<string, Node>, roots: string[]): number {
  let count = 0
  const stack: Array<{ node: Node; next: number }> = []
  const open = (code: string) => {
    const node = entryOf(nodes, code)
    node.children.sort(byCodeUnits)
    node.country ??= node.parent?.country ?? null
    node.enter = ++count
    stack.push({ node, next: 0 })
  }
  for (const root of roots) {
    open(root)
    while (stack.length > 0) {
      const top = elementAt(stack, stack.length - 1)
      const child = top.node.children[top.next++]
      if (child !== undefined) {
        open(child)
      } else {
        top.node.exit = count
        stack.pop()
      }
    }
  }
  return count
}

/** Orders texts by UTF-16 code units, the shorter prefix first: the order of every list of codes. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
