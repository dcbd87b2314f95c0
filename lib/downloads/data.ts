import 'server-only'
import type { DatabaseAddress } from '@/lib/config/database-address'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { operatorsByName } from '@/lib/figures/country/country-data'
import { allFigures, type FigureFilter, type Narrowable } from '@/lib/figures/figure-filter'
import { readOperations } from '@/lib/figures/operations'
import { readMetrics } from '@/lib/figures/rollup-data'
import type { MetricFigures } from '@/lib/figures/types'
import { claimsTable } from './claims-table'
import { openSnapshot } from './snapshot'
import { summaryTable } from './summary-table'
import { countRows } from './whole/counts'
import { sizesOf } from './whole/sizes'
import type { RowCounts, WholeFiles } from './whole/whole-files'

/** What a country's record can be taken along as. */
export type CountryFiles = {
  country: { code: string; name: string }
  narrowable: Narrowable
  /** Rows and bytes of its files; null where these are narrowed to some figures: nobody has counted those. */
  whole: WholeFiles | null
  /** All that is counted, whether or not the country has figures of it. */
  metrics: MetricFigures[]
  /** The ISO day on which the record last changed, blank where that is not known. */
  changed: string
}

/** What a country's page on data tells, of whole files or of narrowed ones; null where no report speaks of such a country. */
export function readCountryFiles(
  database: Database,
  address: DatabaseAddress,
  code: string,
  language: string,
  filter: FigureFilter = allFigures,
): Promise<CountryFiles | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const [operations, metrics, version] = await Promise.all([
      readOperations(database, [country.id], language),
      readMetrics(database, language),
      database.dataVersion.findUnique({ where: { id: 1 } }),
    ])
    const known = operations.some(({ operator }) => operator.key === filter.operator)
    const isWhole = !known && filter.from === null && filter.to === null
    return {
      country: { code: country.code, name: country.name },
      narrowable: { ...country.summary, operators: operatorsByName(operations, language) },
      whole: isWhole ? await readWhole(database, address, country) : null,
      metrics,
      changed: version?.changed.slice(0, 10) ?? '',
    }
  })
}

async function readWhole(
  database: Database,
  address: DatabaseAddress,
  country: { id: number; code: string },
) {
  const counts = await countRows(database, country.id)
  return { counts, sizes: await readSizes(address, country.code, counts) }
}

async function readSizes(
  address: DatabaseAddress,
  country: string,
  counts: RowCounts,
): Promise<WholeFiles['sizes']> {
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
