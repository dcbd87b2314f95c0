import 'server-only'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { readReports } from '../reports/data'
import { everything } from '../reports/filter'
import { findReports } from '../reports/search'
import { withContested } from './contested'
import { readCorrections } from './corrections-data'
import type { Overview } from './country-record'
import { readMarks, withMarks } from './curve-marks'
import { daysOf, type FigureFilter } from './figure-filter'
import { daysWithin, readFilteredCountry } from './period-data'

/** How many reports the page of a country lists. */
const latest = 10

/** How many corrections and conflicts of each kind it lists. */
const correctionsListed = 5

/** Null where no report speaks of such a country. */
export function readOverview(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<Overview | null> {
  return readAtOneVersion(database, async () => {
    const read = await readFilteredCountry(database, code, language, filter)
    if (read === null) return null
    const known = read.operators.some(({ key }) => key === filter.operator)
    const operation = {
      country: { code: read.code },
      ...(known ? { operator: { key: filter.operator } } : {}),
    }
    const marks = await readMarks(database, { operation }, daysWithin(filter))
    const marked = withMarks(read.metrics, marks)
    const metrics = await withContested(database, marked, { operation }, daysWithin(filter))
    const country = { ...read, metrics }
    const { from, to } = daysOf(filter)
    const corrections = await readCorrections(database, code, language, correctionsListed, {
      operatorKey: filter.operator,
      from,
      to,
    })
    if (corrections === null) return null
    const reportFilter = {
      ...everything,
      operator: known ? filter.operator : '',
      from: from ?? '',
      to: to ?? '',
    }
    if (!known && from === null && to === null) {
      const list = await readReports(database, code, language, null, latest)
      if (list === null) return null
      const { reports, total } = list
      return { country, filter, corrections, reports, total, more: false, reportFilter }
    }
    const found = await findReports(database, code, language, reportFilter, null)
    if (found === null) return null
    const { reports, total, more } = found
    return { country, filter, corrections, reports: reports.slice(0, latest), total, more, reportFilter }
  })
}
