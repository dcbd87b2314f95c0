import 'server-only'
import { dayOfRuling } from '@/lib/claims/ruling-day'
import type { ClaimFields, ReportFields } from '@/lib/claims/types'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import type { PrintedClaim } from '@/lib/exchange/cells/claim-cells'
import type { OrganisationNames } from '@/lib/organisations/names'

/** Ids above `after` and up to `last`: a page of claims, those of other countries between them included. */
export interface IdRange {
  after: number
  last: number
}

const claimsOnPage = 1_000

/**
 * Claims (`c`) of a country. Looked up for each claim of the page, whatever a database makes of it: PostgreSQL would go
 * through all streams for each page where it has not counted them yet.
 */
const ofCountry = `(select o."countryId" from "Stream" s join "Operation" o on o."id" = s."operationId"
  where s."id" = c."streamId") = ?`

/** The page that follows `after`, or null where no claim does. */
export async function nextPage(session: SqlConnection, after: number): Promise<IdRange | null> {
  const [row] = await session.rows<[number | bigint | null]>(
    'select max("id") from (select "id" from "Claim" where "id" > ? order by "id" limit ?) as page',
    [after, claimsOnPage],
  )
  return row![0] === null ? null : { after, last: Number(row![0]) }
}

/** Which claims of a country are meant; days are their last days, both edges included. */
export interface NarrowedClaims {
  operators: ReadonlySet<number>
  metrics: ReadonlySet<string>
  /** Whether an area is meant, by the codes of its places. */
  names(area: readonly string[]): boolean
  from: string
  to: string
}

/** A claim with its stream; rulings and what it corrects are for others to fill in. */
export interface PageClaim extends PrintedClaim {
  id: number
  reportId: number
  supersedesId: number | null
  ended: string
}

type ClaimRow = [
  ...[id: number, reportId: number, streamId: number, supersedesId: number | null, ended: string],
  ...[key: string, verb: string, basis: string, from: string, fromPrecision: string, to: string],
  ...[toPrecision: string, qualifier: string, amount: string, amountTo: string, unit: string],
  ...[value: bigint, words: string, note: string],
]

export async function loadPageClaims(
  session: SqlConnection,
  countryId: number,
  { after, last }: IdRange,
  streams: ReadonlyMap<number, StreamFields>,
  narrowed: NarrowedClaims | null,
): Promise<PageClaim[]> {
  const rows = await session.rows<ClaimRow>(
    `select c."id", c."reportId", c."streamId", c."supersedesId", c."ended", c."key", c."verb", c."basis", c."fromDay",
       c."fromPrecision", c."toDay", c."toPrecision", c."qualifier", c."amount", c."amountTo", c."unit", c."value",
       c."words", c."note"
     from "Claim" c where c."id" > ? and c."id" <= ? and ${ofCountry} order by c."id"`,
    [after, last, countryId],
  )
  const meant = narrowed === null ? rows : rows.filter((row) => isMeant(row, streams, narrowed))
  return meant.map((row) => toClaim(row, streams.get(row[2])!))
}

function isMeant(
  [, , streamId, , , , , , , , to]: ClaimRow,
  streams: ReadonlyMap<number, StreamFields>,
  narrowed: NarrowedClaims,
): boolean {
  return streams.has(streamId) && to >= narrowed.from && to <= narrowed.to
}

/** Every field by name: to spread objects into it takes three times as long as all the rest of an export. */
function toClaim(row: ClaimRow, { operator, country, metric, part, places }: StreamFields): PageClaim {
  const [id, reportId, , supersedesId, ended, claimId, verb, basis, from, fromPrecision, to] = row
  return {
    id,
    reportId,
    supersedesId,
    ended,
    claimId,
    operator,
    country,
    metric,
    part,
    verb,
    basis,
    from,
    fromPrecision,
    to,
    toPrecision: row[11],
    places,
    qualifier: row[12],
    amount: row[13],
    amountTo: row[14],
    unit: row[15],
    value: row[16],
    words: row[17],
    note: row[18],
    supersedes: '',
    withdrawn: false,
    pin: '',
    pinReason: '',
    pinDate: '',
    answers: [],
  }
}

/** What all claims of a stream have in common. */
export type StreamFields = Pick<ClaimFields, 'operator' | 'country' | 'metric' | 'part' | 'places'>

/** Every stream of a country, or those that are meant. */
export async function loadPageStreams(
  session: SqlConnection,
  country: { id: number; code: string },
  names: OrganisationNames,
  narrowed: NarrowedClaims | null,
): Promise<Map<number, StreamFields>> {
  const rows = await session.rows<[number, number, string, string, string]>(
    `select s."id", o."operatorId", s."metricKey", s."part", a."key" from "Stream" s
     join "Operation" o on o."id" = s."operationId" join "Area" a on a."id" = s."areaId" where o."countryId" = ?`,
    [country.id],
  )
  const meant = rows.filter(
    ([, operatorId, metric, , area]) =>
      narrowed === null ||
      (narrowed.operators.has(operatorId) && narrowed.metrics.has(metric) && narrowed.names(area.split('+'))),
  )
  return new Map(
    meant.map(([id, operatorId, metric, part, area]) => [
      id,
      { operator: names.of(operatorId), country: country.code, metric, part, places: area.split('+') },
    ]),
  )
}

