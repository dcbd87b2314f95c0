import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { choice } from '@/lib/downloads/parameters'
import { problemWith } from '@/lib/problems/problem'
import { claimFaults, readClaimPage, rowAfter } from '../claims/claim-page'
import { orNull } from '../fields'
import { claimItem, correctionItem, decisionItem } from '../items/claim'
import { claimFilter, documented, jsonOrCsv, keysParameter, pageParameters } from '../parameters'
import { apiResource } from '../resource'
import { allOf, inChunks, isAmong, type SqlCondition } from '../sql'

const cursorGone = {
  ok: false as const,
  problems: [problemWith('parameterCursor', { name: 'cursor' })],
}

const byId = (after: number, ids: readonly string[] = []): SqlCondition =>
  allOf([{ sql: 'c."id" > ?', parameters: [after] }, ...(ids.length === 0 ? [] : [isAmong('c."key"', ids)])])

export const claimsResource = apiResource({
  name: 'claims',
  summary: 'Claims: every reported figure',
  description:
    'Every figure that a report states, one to a claim, those that were corrected or withdrawn included, in the order in which they came onto the record.',
  examples: ['country=SY&limit=2', 'country=SY&metric=devices&limit=3&format=csv'],
  parameters: z.strictObject({
    ...claimFilter,
    id: keysParameter('`claim_id` of claims'),
    ...pageParameters,
    ...jsonOrCsv,
  }),
  item: claimItem,
  positionLength: 1,
  faults: claimFaults,
  async read(session, query, after) {
    const last = await rowAfter(session, after?.[0])
    if (last === null) return cursorGone
    const page = await readClaimPage(session, query, {
      order: 'c."id"',
      where: byId(last.id, query.id),
      positionOf: ({ item }) => [item.claim_id],
    })
    if (!page.ok) return page
    return { ok: true, query: { ...page.query, items: page.query.items.map(({ item }) => item) } }
  },
})

const decided = ['counted', 'corroborates', 'set_aside', 'on_record'] as const

export const decisionsResource = apiResource({
  name: 'decisions',
  summary: 'Decisions: what became of each claim, and why',
  description:
    'What was decided of each claim that stands, with the claims that it contradicts and the ruling of an editor where there is one.',
  examples: ['country=SY&limit=2', 'country=SY&status=set_aside&limit=2'],
  parameters: z.strictObject({
    ...claimFilter,
    status: documented(
      choice('status', ['any', ...decided], 'any').transform((word) => (word === 'any' ? null : word)),
      { description: 'Those alone that were decided so.', words: ['any', ...decided] },
    ),
    ...pageParameters,
    ...jsonOrCsv,
  }),
  item: decisionItem,
  positionLength: 1,
  faults: claimFaults,
  async read(session, query, after) {
    const last = await rowAfter(session, after?.[0])
    if (last === null) return cursorGone
    const status =
      query.status === null
        ? { sql: 'd."status" is not null', parameters: [] }
        : { sql: 'd."status" = ?', parameters: [query.status] }
    const page = await readClaimPage(session, query, {
      order: 'c."id"',
      where: allOf([byId(last.id), { sql: `c."ended" = ''`, parameters: [] }, status]),
      positionOf: ({ item }) => [item.claim_id],
    })
    if (!page.ok) return page
    const items = page.query.items.map(({ item }) => ({
      ...{ claim_id: item.claim_id, series: item.series },
      status: item.status as (typeof decided)[number],
      because: item.because,
      ...{ ruling: item.ruling, ruling_reason: item.ruling_reason, ruling_day: item.ruling_day },
      is_withheld: item.withheld !== null,
    }))
    return { ok: true, query: { ...page.query, items } }
  },
})

export const correctionsResource = apiResource({
  name: 'corrections',
  summary: 'Corrections and withdrawals',
  description: 'The claims that were corrected or withdrawn, the earliest first, with why and by what.',
  examples: ['limit=2', 'country=SY&limit=2&format=csv'],
  parameters: z.strictObject({ ...claimFilter, ...pageParameters, ...jsonOrCsv }),
  item: correctionItem,
  positionLength: 1,
  faults: claimFaults,
  async read(session, query, after) {
    const last = await rowAfter(session, after?.[0])
    if (last === null) return cursorGone
    const page = await readClaimPage(session, query, {
      order: 'c."endedAt", c."id"',
      where: {
        sql: `c."endedAt" > '' and c."endedAt" >= ? and (c."endedAt" > ? or c."id" > ?)`,
        parameters: [last.endedAt, last.endedAt, last.id],
      },
      positionOf: ({ item }) => [item.claim_id],
    })
    if (!page.ok) return page
    const reasons = await loadReasons(
      session,
      page.query.items.map(({ id }) => id),
    )
    const items = page.query.items.map(({ id, item, endedAt }) => ({
      ...{ claim_id: item.claim_id, report_id: item.report_id, series: item.series },
      kind: item.status as 'superseded' | 'withdrawn',
      at: endedAt,
      ...(reasons.get(id) ?? { reason: null, note: null, superseded_by: [] }),
      ...(item.withheld === null ? {} : { note: null }),
    }))
    return { ok: true, query: { ...page.query, items } }
  },
})

/** Why claims ended, and by which others. */
async function loadReasons(session: SqlConnection, ids: readonly number[]) {
  const reasons = new Map<number, { reason: string | null; note: string | null; superseded_by: string[] }>()
  for (const chunk of inChunks(ids)) {
    const { sql, parameters } = isAmong('c."id"', chunk)
    const rows = await session.query<{ id: number; reason: string; note: string; by: string | null }>(
      `select c."id", c."endedReason" as "reason", c."endedNote" as "note", n."key" as "by"
       from "Claim" c left join "Claim" n on n."supersedesId" = c."id" where ${sql} order by c."id", n."id"`,
      parameters,
    )
    for (const { id, reason, note, by } of rows) {
      const known = reasons.get(id) ?? { reason: orNull(reason), note: orNull(note), superseded_by: [] }
      if (by !== null) known.superseded_by.push(by)
      reasons.set(id, known)
    }
  }
  return reasons
}
