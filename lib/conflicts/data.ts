import 'server-only'
import { cameWithFile } from '@/lib/claims/ruling-day'
import type { Database } from '@/lib/db/open'
import { elementAt, lastOf } from '@/lib/lookup/element-at'
import { readClaims } from '@/lib/reports/read-claims'
import type { ReadRuling, SourcedClaim } from '@/lib/reports/types'
import { Prisma } from '@/prisma/client/sqlite'
import { readRounded } from './rounded'

/** How many a page lists. */
export const conflictsPerPage = 25

/** Figures that one contradicts are shown up to here; the rest are counted. */
const mostAgainst = 3

/** A figure that is set aside, and the figures that it contradicts. */
export interface SetAsideClaim {
  claim: SourcedClaim
  against: SourcedClaim[]
  /** How many more it contradicts. */
  more: number
}

/** A page of a list, with the cursor of the next one: null on the last. */
export interface Page<Row, Cursor> {
  rows: Row[]
  next: Cursor | null
}

/**
 * Why figures are set aside that nobody has ruled on: others contradict them; they are the same as these once rounded, so that nothing
 * is in doubt; or their report is graded X.
 */
export const ASIDE = ['contradicted', 'rounding', 'unreliable'] as const
export type Aside = (typeof ASIDE)[number]

/**
 * Figures that the ledger set aside and no ruling in force is about, those that came onto the record last first. Looked up by
 * the index of decisions, so that a page costs the same wherever it stands. Of some countries, of any where these are null.
 */
export async function readSetAside(
  database: Database,
  { why, countries = null }: { why: Aside; countries?: readonly string[] | null },
  before: number | null,
  language: string,
): Promise<Page<SetAsideClaim, number>> {
  const { ids, next } = await findPage(database, { why, countries }, before)
  const page = ids.slice(0, conflictsPerPage)
  const claims = await readClaims(database, { id: { in: page } }, language)
  const rows = await withSides(database, claims.reverse(), language)
  return { rows, next: ids.length > page.length ? lastOf(page) : next }
}

/** So many figures are looked through for those of a page. */
const mostLookedThrough = 1_000

/** The ids of a page and one more, where there is one; else where to look on, null where there is nothing left. */
async function findPage(
  database: Database,
  { why, countries }: { why: Aside; countries: readonly string[] | null },
  before: number | null,
): Promise<{ ids: number[]; next: number | null }> {
  const ids: number[] = []
  let from = before
  for (let looked = 0; looked < mostLookedThrough; looked += conflictsPerPage + 1) {
    const found = await findSetAside(database, { why, countries }, from, conflictsPerPage + 1)
    const rounded = why === 'unreliable' ? new Set<number>() : await readRounded(database, found)
    ids.push(...found.filter((id) => why === 'unreliable' || rounded.has(id) === (why === 'rounding')))
    if (ids.length > conflictsPerPage || found.length <= conflictsPerPage) return { ids, next: null }
    from = lastOf(found)
  }
  return { ids, next: from }
}

async function findSetAside(
  database: Database,
  { why, countries }: { why: Aside; countries: readonly string[] | null },
  before: number | null,
  most: number,
): Promise<number[]> {
  const found = await database.$queryRaw<{ id: number | bigint }[]>(
    Prisma.sql`select d."claimId" as "id" from "Decision" d where d."status" = 'set_aside'
      ${why === 'unreliable' ? Prisma.sql`and d."because" = ''` : Prisma.sql`and d."because" <> ''`}
      ${before === null ? Prisma.empty : Prisma.sql`and d."claimId" < ${before}`}
      ${
        countries === null
          ? Prisma.empty
          : Prisma.sql`and exists (select 1 from "Claim" c join "Stream" s on s."id" = c."streamId"
              join "Operation" o on o."id" = s."operationId" join "Place" p on p."id" = o."countryId"
              where c."id" = d."claimId" and p."code" in (${Prisma.join([...countries])}))`
      }
      and coalesce((select u."ruling" from "Ruling" u where u."claimId" = d."claimId" order by u."id" desc limit 1),
        'none') = 'none'
      order by d."claimId" desc limit ${most}`,
  )
  return found.map(({ id }) => Number(id))
}

/**
 * How many figures of some countries, of any where these are null, that others contradict wait for a ruling, where rounding does not explain it, and how many places exceed their whole:
 * together, up to `most`, of which the latest figures are looked through.
 */
