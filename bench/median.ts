import { elementAt } from '@/lib/lookup/element-at'

/** The value below which `share` of the sorted values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return elementAt(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)))
}

export const median = (values: readonly number[]) => quantile(values, 0.5)
