import 'server-only'
import { type FoundCountry, findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { readReportsOf } from '@/lib/reports/data'
import { everything } from '@/lib/reports/filter'
import { findReportsOf } from '@/lib/reports/search'
import { readCorrectionsOf } from '../corrections/corrections-data'
import { readMarks, withMarks } from '../corrections/curve-marks'
import { withDisputedTotals } from '../disputed-totals'
import { withEvents } from '../events/with-events'
import { daysOf, type FigureFilter } from '../figure-filter'
import { readPositions } from '../map/map-data'
import { type CountryOperation, ofOperator, readOperations } from '../operations'
import { readParts, withPartsAlone } from '../parts-data'
import { daysOfPeriod, readFilteredFigures } from '../period/period-data'
import { shownMetrics, withNewest } from '../same-thing'
import { withSumsOfParts } from '../sums-of-parts'
import { readTrust } from '../trust/trust-data'
import { withFigures } from './country-data'
import type { Overview } from './country-record'

/** How many reports the page of a country lists. */
const latest = 4

/** How many corrections and conflicts of each kind it lists. */
const correctionsListed = 3

/** Null where no report speaks of such a country. */
export function readOverview(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<Overview | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const operations = ofOperator(all, filter.operator)
    const [figures, corrections, reports, parts, sources] = await Promise.all([
      readFilteredFigures(database, country, all, language, filter),
      readCorrectionsOf(database, operations, language, correctionsListed, daysOfPeriod(filter)),
      readLatestReports(database, country, all, language, filter),
      readParts(database, { placeId: country.id }, operations, filter, language),
      readTrust(database, operations, language, filter),
    ])
    const operation = { id: { in: operations.map(({ id }) => id) } }
    const marks = await readMarks(database, { operation }, daysOfPeriod(filter))
    const metrics = await withDisputedTotals(
      database,
      withMarks(withPartsAlone(figures, parts), marks),
      { operations },
      daysOfPeriod(filter),
    )
    const of = { countryId: country.id, placeCode: null }
    const noted = await withEvents(database, metrics, of, daysOf(filter))
    const shown = shownMetrics(
      await withSumsOfParts(
        database,
        await withNewest(database, noted, operations, {
          countryId: country.id,
          code: country.code,
          kind: 'country',
        }),
        operations,
        language,
      ),
    )
    return {
      country: withFigures(country, all, shown, language),
      filter,
      corrections,
      positions: await readPositions(database, country.id, shown, language),
      sources,
      ...reports,
    }
  })
}

/** The latest with figures on the operator's work that were published in the period, and how many there are. */
async function readLatestReports(
  database: Database,
  country: FoundCountry,
  all: readonly CountryOperation[],
  language: string,
  filter: FigureFilter,
): Promise<Pick<Overview, 'reports' | 'total' | 'more' | 'reportFilter'>> {
  const { from, to } = daysOf(filter)
  const known = all.some(({ operator }) => operator.key === filter.operator)
  const reportFilter = {
    ...everything,
    operator: known ? filter.operator : '',
    from: from ?? '',
    to: to ?? '',
  }
  if (!known && from === null && to === null) {
    const { reports, total } = await readReportsOf(database, country, language, null, latest)
    return { reports, total, more: false, reportFilter }
  }
  const { reports, total, more } = await findReportsOf(
    database,
    country,
    language,
    reportFilter,
    null,
    latest,
  )
  return { reports, total, more, reportFilter }
}
