import { elementAt, lastOf } from '@/lib/lookup/element-at'

/**
 * Moves labels apart that would overlap: each keeps its order and stays within 0 to `height`, as near to where it wants to
 * be as the others allow. Positions are tops in pixels; the labels are given and returned in the order of their wishes.
 */
export function spread(labels: readonly { wish: number; size: number }[], height: number): number[] {
  const order = labels
    .map((_, at) => at)
    .sort((a, b) => elementAt(labels, a).wish - elementAt(labels, b).wish || a - b)
  const tops = labels.map(() => 0)
  let floor = 0
  for (const at of order) {
    tops[at] = Math.max(elementAt(labels, at).wish, floor)
    floor = elementAt(tops, at) + elementAt(labels, at).size
  }
  let ceiling = height
  for (const at of order.toReversed()) {
    tops[at] = Math.min(elementAt(tops, at), ceiling - elementAt(labels, at).size)
    ceiling = elementAt(tops, at)
  }
  return tops
}

const mostLines = 2

/** A name broken at spaces into at most two lines of about `width` letters, cut with an ellipsis where it is longer. */
export function wrapped(name: string, width: number): string[] {
  const lines = ['']
  for (const word of name.split(' ')) {
    const line = lastOf(lines)
    if (line === '') lines[lines.length - 1] = word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  const shown = lines
    .slice(0, mostLines)
    .map((line) => (line.length > width ? `${line.slice(0, width - 1)}…` : line))
  if (lines.length > mostLines) shown.push(`${(shown.pop() ?? '').slice(0, width - 1)}…`)
  return shown
}
