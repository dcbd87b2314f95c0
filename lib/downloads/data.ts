import 'server-only'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readMetrics } from '@/lib/figures/rollup-data'
import type { MetricFigures } from '@/lib/figures/types'
import { readExamples, type WorkedExamples } from '@/lib/reports/examples'
import { claimsTable } from './claims-table'
import { countRows, type RowCounts } from './counts'
import { type FileSizes, sizesOf } from './sizes'
import { openSnapshot } from './snapshot'
import { summaryTable } from './summary-table'

/** What a country's record can be taken along as. */
export type CountryFiles = {
  country: { code: string; name: string }
  counts: RowCounts
  sizes: Record<keyof RowCounts, FileSizes>
  examples: WorkedExamples
  /** All that is counted, whether or not the country has figures of it. */
  metrics: MetricFigures[]
  /** The ISO day on which the record last changed, blank where that is not known. */
  changed: string
}

/** What a country's page on data tells; null where no report speaks of such a country. */
export function readCountryFiles(
  database: Database,
  address: DatabaseAddress,
  code: string,
  language: string,
): Promise<CountryFiles | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const [counts, examples, metrics, version] = await Promise.all([
      countRows(database, country.id),
      readExamples(database, country.id, language),
      readMetrics(database, language),
      database.dataVersion.findUnique({ where: { id: 1 } }),
    ])
    return {
      country: { code: country.code, name: country.name },
      counts,
      sizes: await readSizes(address, country.code, counts),
      examples,
      metrics,
      changed: version?.changed.slice(0, 10) ?? '',
    }
  })
}

async function readSizes(
  address: DatabaseAddress,
  country: string,
  counts: RowCounts,
): Promise<CountryFiles['sizes']> {
  const { session, close } = await openSnapshot(address)
  try {
    const totals = (by: 'place' | 'month' | 'operator') =>
      sizesOf(session, summaryTable, { country, by }, counts[by])
    return {
      claims: await sizesOf(session, claimsTable, { country }, counts.claims),
      place: await totals('place'),
      month: await totals('month'),
      operator: await totals('operator'),
    }
  } finally {
    await close()
  }
}
