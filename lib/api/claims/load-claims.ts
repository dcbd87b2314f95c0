import 'server-only'
import { dayOfRuling } from '@/lib/claims/ruling-day'
import { becauseSeparator } from '@/lib/curves/stream-outcome'
import type { SqlConnection } from '@/lib/db/connection'
import { loadWithheld, type WithheldClaims } from '@/lib/downloads/people-claims'
import { entryOf } from '@/lib/lookup/entry-of'
import { loadMetrics } from '@/lib/metrics/data'
import { partInFile } from '@/lib/metrics/parts'
import type { Metric } from '@/lib/metrics/types'
import { heldPrecision } from '@/lib/periods/precision'
import { toDisplay } from '@/lib/quantities/units'
import { orNull } from '../fields'
import type { ClaimItem } from '../items/claim'
import { inChunks, isAmong, type SqlCondition } from '../sql'
import { type SeriesKeys, toSeriesId } from './series'

/** A claim with its row, by which it is looked for. */
export interface LoadedClaim {
  id: number
  endedAt: string
  item: ClaimItem
}

type Whole = number | bigint

type StoredClaim = Record<'id' | 'reportId' | 'streamId' | 'low' | 'value', Whole> &
  Record<
    | 'key'
    | 'verb'
    | 'basis'
    | 'fromDay'
    | 'fromPrecision'
    | 'toDay'
    | 'toPrecision'
    | 'qualifier'
    | 'amount'
    | 'amountTo'
    | 'unit'
    | 'words'
    | 'note'
    | 'entered'
    | 'ended'
    | 'endedAt',
    string
  > & { high: Whole | null; supersedesId: Whole | null; status: string | null; because: string | null }

type ClaimRow = StoredClaim &
  SeriesKeys & { countryId: number; report: string; published: string; supersedes: string | null }

/**
 * Claims (`c`, with their decision `d`) as programs read them, those that fulfil a condition, in an order and at most so many. What stands
 * beside them is asked for by their rows: with all of it in one statement a database makes more of it than there is.
 */
export async function loadClaimItems(
  session: SqlConnection,
  where: SqlCondition,
  { order, limit }: { order: string; limit: number },
): Promise<LoadedClaim[]> {
  const rows = await loadRows(session, where, { order, limit })
  const ids = rows.map(({ id }) => Number(id))
  const metrics = new Map((await loadMetrics(session)).map((metric) => [metric.key, metric]))
  const [rulings, answers, withheld] = [
    await loadRulingsOf(session, ids),
    await loadAnswersOf(session, ids),
    await loadWithheldOf(session, rows, metrics),
  ]
  return rows.map((row) => {
    const id = Number(row.id)
    const beside = { ...noAnswers, ...rulings.get(id), ...answers.get(id) }
    const item = toItem(row, metrics.get(row.metric), beside)
    const told = withheld.get(row.countryId)?.showing.get(id) ?? null
    return { id, endedAt: row.endedAt, item: told === null ? item : withoutAmounts(item, told) }
  })
}

async function loadRows(
  session: SqlConnection,
  where: SqlCondition,
  { order, limit }: { order: string; limit: number },
): Promise<ClaimRow[]> {
  const claims = await session.query<StoredClaim>(
    `select c."id", c."reportId", c."streamId", c."supersedesId", c."key", c."verb", c."basis", c."fromDay", c."fromPrecision", c."toDay",
       c."toPrecision", c."qualifier", c."amount", c."amountTo", c."unit", c."low", c."value", c."high", c."words", c."note",
       c."entered", c."ended", c."endedAt", d."status", d."because"
     from "Claim" c left join "Decision" d on d."claimId" = c."id" where ${where.sql} order by ${order} limit ?`,
    [...where.parameters, limit],
  )
  const series = await byId<SeriesKeys & { countryId: Whole }>(
    session,
    claims.map(({ streamId }) => streamId),
    's."id"',
    `select s."id", o."countryId", w."code" as "country", g."key" as "operator", s."metricKey" as "metric", s."part",
       a."key" as "area"
     from "Stream" s join "Operation" o on o."id" = s."operationId" join "Place" w on w."id" = o."countryId"
       join "Organisation" g on g."id" = o."operatorId" join "Area" a on a."id" = s."areaId"`,
  )
  const reports = await byId<{ report: string; published: string }>(
    session,
    claims.map(({ reportId }) => reportId),
    '"id"',
    'select "id", "key" as "report", "published" from "Report"',
  )
  const corrected = await byId<{ key: string }>(
    session,
    claims.flatMap(({ supersedesId }) => supersedesId ?? []),
    '"id"',
    'select "id", "key" from "Claim"',
  )
  return claims.map((claim) => {
    const { countryId, ...keys } = entryOf(series, Number(claim.streamId))
    const supersedes = claim.supersedesId === null ? null : entryOf(corrected, Number(claim.supersedesId)).key
    return {
      ...{ ...claim, ...keys, countryId: Number(countryId), supersedes },
      ...entryOf(reports, Number(claim.reportId)),
      // Each of the three has an id of its own.
      id: claim.id,
    }
  })
}

/** Rows of a statement by their ids, those of some. */
async function byId<Row extends object>(
  session: SqlConnection,
  ids: readonly Whole[],
  column: string,
  select: string,
): Promise<Map<number, Row>> {
  const found = new Map<number, Row>()
  for (const chunk of inChunks([...new Set(ids)])) {
    const { sql, parameters } = isAmong(column, chunk)
    for (const row of await session.query<Row & { id: Whole }>(`${select} where ${sql}`, parameters))
      found.set(Number(row.id), row)
  }
  return found
}

