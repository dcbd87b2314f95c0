import type { FigurePeriod, PlaceOfFigures } from '@/lib/figures/types'
import { firstDay, lastDay } from '@/lib/periods/month'
import type { ShownPeriod } from '../period'

/** Addresses of the files that hold what a figure shows: docs/downloads.md. */
export type SummaryFiles = Record<'month' | 'place' | 'operator', string>

export function summaryFiles(
  { key, period }: { key: string; period?: FigurePeriod },
  { code, country, operator }: PlaceOfFigures,
): SummaryFiles {
  const file = (by: keyof SummaryFiles) =>
    addressOf({
      country: country ?? code,
      metric: key,
      by,
      place: country === undefined ? null : code,
      operator: operator ?? null,
      from: period?.from ?? null,
      to: period?.to ?? null,
      bom: '1',
    })
  return { month: file('month'), place: file('place'), operator: file('operator') }
}

/**
 * The file of what is left on screen: of a period, of `operators` where some are left out, and per month the intervals that are
 * drawn. Null where no operator is left.
 */
export function filesWithin(
  file: string,
  period: ShownPeriod | null,
  operators: readonly string[] | null,
  measure: 'total' | 'month' = 'total',
): string | null {
  if (operators?.length === 0) return null
  const asked = new URLSearchParams(file.slice(address.length))
  if (measure === 'month') asked.set('by', 'interval')
  if (period !== null) {
    asked.set('from', firstDay(period.from))
    asked.set('to', lastDay(period.to))
  }
  if (operators !== null) {
    asked.delete('operator')
    for (const operator of operators) asked.append('operator', operator)
  }
  return `${address}${asked}`
}

const address = '/api/v1/summary.csv?'

function addressOf(parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null)
  return `${address}${new URLSearchParams(given)}`
}
