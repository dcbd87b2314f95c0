import type { AmountOf } from '../types'
import type { KnownIndex } from './known-index'

/**
 * What the columns of amounts stand for together: a part belongs to the whole beside it, and columns of sums ("Total") are left out where
 * others say what they count. The columns that are kept, by their place in the sheet.
 */
export function amountColumns(
  amounts: readonly { at: number; of: AmountOf }[],
  index: KnownIndex,
): Map<number, AmountOf> {
  const inOrder = [...amounts].sort((a, b) => a.at - b.at)
  const wholes = inOrder.filter(({ of }) => of.metric !== undefined && of.part === undefined)
  const isPlain = (of: AmountOf) => Object.keys(of).every((key) => key === 'unit')
  const others = inOrder.filter(({ of }) => !isPlain(of))
  const kept = others.length > 0 ? others : inOrder.slice(0, 1)
  const times = kept.filter(({ of }) => (of.month ?? of.period) !== undefined)
  const settled = new Map<number, AmountOf>()
  for (const { at, of } of kept) {
    // Beside its months a whole year sums them up.
    if (times.length > 1 && of.year !== undefined && (of.month ?? of.period) === undefined && !hasOwn(of))
      continue
    settled.set(
      at,
      of.part === undefined || of.metric !== undefined ? of : { ...wholeOf(at, of.part), ...of },
    )
  }
  return settled

  function wholeOf(at: number, part: string): Pick<AmountOf, 'metric'> {
    const having = wholes.filter(({ of }) => index.metrics.get(of.metric ?? '')?.parts.includes(part))
    const before = having.filter((whole) => whole.at < at).at(-1)
    const metric = (before ?? having[0])?.of.metric
    return metric === undefined ? {} : { metric }
  }
}

const hasOwn = (of: AmountOf) => (of.metric ?? of.part ?? of.places ?? of.operator) !== undefined
