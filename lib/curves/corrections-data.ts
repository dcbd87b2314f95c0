import 'server-only'
import { Prisma } from '@/prisma/generated/sqlite/client/client'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { nameIn } from '../i18n/names'
import type { BaseUnit, UnitCode } from '../quantities/units'
import { labelIn, readClaims } from '../reports/read-claims'
import type { SourcedClaim } from '../reports/shown'
import type { Corrections, PlaceConflict } from './corrections-record'
import { findCountry } from './data'
import { narrowed, readOperations } from './operations'

/** Which of a country's corrections: of one operator, where it names one of the country's, and of days up to an end. */
export interface CorrectionsAsked {
  operatorKey: string
  /** ISO days, both included: those on which figures end, or on which parts first come to more. */
  from: string | null
  to: string | null
}

/** The latest `most` of each kind; null where no report speaks of such a country. */
export function readCorrections(
  database: Database,
  code: string,
  language: string,
  most: number,
  asked: CorrectionsAsked = { operatorKey: '', from: null, to: null },
): Promise<(Corrections & { country: { code: string; name: string } }) | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const all = await readOperations(database, [country.id], language)
    const operationIds = narrowed(all, asked.operatorKey).map(({ id }) => id)
    const days = {
      ...(asked.from === null ? {} : { gte: asked.from }),
      ...(asked.to === null ? {} : { lte: asked.to }),
    }
    const own = { stream: { operationId: { in: operationIds } }, toDay: days }
    const aside = { status: 'set_aside', claim: { ...own, ended: '' } }
    const [ended, asideCount, latestAside, conflicts] = await Promise.all([
      readEnded(database, operationIds, asked),
      database.decision.count({ where: aside }),
      database.decision.findMany({
        where: aside,
        orderBy: { claimId: 'desc' },
        take: most,
        select: { claimId: true },
      }),
      readConflicts(database, operationIds, days, language),
    ])
    return {
      country: { code: country.code, name: country.name },
      ended: {
        count: ended.length,
        latest: await inOrder(database, ended.slice(0, most), language),
      },
      aside: {
        count: asideCount,
        latest: await inOrder(
          database,
          latestAside.map(({ claimId }) => claimId),
          language,
        ),
      },
      conflicts: { count: conflicts.length, latest: conflicts.slice(0, most) },
    }
  })
}

/** Claims in the order of `ids`. */
async function inOrder(
  database: Database,
  ids: readonly number[],
  language: string,
): Promise<SourcedClaim[]> {
  const byId = [...ids].sort((a, b) => a - b)
  const claims = await readClaims(database, { id: { in: ids } }, language)
  return ids.flatMap((id) => claims[byId.indexOf(id)] ?? [])
}

/** The latest days first; a roll-up is a place of an operator, so there are never very many. */
async function readConflicts(
  database: Database,
  operationIds: number[],
  days: { gte?: string; lte?: string },
  language: string,
): Promise<PlaceConflict[]> {
  const found = await database.rollup.findMany({
    where: { operationId: { in: operationIds }, conflictDay: { not: '', ...days } },
    orderBy: [{ conflictDay: 'desc' }, { id: 'asc' }],
    include: {
      metric: { include: { texts: true } },
      place: { include: { names: { where: { alias: false } } } },
      operation: { include: { operator: { include: { names: { where: { alias: false } } } } } },
    },
  })
  return found.flatMap(({ metric, place, operation, part, conflictDay, conflictSum, conflictHigh }) => {
    if (conflictSum === null || conflictHigh === null) return []
    const { operator } = operation
    return {
      metric: { key: metric.key, label: labelIn(metric.texts, language, metric.key) },
      unit: { baseUnit: metric.baseUnit as BaseUnit, displayUnit: metric.displayUnit as UnitCode },
      part,
      place: { code: place.code, kind: place.kind, name: nameIn(place.names, language, place.code) },
      operator: {
        key: operator.key,
        name: nameIn(operator.names, language, operator.key),
        party: operator.standing === 'party',
      },
      day: conflictDay,
      sum: conflictSum,
      high: conflictHigh,
    }
  })
}

/**
 * Ids of the claims of these operations that were corrected or withdrawn, the latest change first. From the few that ended to
 * their streams, never from the streams to their many claims: SQLite keeps the order of a cross join.
 */
async function readEnded(
  database: Database,
  operationIds: readonly number[],
  { from, to }: CorrectionsAsked,
): Promise<number[]> {
  if (operationIds.length === 0) return []
  const rows = await database.$queryRaw<{ id: number }[]>(
    Prisma.sql`select c."id" as "id" from "Claim" c cross join "Stream" s
      where c."endedAt" > '' and s."id" = c."streamId" and s."operationId" in (${Prisma.join(operationIds)})
        and c."toDay" >= ${from ?? ''} and c."toDay" <= ${to ?? '9999-12-31'}
      order by c."endedAt" desc, c."id" desc`,
  )
  return rows.map(({ id }) => Number(id))
}