export async function countConflicts(
  database: Database,
  countries: readonly string[] | null,
  most: number,
): Promise<number> {
  const [claims, places] = await Promise.all([
    findSetAside(database, { why: 'contradicted', countries }, null, most),
    database.rollup.findMany({
      where: {
        conflictDay: { gt: '' },
        ...(countries === null ? {} : { operation: { country: { code: { in: [...countries] } } } }),
      },
      select: { id: true },
      take: most,
    }),
  ])
  const rounded = await readRounded(database, claims)
  return Math.min(most, claims.length - rounded.size + places.length)
}

/** Claims with the standing claims that they contradict. */
async function withSides(
  database: Database,
  claims: readonly SourcedClaim[],
  language: string,
  most = mostAgainst,
): Promise<SetAsideClaim[]> {
  const keys = claims.flatMap(({ because }) => because.slice(0, most).map(({ key }) => key))
  const ids = await database.claim.findMany({ where: { key: { in: keys } }, select: { id: true } })
  const others = await readClaims(database, { id: { in: ids.map(({ id }) => id) } }, language)
  const byKey = new Map(others.map((claim) => [claim.key, claim]))
  return claims.map((claim) => {
    const against = claim.because.slice(0, most).flatMap(({ key }) => byKey.get(key) ?? [])
    return { claim, against, more: claim.because.length - against.length }
  })
}

/** An editor's decision on a figure, in force or not. */
export interface MadeRuling extends ReadRuling {
  id: number
  /** The name of who made it, or what the audit calls them. */
  by: string
}

/** Every ruling, the latest first, with the figure that it is about; of some countries, of any where these are null. */
export async function readRulings(
  database: Database,
  countries: readonly string[] | null,
  before: number | null,
  language: string,
): Promise<Page<MadeRuling & { claim: SourcedClaim }, number>> {
  const found = await database.ruling.findMany({
    where: {
      ...(before === null ? {} : { id: { lt: before } }),
      ...(countries === null
        ? {}
        : { claim: { stream: { operation: { country: { code: { in: [...countries] } } } } } }),
    },
    orderBy: { id: 'desc' },
    take: conflictsPerPage + 1,
  })
  const page = found.slice(0, conflictsPerPage)
  const [claims, names] = await Promise.all([
    readClaims(database, { id: { in: page.map(({ claimId }) => claimId) } }, language),
    readNames(database, page),
  ])
  const keys = await database.claim.findMany({
    where: { id: { in: page.map(({ claimId }) => claimId) } },
    select: { id: true, key: true },
  })
  const keyOf = new Map(keys.map(({ id, key }) => [id, key]))
  const claimOf = new Map(claims.map((claim) => [claim.key, claim]))
  return {
    rows: page.flatMap((ruling) => {
      const claim = claimOf.get(keyOf.get(ruling.claimId) ?? '')
      return claim === undefined ? [] : { ...madeRuling(ruling, names), claim }
    }),
    next: found.length > page.length ? lastOf(page).id : null,
  }
}

/** A figure with those that it contradicts, and every ruling on it, the latest first; null where there is none. */
export async function readConflict(
  database: Database,
  key: string,
  language: string,
): Promise<(SetAsideClaim & { rulings: MadeRuling[] }) | null> {
  const found = await database.claim.findUnique({ where: { key }, select: { id: true } })
  if (found === null) return null
  const [claims, rulings] = await Promise.all([
    readClaims(database, { id: { in: [found.id] } }, language),
    database.ruling.findMany({ where: { claimId: found.id }, orderBy: { id: 'desc' } }),
  ])
  const sides = elementAt(await withSides(database, claims, language, 20), 0)
  const names = await readNames(database, rulings)
  return { ...sides, rulings: rulings.map((ruling) => madeRuling(ruling, names)) }
}

async function readNames(database: Database, rulings: readonly { by: string }[]) {
  const people = await database.person.findMany({ where: { id: { in: rulings.map(({ by }) => by) } } })
  return new Map(people.map(({ id, name }) => [id, name]))
}

const madeRuling = (
  { id, ruling, reason, note, by, at }: Omit<MadeRuling, 'cameWithFile'>,
  names: ReadonlyMap<string, string>,
): MadeRuling => ({
  id,
  ruling,
  reason,
  note,
  by: names.get(by) ?? by,
  at,
  cameWithFile: cameWithFile({ by, at }),
})
