/** A line of a list that shows by `depth` what lies inside which line before it. */
interface Line {
  depth: number
}

/** Lines in an order of their own among those beside them; what lies inside a line stays below it. */
export function orderedInside<Item extends Line>(
  lines: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const [outermost] = lines
  if (outermost === undefined) return []
  const branches: Item[][] = []
  for (const line of lines) {
    if (line.depth <= outermost.depth || branches.length === 0) branches.push([line])
    else branches.at(-1)?.push(line)
  }
  return branches
    .toSorted(([a = outermost], [b = outermost]) => compare(a, b))
    .flatMap(([line = outermost, ...inside]) => [line, ...orderedInside(inside, compare)])
}