/** The reports of a page's claims. */
export async function loadReports(
  session: SqlConnection,
  claims: readonly PageClaim[],
  names: OrganisationNames,
): Promise<Map<number, ReportFields>> {
  const rows = await rowsById<
    [
      ...[id: number, key: string, title: string, publisherId: number, saidById: number | null],
      ...[
        grade: string,
        language: string,
        url: string,
        archiveUrl: string,
        published: string,
        accessed: string,
      ],
    ]
  >(
    session,
    `select "id", "key", "title", "publisherId", "saidById", "grade", "language", "url", "archiveUrl", "published",
       "accessed" from "Report" where "id" in`,
    claims.map(({ reportId }) => reportId),
  )
  return new Map(
    rows.map(([id, key, title, publisherId, saidById, ...rest]) => {
      const [grade, language, url, archiveUrl, published, accessed] = rest
      const publisher = names.of(publisherId)
      const saidBy = saidById === null ? '' : names.of(saidById)
      return [id, { key, title, publisher, saidBy, grade, language, url, archiveUrl, published, accessed }]
    }),
  )
}

/** What the ledger did with the standing claims of a page: status, and keys separated by `becauseSeparator`. */
export async function loadDecisions(session: SqlConnection, { after, last }: IdRange) {
  const rows = await session.rows<[number, string, string]>(
    'select "claimId", "status", "because" from "Decision" where "claimId" > ? and "claimId" <= ?',
    [after, last],
  )
  return new Map(rows.map(([id, status, because]) => [id, { status, because }]))
}

/** The rulings in force on a page's claims; one that undoes the ruling before it is none. */
export async function loadRulings(session: SqlConnection, { after, last }: IdRange) {
  const rows = await session.rows<[number, 'accept' | 'set_aside' | 'none', string, string, string]>(
    'select "claimId", "ruling", "reason", "by", "at" from "Ruling" where "claimId" > ? and "claimId" <= ? order by "id"',
    [after, last],
  )
  const rulings = new Map<number, { pin: 'accept' | 'set_aside'; reason: string; day: string }>()
  for (const [id, pin, reason, by, at] of rows) {
    if (pin === 'none') rulings.delete(id)
    else rulings.set(id, { pin, reason, day: dayOfRuling({ by, at }) })
  }
  return rulings
}

/** The claims of a page that one of the same country corrects. */
export async function loadCorrected(
  session: SqlConnection,
  countryId: number,
  { after, last }: IdRange,
): Promise<Set<number>> {
  const rows = await session.rows<[number]>(
    `select c."supersedesId" from "Claim" c where c."supersedesId" > ? and c."supersedesId" <= ? and ${ofCountry}`,
    [after, last, countryId],
  )
  return new Set(rows.map(([id]) => id))
}

/**
 * The keys of the claims that a page's claims correct, those of the same country, by the claim that corrects. Of several that
 * correct one only the first does so when they are entered anew; version 0.1 let the others name it too.
 */
export async function loadCorrectedKeys(
  session: SqlConnection,
  countryId: number,
  claims: readonly PageClaim[],
): Promise<Map<number, string>> {
  const ids = claims.flatMap(({ supersedesId }) => supersedesId ?? [])
  const select = `select n."id", c."key", c."id" from "Claim" c join "Claim" n on n."supersedesId" = c."id"
    where ${ofCountry} and ${ofCountry.replace('c."streamId"', 'n."streamId"')} and c."id" in`
  const rows = await rowsById<[number, string, number]>(session, select, ids, [countryId, countryId])
  const first = new Map<number, number>()
  for (const [by, , id] of rows) first.set(id, Math.min(by, first.get(id) ?? by))
  return new Map(rows.flatMap(([by, key, id]) => (first.get(id) === by ? [[by, key] as const] : [])))
}

/**
 * Rows of `select ... where "id" in`, in few statements that differ in nothing but their ids: a statement is prepared once
 * and kept.
 */
async function rowsById<Row extends unknown[]>(
  session: SqlConnection,
  select: string,
  ids: readonly number[],
  before: readonly SqlValue[] = [],
): Promise<Row[]> {
  const distinct = [...new Set(ids)]
  const rows: Row[] = []
  for (let start = 0; start < distinct.length; start += idsAtOnce) {
    const some = distinct.slice(start, start + idsAtOnce)
    while (some.length < idsAtOnce) some.push(some[0]!)
    rows.push(...(await session.rows<Row>(`${select} (${placeholders(idsAtOnce)})`, [...before, ...some])))
  }
  return rows
}

const idsAtOnce = 250
