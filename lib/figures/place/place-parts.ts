import 'server-only'
import type { Database } from '@/lib/db/open'
import type { FigureFilter } from '../figure-filter'
import type { CountryOperation } from '../operations'
import { addedParts } from '../parts-data'
import { readPeriodCurves } from '../period/period-data'
import { type PlaceStreams, readOwnCurves } from './place-streams'

/**
 * The parts, "of which", that anything counted is on record of at a place in the period, by metric and over the operations: by its
 * roll-ups where reports name places inside it, else by its own streams, as its wholes are.
 */
export async function readPlaceParts(
  database: Database,
  placeId: number,
  { parts: streams }: Pick<PlaceStreams, 'parts'>,
  operations: readonly CountryOperation[],
  filter: FigureFilter,
  language: string,
) {
  const which = { placeId, part: { not: '' } }
  const rollups = await database.rollup.findMany({
    where: which,
    select: { operationId: true, metricKey: true, part: true },
  })
  const rolled = new Set(rollups.map(accountOfPart))
  const own = streams.filter((stream) => !rolled.has(accountOfPart(stream)))
  const [curves, ownCurves] = await Promise.all([
    readPeriodCurves(database, which, operations, filter),
    readOwnCurves(database, own, operations, filter),
  ])
  return addedParts(database, [...curves, ...ownCurves], language)
}

const accountOfPart = (account: { operationId: number; metricKey: string; part: string }) =>
  `${account.operationId} ${account.metricKey} ${account.part}`
