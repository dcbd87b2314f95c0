import 'server-only'
import type { MetricFigures } from '@/lib/charts/figures'
import { findCountry } from '@/lib/curves/data'
import { readMetrics } from '@/lib/curves/rollup-data'
import type { Database } from '@/lib/db/open'
import { readAtOneVersion } from '@/lib/db/version'
import { readExamples, type WorkedExamples } from '@/lib/reports/examples'
import { countRows, type RowCounts } from './counts'

/** What a country's record can be taken along as. */
export type CountryFiles = {
  country: { code: string; name: string }
  counts: RowCounts
  examples: WorkedExamples
  /** All that is counted, whether or not the country has figures of it. */
  metrics: MetricFigures[]
  /** The ISO day on which the record last changed, blank where that is not known. */
  changed: string
}

/** What a country's page on data tells; null where no report speaks of such a country. */
export function readCountryFiles(
  database: Database,
  code: string,
  language: string,
): Promise<CountryFiles | null> {
  return readAtOneVersion(database, async () => {
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
      examples,
      metrics,
      changed: version?.changed.slice(0, 10) ?? '',
    }
  })
}
