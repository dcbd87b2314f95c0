import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { present } from '@/lib/lookup/present'
import { operatorsByName } from '../country/country-data'
import type { FigureFilter } from '../figure-filter'
import { ofOperator, readOperations } from '../operations'
import { readFilteredFigures } from '../period/period-data'
import { shownMetrics, withNewest } from '../same-thing'
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
    const named = new Set(metrics.flatMap(({ rows }) => rows.map(({ within }) => within.code)))
    return {
      country: { code: country.code, name: country.name, state: country.state },
      narrowable: { ...country.summary, operators: operatorsByName(all, language) },
      metrics,
      places: await readPositions(database, country.id, named, language),
    }
  })
}

async function readPositions(
  database: Database,
  countryId: number,
  named: ReadonlySet<string>,
  language: string,
): Promise<PositionedPlace[]> {
  const places = await database.place.findMany({
    where: {
      countryId,
      lat: { not: null },
      lon: { not: null },
      OR: [{ kind: 'admin1' }, { code: { in: [...named] } }],
    },
    include: { names: { where: { alias: false } } },
    orderBy: { id: 'asc' },
  })
  return places.map(({ code, kind, names, lat, lon }) => ({
    code,
    kind,
    name: nameIn(names, language, code),
    longitude: present(lon, `longitude of ${code}`),
    latitude: present(lat, `latitude of ${code}`),
  }))
}
