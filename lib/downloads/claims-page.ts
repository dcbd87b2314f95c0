import 'server-only'
import { dayOfRuling } from '@/lib/claims/ruling-day'
import type { ClaimFields, ReportFields } from '@/lib/claims/types'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import type { PrintedClaim } from '@/lib/exchange/cells/claim-cells'
import { elementAt } from '@/lib/lookup/element-at'
import { entryOf } from '@/lib/lookup/entry-of'
import { loadMetrics } from '@/lib/metrics/data'
import { partInFile } from '@/lib/metrics/parts'
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
  const pages = await session.query<{ last: number | bigint | null }>(
    'select max("id") as "last" from (select "id" from "Claim" where "id" > ? order by "id" limit ?) as page',
    [after, claimsOnPage],
  )
  const { last } = elementAt(pages, 0)
  return last === null ? null : { after, last: Number(last) }
}

/** Which claims of a country are meant; days are their last days, both edges included. */
export interface NarrowedClaims {
  operators: ReadonlySet<number>
  metrics: ReadonlySet<string>
  /** Whether an area is meant, by the codes of its places. */
  names(area: readonly string[]): boolean
  from: string
  to: string
  /** Those of one report: its id, and between which ids its claims lie, the first left out. Not given: of all. */
  report?: IdRange & { id: number }
}

/** A claim with its stream; rulings and what it corrects are for others to fill in. */
export interface PageClaim extends PrintedClaim {
  id: number
  reportId: number
  supersedesId: number | null
  ended: string
}

/** What of it is in the table of claims. */
type ClaimRow = { streamId: number } & Pick<
  PageClaim,
  | 'id'
  | 'reportId'
  | 'supersedesId'
  | 'ended'
  | 'claimId'
  | 'verb'
  | 'basis'
  | 'from'
  | 'fromPrecision'
  | 'to'
  | 'toPrecision'
  | 'qualifier'
  | 'amount'
  | 'amountTo'
  | 'unit'
  | 'value'
  | 'words'
  | 'note'
>

export async function loadPageClaims(
  session: SqlConnection,
  countryId: number,
  { after, last }: IdRange,
  streams: ReadonlyMap<number, StreamFields>,
  narrowed: NarrowedClaims | null,
): Promise<PageClaim[]> {
  const rows = await session.query<ClaimRow>(
    `select c."id", c."reportId", c."streamId", c."supersedesId", c."ended", c."key" as "claimId", c."verb", c."basis",
       c."fromDay" as "from", c."fromPrecision", c."toDay" as "to", c."toPrecision", c."qualifier", c."amount", c."amountTo", c."unit", c."value",
       c."words", c."note"
     from "Claim" c where c."id" > ? and c."id" <= ? and ${ofCountry} order by c."id"`,
    [after, last, countryId],
  )
  const meant = narrowed === null ? rows : rows.filter((row) => isMeant(row, streams, narrowed))
  return meant.map((row) => toClaim(row, entryOf(streams, row.streamId)))
}

function isMeant(
  { streamId, to, reportId }: ClaimRow,
  streams: ReadonlyMap<number, StreamFields>,
  narrowed: NarrowedClaims,
): boolean {
  const { from, to: until, report } = narrowed
  return (
    streams.has(streamId) && to >= from && to <= until && (report === undefined || reportId === report.id)
  )
}