/** Claims by their public keys; those that are not there are missing. */
export async function loadClaimsByKey(
  session: SqlConnection,
  keys: readonly string[],
): Promise<Map<string, ClaimItem>> {
  const found = new Map<string, ClaimItem>()
  for (const chunk of inChunks(keys))
    for (const { item } of await loadClaimItems(session, isAmong('c."key"', chunk), {
      order: 'c."id"',
      limit: chunk.length,
    }))
      found.set(item.claim_id, item)
  return found
}

type Beside = Pick<ClaimItem, 'ruling' | 'ruling_reason' | 'ruling_day' | 'accepted' | 'accepted_reason'>

const noAnswers: Beside = {
  ...{ ruling: null, ruling_reason: null, ruling_day: null },
  ...{ accepted: [], accepted_reason: [] },
}

function toItem(row: ClaimRow, metric: Metric | undefined, beside: Beside): ClaimItem {
  const { fromDay, fromPrecision, toDay, toPrecision, published, ended } = row
  const shown = (amount: Whole) =>
    metric === undefined ? String(amount) : toDisplay(BigInt(amount), metric.baseUnit, metric.displayUnit)
  const part = metric === undefined || row.part === '' ? row.part : partInFile(metric, row.part)
  return {
    claim_id: row.key,
    report_id: row.report,
    series: toSeriesId(row),
    country: row.country,
    operator: row.operator,
    metric: row.metric,
    part: orNull(part),
    places: row.area.split('+'),
    verb: orNull(row.verb),
    basis: row.basis as ClaimItem['basis'],
    from: orNull(fromDay),
    from_precision: orNull(heldPrecision(fromDay, fromPrecision, 'first', published)),
    to: orNull(toDay),
    to_precision: orNull(heldPrecision(toDay, toPrecision, 'last', published)),
    qualifier: row.qualifier as ClaimItem['qualifier'],
    amount: orNull(row.amount),
    amount_to: orNull(row.amountTo),
    unit: row.unit,
    value: shown(row.value),
    low: shown(row.low),
    high: row.high === null ? null : shown(row.high),
    value_unit: metric?.displayUnit ?? row.unit,
    words: orNull(row.words),
    note: orNull(row.note),
    entered: row.entered,
    status: (ended || row.status) as ClaimItem['status'],
    because: ended === '' ? keysIn(row.because ?? '') : [],
    supersedes: row.supersedes,
    ended_at: ended === '' ? null : row.endedAt,
    ...beside,
    withheld: null,
  }
}

const keysIn = (because: string) => (because === '' ? [] : because.split(becauseSeparator))

/** A claim on people without what would tell the number: what files of claims leave out. */
const withoutAmounts = (item: ClaimItem, withheld: 'under' | 'withheld'): ClaimItem => ({
  ...item,
  ...{ qualifier: null, amount: null, amount_to: null, value: null, low: null, high: null },
  ...{ words: null, note: null, because: [], withheld },
})

/** The rulings in force; one that undoes the ruling before it is none. */
async function loadRulingsOf(session: SqlConnection, ids: readonly number[]) {
  const rulings = new Map<number, Partial<Beside>>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('"claimId"', chunk)
    const rows = await session.query<{ claimId: number } & Record<'ruling' | 'reason' | 'by' | 'at', string>>(
      `select "claimId", "ruling", "reason", "by", "at" from "Ruling" where ${sql} order by "id"`,
      parameters,
    )
    for (const { claimId, ruling, reason, by, at } of rows) {
      if (ruling === 'none') rulings.delete(claimId)
      else
        rulings.set(claimId, {
          ruling: ruling as Beside['ruling'],
          ruling_reason: orNull(reason),
          ruling_day: orNull(dayOfRuling({ by, at })),
        })
    }
  }
  return rulings
}

/** Why claims stand although checks found something. */
async function loadAnswersOf(session: SqlConnection, ids: readonly number[]) {
  const answers = new Map<number, Pick<Beside, 'accepted' | 'accepted_reason'>>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('"claimId"', chunk)
    const rows = await session.query<{ claimId: number; check: string; reason: string }>(
      `select "claimId", "check", "reason" from "CheckAnswer" where ${sql} order by "claimId", "check"`,
      parameters,
    )
    for (const { claimId, check, reason } of rows) {
      const { accepted, accepted_reason } = answers.get(claimId) ?? noAnswers
      answers.set(claimId, { accepted: [...accepted, check], accepted_reason: [...accepted_reason, reason] })
    }
  }
  return answers
}

/** What is withheld in the countries of figures on people, by the ids of these. */
async function loadWithheldOf(
  session: SqlConnection,
  rows: readonly ClaimRow[],
  metrics: ReadonlyMap<string, Metric>,
): Promise<Map<number, WithheldClaims>> {
  const countries = rows.flatMap(({ metric, countryId }) =>
    metrics.get(metric)?.people === true ? countryId : [],
  )
  const withheld = new Map<number, WithheldClaims>()
  for (const id of new Set(countries)) {
    const found = await loadWithheld(session, { id })
    if (found !== null) withheld.set(id, found)
  }
  return withheld
}
