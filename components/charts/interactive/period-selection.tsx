'use client'

import type { ShownPeriod } from '@/lib/charts/period'
import { isoDay } from '@/lib/periods/day'
import { monthLabel, monthOf } from '@/lib/periods/month'

/** Where a mouse was pressed on a plot, in pixels of the window, and the days between which it was drawn along. */
export type Selection = { x: number; from: number; to: number; moved: boolean }

/** The months that were drawn along, from the first to the last. */
export function monthsAcross({ from, to }: Pick<Selection, 'from' | 'to'>): ShownPeriod {
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((day) =>
    monthOf(isoDay(Math.round(day))),
  )
  return { from: first as ShownPeriod['from'], to: last as ShownPeriod['to'] }
}

/** The address of the page narrowed to a period, as its own control of it makes it. */
export function withPeriod({ from, to }: ShownPeriod): URL {
  const address = new URL(location.href)
  address.searchParams.delete('period')
  address.searchParams.set('from', monthLabel(from))
  address.searchParams.set('to', monthLabel(to))
  return address
}

/** What is drawn along, over the plot. */
export function SelectionMark({
  selection: { from, to },
  time: [first, last],
}: {
  selection: Selection
  time: readonly [first: number, last: number]
}) {
  const share = (day: number) => (100 * (day - first)) / (last - first)
  const [start, end] = [Math.min(from, to), Math.max(from, to)].map(share) as [number, number]
  return <div className="selection" style={{ left: `${start}%`, width: `${end - start}%` }} />
}