/** Every field by name: to spread objects into it takes three times as long as all the rest of an export. */
function toClaim(row: ClaimRow, { operator, country, metric, part, places }: StreamFields): PageClaim {
  return {
    id: row.id,
    reportId: row.reportId,
    supersedesId: row.supersedesId,
    ended: row.ended,
    claimId: row.claimId,
    operator,
    country,
    metric,
    part,
    verb: row.verb,
    basis: row.basis,
    from: row.from,
    fromPrecision: row.fromPrecision,
    to: row.to,
    toPrecision: row.toPrecision,
    places,
    qualifier: row.qualifier,
    amount: row.amount,
    amountTo: row.amountTo,
    unit: row.unit,
    value: row.value,
    words: row.words,
    note: row.note,
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
  const rows = await session.query<{
    id: number
    operatorId: number
    metric: string
    part: string
    area: string
  }>(
    `select s."id", o."operatorId", s."metricKey" as "metric", s."part", a."key" as "area" from "Stream" s
     join "Operation" o on o."id" = s."operationId" join "Area" a on a."id" = s."areaId" where o."countryId" = ?`,
    [country.id],
  )
  const metrics = new Map((await loadMetrics(session)).map((one) => [one.key, one]))
  const written = (key: string, part: string) => {
    const metric = metrics.get(key)
    return part === '' || metric === undefined ? part : partInFile(metric, part)
  }
  const meant = rows.filter(
    ({ operatorId, metric, area }) =>
      narrowed === null ||
      (narrowed.operators.has(operatorId) && narrowed.metrics.has(metric) && narrowed.names(area.split('+'))),
  )
  return new Map(
    meant.map(({ id, operatorId, metric, part, area }) => [
      id,
      {
        ...{ operator: names.of(operatorId), country: country.code, metric },
        ...{ part: written(metric, part), places: area.split('+') },
      },
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
    Omit<ReportFields, 'publisher' | 'saidBy'> & { id: number; publisherId: number; saidById: number | null }
  >(
    session,
    `select "id", "key", "title", "publisherId", "saidById", "grade", "language", "url", "archiveUrl", "published",
       "accessed" from "Report" where "id" in`,
    claims.map(({ reportId }) => reportId),
  )
  return new Map(
    rows.map(({ id, publisherId, saidById, ...fields }) => {
      const publisher = names.of(publisherId)
      const saidBy = saidById === null ? '' : names.of(saidById)
      return [id, { ...fields, publisher, saidBy }]
    }),
  )
}

/** What the ledger did with the standing claims of a page: status, and keys separated by `becauseSeparator`. */
export async function loadDecisions(session: SqlConnection, { after, last }: IdRange) {
  const rows = await session.query<{ claimId: number; status: string; because: string }>(
    'select "claimId", "status", "because" from "Decision" where "claimId" > ? and "claimId" <= ?',
    [after, last],
  )
  return new Map(rows.map(({ claimId, status, because }) => [claimId, { status, because }]))
}

/** The rulings in force on a page's claims; one that undoes the ruling before it is none. */
export async function loadRulings(session: SqlConnection, { after, last }: IdRange) {
  const rows = await session.query<{
    claimId: number
    ruling: 'accept' | 'set_aside' | 'none'
    reason: string
    by: string
    at: string
  }>(
    'select "claimId", "ruling", "reason", "by", "at" from "Ruling" where "claimId" > ? and "claimId" <= ? order by "id"',
    [after, last],
  )
  const rulings = new Map<number, { pin: 'accept' | 'set_aside'; reason: string; day: string }>()
  for (const { claimId, ruling, reason, by, at } of rows) {
    if (ruling === 'none') rulings.delete(claimId)
    else rulings.set(claimId, { pin: ruling, reason, day: dayOfRuling({ by, at }) })
  }
  return rulings
}

/** The claims of a page that one of the same country corrects. */
export async function loadCorrected(
  session: SqlConnection,
  countryId: number,
  { after, last }: IdRange,
): Promise<Set<number>> {
  const rows = await session.query<{ id: number }>(
    `select c."supersedesId" as "id" from "Claim" c where c."supersedesId" > ? and c."supersedesId" <= ? and ${ofCountry}`,
    [after, last, countryId],
  )
  return new Set(rows.map(({ id }) => id))
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
  const select = `select n."id" as "by", c."key", c."id" from "Claim" c join "Claim" n on n."supersedesId" = c."id"
    where ${ofCountry} and ${ofCountry.replace('c."streamId"', 'n."streamId"')} and c."id" in`
  const rows = await rowsById<{ by: number; key: string; id: number }>(session, select, ids, [
    countryId,
    countryId,
  ])
  const first = new Map<number, number>()
  for (const { by, id } of rows) first.set(id, Math.min(by, first.get(id) ?? by))
  return new Map(rows.flatMap(({ by, key, id }) => (first.get(id) === by ? [[by, key] as const] : [])))
}

/**
 * Rows of `select ... where "id" in`, in few statements that differ in nothing but their ids: a statement is prepared once
 * and kept.
 */
async function rowsById<Row extends object>(
  session: SqlConnection,
  select: string,
  ids: readonly number[],
  before: readonly SqlValue[] = [],
): Promise<Row[]> {
  const distinct = [...new Set(ids)]
  const rows: Row[] = []
  for (let start = 0; start < distinct.length; start += idsAtOnce) {
    const some = distinct.slice(start, start + idsAtOnce)
    while (some.length < idsAtOnce) some.push(elementAt(some, 0))
    rows.push(...(await session.query<Row>(`${select} (${placeholders(idsAtOnce)})`, [...before, ...some])))
  }
  return rows
}

const idsAtOnce = 250
