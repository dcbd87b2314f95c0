import { firstDay, lastDay } from '../periods/month'
import type { FigurePeriod, ShownPlace } from './figures'
import type { Period } from './period'

/** Addresses of the files that hold what a figure shows: docs/downloads.md. */
export type SummaryFiles = Record<'month' | 'place' | 'operator', string>

export function summaryFiles(
  { key, period }: { key: string; period?: FigurePeriod },
  { code, country, operator }: ShownPlace,
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

/** The file of what is left on screen: of a period, and of one operator where only one is shown. */
export function narrowed(file: string, period: Period | null, operator: string | null): string {
  return addressOf({
    ...Object.fromEntries(new URLSearchParams(file.slice(address.length))),
    ...(period === null ? {} : { from: firstDay(period.from), to: lastDay(period.to) }),
    ...(operator === null ? {} : { operator }),
  })
}

const address = '/api/v1/summary.csv?'

function addressOf(parameters: Record<string, string | null>): string {
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== null)
  return `${address}${new URLSearchParams(given)}`
}
