import 'server-only'
import type { Database } from '@/lib/db/open'
import { operatorsByName } from './country/country-data'
import type { Narrowable } from './figure-filter'
import type { CountryOperation } from './operations'

interface Reporter {
  operationId: number
  firstDay: string
  lastDay: string
}

/** Whose counts of a place are on record, of one metric or of all, and of which days. */
export function readReporters(
  database: Database,
  which: { placeId: number; metricKey?: string },
): Promise<Reporter[]> {
  return database.rollup.findMany({
    where: { ...which, part: '', lastDay: { not: '' } },
    select: { operationId: true, firstDay: true, lastDay: true },
  })
}

/** The operators of these counts, and besides whoever was asked for, where that is one of the country's. */
export function narrowable(
  operations: readonly CountryOperation[],
  reporters: readonly Reporter[],
  asked: string,
  language: string,
): Narrowable {
  const ids = new Set(reporters.map(({ operationId }) => operationId))
  const own = operations.filter(({ id, operator }) => ids.has(id) || operator.key === asked)
  const dated = reporters.filter(({ lastDay }) => lastDay !== '')
  return {
    operators: operatorsByName(own, language),
    firstDay: dated.map(({ firstDay }) => firstDay).sort()[0] ?? '',
    lastDay:
      dated
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? '',
  }
}
