import 'server-only'
import { findCountry } from '@/lib/countries/found-country'
import { readConsistently } from '@/lib/db/data-version'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { endOfDays } from '@/lib/periods/day'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import { readPublishedClaims } from '@/lib/reports/published-claims'
import { labelIn } from '@/lib/reports/read-claims'
import type { SourcedClaim } from '@/lib/reports/types'
import { Prisma } from '@/prisma/client/sqlite'
import { type CountryOperation, ofOperations, readOperations } from '../operations'
import type { Corrections, PlaceConflictRecord } from './corrections-record'

/** The latest `most` of each kind; null where no report speaks of such a country. */
export function readCorrections(
  database: Database,
  code: string,
  language: string,
  most: number,
): Promise<(Corrections & { country: { code: string; name: string } }) | null> {
  return readConsistently(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const operations = await readOperations(database, [country.id], language)
    const corrections = await readCorrectionsOf(database, operations, language, most, {})
    return { country: { code: country.code, name: country.name }, ...corrections }
  })
}

/** Of these operations, and of these days: those on which figures end, or on which parts first come to more. */
export async function readCorrectionsOf(
  database: Database,
  operations: readonly CountryOperation[],
  language: string,
  most: number,
  days: { gte?: string; lte?: string },
): Promise<Corrections> {
  const operationIds = operations.map(({ id }) => id)
  const aside = {
    status: 'set_aside',
    claim: { ended: '', toDay: days, stream: { operationId: { in: operationIds } } },
  }
  const [ended, asideCount, latestAside, conflicts] = await Promise.all([
    readEnded(database, operations, days),
    countAside(database, operationIds, days),
    database.decision.findMany({
      where: aside,
      orderBy: { claimId: 'desc' },
      take: most,
      select: { claimId: true },
    }),
    readConflicts(database, operations, days, most, language),
  ])
  const [endedIds, asideIds] = [ended.slice(0, most), latestAside.map(({ claimId }) => claimId)]
  const claimOf = await readClaimsById(database, [...endedIds, ...asideIds], language)
  return {
    ended: { count: ended.length, latest: endedIds.flatMap(claimOf) },
    aside: { count: asideCount, latest: asideIds.flatMap(claimOf) },
    conflicts,
  }
}

/**
 * How many claims are set aside. Of all days they are those that stand, less those that count or corroborate, which streams
 * tell, and those that are on record alone, which are few: each claim that stands is one of these.
 */
async function countAside(
  database: Database,
  operationIds: number[],
  days: { gte?: string; lte?: string },
): Promise<number> {
  const ofStatus = (status: string) =>
    database.decision.count({
      where: { status, claim: { ended: '', toDay: days, stream: { operationId: { in: operationIds } } } },
    })
  if (days.gte !== undefined || days.lte !== undefined) return ofStatus('set_aside')
  const [{ _sum }, onRecord] = await Promise.all([
    database.stream.aggregate({
      where: { operationId: { in: operationIds } },
      _sum: { standing: true, claims: true },
    }),
    ofStatus('on_record'),
  ])
  return (_sum.standing ?? 0) - (_sum.claims ?? 0) - onRecord
}

async function readClaimsById(
  database: Database,
  ids: readonly number[],
  language: string,
): Promise<(id: number) => SourcedClaim | []> {
  const inOrder = [...new Set(ids)].sort((a, b) => a - b)
  const claims = await readPublishedClaims(database, { id: { in: inOrder } }, language)
  const byId = new Map(inOrder.map((id, at) => [id, claims[at]]))
  return (id) => byId.get(id) ?? []
}

/** The latest days first, of which a page shows `most`. */
async function readConflicts(
  database: Database,
  operations: readonly CountryOperation[],
  days: { gte?: string; lte?: string },
  most: number,
  language: string,
): Promise<Corrections['conflicts']> {
  const where = { operationId: { in: operations.map(({ id }) => id) }, conflictDay: { not: '', ...days } }
  const [count, found] = await Promise.all([
    database.rollup.count({ where }),
    database.rollup.findMany({
      where,
      orderBy: [{ conflictDay: 'desc' }, { id: 'asc' }],
      take: most,
      include: {
        metric: { include: { texts: true } },
        place: { include: { names: { where: { alias: false } } } },
      },
    }),
  ])
  const operatorOf = new Map(operations.map(({ id, operator }) => [id, operator]))
  const latest = found.flatMap(
    ({ metric, place, operationId, part, conflictDay, conflictSum, conflictHigh }): PlaceConflictRecord[] => {
      const operator = operatorOf.get(operationId)
      if (conflictSum === null || conflictHigh === null || operator === undefined) return []
      return [
        {
          metric: { key: metric.key, label: labelIn(metric.texts, language, metric.key) },
          unit: { baseUnit: metric.baseUnit as BaseUnit, displayUnit: metric.displayUnit as UnitCode },
          part,
          place: { code: place.code, kind: place.kind, name: nameIn(place.names, language, place.code) },
          operator,
          day: conflictDay,
          sum: conflictSum,
          high: conflictHigh,
        },
      ]
    },
  )
  return { count, latest }
}

/**
 * Ids of the claims of these operations that were corrected or withdrawn, the latest change first. From the few that ended to
 * their streams, never from the streams to their many claims: SQLite keeps the order of a cross join.
 */
async function readEnded(
  database: Database,
  operations: readonly CountryOperation[],
  { gte = '', lte = endOfDays }: { gte?: string; lte?: string },
): Promise<number[]> {
  const rows = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select c."id" as "id" from "Claim" c cross join "Stream" s
      where c."endedAt" > '' and s."id" = c."streamId" and ${ofOperations(operations)}
        and c."toDay" >= ${gte} and c."toDay" <= ${lte}
      order by c."endedAt" desc, c."id" desc`,
  )
  return rows.map(({ id }) => Number(id))
}
