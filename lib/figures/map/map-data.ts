import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { operatorsByName } from '../country/country-data'
import type { FigureFilter } from '../figure-filter'
import { ofOperator, readOperations } from '../operations'
import { readFilteredFigures } from '../period/period-data'
import { shownMetrics, withNewest } from '../same-thing'
import type { MetricFigures } from '../types'
import type { MapRecord, PositionedPlace } from './map-record'

/** Null where no report speaks of such a country. */
export function readMap(
  database: Database,
  code: string,
  language: string,
  filter: FigureFilter,
): Promise<MapRecord | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const figures = await readFilteredFigures(database, country, all, language, filter)
    const operations = ofOperator(all, filter.operator)
    const metrics = shownMetrics(
      await withNewest(database, figures, operations, {
        countryId: country.id,
        code: country.code,
        kind: 'country',
      }),
    )
    return {
      country: { code: country.code, name: country.name, state: country.state },
      narrowable: { ...country.summary, operators: operatorsByName(all, language) },
      metrics,
      places: await readPositions(database, country.id, metrics, language),
    }
  })
}

/** Where the places lie that rows of these metrics name, and the first-level areas of the country. */
export async function readPositions(
  database: Database,
  countryId: number,
  metrics: readonly Pick<MetricFigures, 'rows'>[],
  language: string,
): Promise<PositionedPlace[]> {
  const named = new Set(metrics.flatMap(({ rows }) => rows.map(({ within }) => within.code)))
  const [areas, others] = await Promise.all([
    readPositionsOf(database, { countryId, kind: 'admin1' }, language),
    readPositionsOf(database, { code: { in: [...named] } }, language),
  ])
  const known = new Set(areas.map(({ code }) => code))
  return [...areas, ...others.filter(({ code }) => !known.has(code))]
}

/** Those of some places whose position is known, in their order. */
export async function readPositionsOf(
  database: Database,
  // Very many codes are asked for in parts, which no other condition and no order beside them allows.
  which: { countryId: number; kind: string } | { code: { in: string[] } },
  language: string,
): Promise<PositionedPlace[]> {
  const places = await database.place.findMany({
    where: which,
    include: { names: { where: { alias: false } } },
  })
  return places
    .sort((a, b) => a.id - b.id)
    .flatMap(({ code, kind, names, lat, lon }) =>
      lat === null || lon === null
        ? []
        : [{ code, kind, name: nameIn(names, language, code), longitude: lon, latitude: lat }],
    )
}
