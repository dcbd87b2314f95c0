import type { SqlValue } from '@/lib/db/connection'
import { daysBefore } from './days-before'
import type { DraftCursor, DraftFilter } from './draft-filter'
import { listWords, operatorTerm } from './list-terms'

/** A statement with what goes in for its question marks. */
export interface ListStatement {
  sql: string
  values: SqlValue[]
}

/** So many words are looked for. */
const mostWords = 8

/** A filter, and the countries whose reports somebody sees: null where they see those of all. */
export type SeenFilter = DraftFilter & { countries: readonly string[] | null }

/** What drafts d are narrowed by beside their state: each condition is looked up by the key of the table of terms. */
function conditions(filter: SeenFilter, now: string): ListStatement[] {
  const term = (kind: string, value: string): ListStatement => ({
    sql: `exists (select 1 from "DraftTerm" t where t."draftId" = d."id" and t."kind" = ? and t."term" = ?)`,
    values: [kind, value],
  })
  const words = listWords(filter.typed).slice(0, mostWords)
  return [
    ...words.map((word) => ({
      sql: `exists (select 1 from "DraftTerm" t where t."draftId" = d."id" and ${begun})`,
      values: [word, afterAllOf(word)],
    })),
    ...(filter.country === '' ? [] : [term('country', filter.country)]),
    ...(filter.countries === null ? [] : [ofCountries(filter.countries)]),
    ...(filter.operator === '' ? [] : [term('operator', operatorTerm(filter.operator))]),
    ...(filter.open ? [term('open', 'yes')] : []),
    ...(filter.person === '' ? [] : [{ sql: 'd."authorId" = ?', values: [filter.person] }]),
    ...(filter.waits === ''
      ? []
      : [{ sql: 'd."sentAt" <= ?', values: [daysBefore(now, Number(filter.waits))] }]),
    ...(filter.reviewer === ''
      ? []
      : [
          {
            sql: `exists (select 1 from "DraftAssignee" a where a."draftId" = d."id" and a."personId" = ?)`,
            values: [filter.reviewer],
          },
        ]),
  ]
}

/** Drafts d of some countries. */
function ofCountries(countries: readonly string[]): ListStatement {
  return {
    sql: `exists (select 1 from "DraftTerm" t where t."draftId" = d."id" and t."kind" = 'country' and t."term" in (${countries.map(() => '?').join(', ')}))`,
    values: [...countries],
  }
}

const begun = `t."kind" = 'word' and t."term" >= ? and t."term" < ?`

/** The first text after all that begin with this one: folded words have no sign as far back. */
const afterAllOf = (word: string) => `${word}\u{10ffff}`

const all = (parts: readonly ListStatement[]): ListStatement => ({
  sql: parts.map(({ sql }) => sql).join(' and '),
  values: parts.flatMap(({ values }) => values),
})

/** Ids of reports that wait, in the order of the filter, after a cursor. */
export function waitingIds(
  filter: SeenFilter,
  after: DraftCursor | null,
  now: string,
  most: number,
): ListStatement {
  const newest = filter.order === 'newest'
  const where = all([
    { sql: `d."state" = 'sent'`, values: [] },
    ...(after === null
      ? []
      : [{ sql: `(d."sentAt", d."id") ${newest ? '<' : '>'} (?, ?)`, values: [after.at, after.id] }]),
    ...conditions(filter, now),
  ])
  const way = newest ? 'desc' : 'asc'
  return {
    sql: `select d."id" as "id" from "Draft" d where ${where.sql} order by d."sentAt" ${way}, d."id" ${way} limit ${most}`,
    values: where.values,
  }
}

/** How many reports wait that the filter lets through, counted up to `most`. */
export function waitingCount(filter: SeenFilter, now: string, most: number): ListStatement {
  const where = all([{ sql: `d."state" = 'sent'`, values: [] }, ...conditions(filter, now)])
  return {
    sql: `select count(*) as "count" from (select 1 as "one" from "Draft" d where ${where.sql} limit ${most}) found`,
    values: where.values,
  }
}

/** A word that more drafts have than these is no way to them: there are enough of them among any. */
const fewHave = 2_000

/** How many drafts have a word that begins so, counted up to a little more than a few. */
export function wordCount(word: string): ListStatement {
  return {
    sql: `select count(*) as "count" from (select 1 as "one" from "DraftTerm" t where ${begun} limit ${fewHave + 1}) found`,
    values: [word, afterAllOf(word)],
  }
}

/** Whether a count of `wordCount` says that few drafts have the word. */
export const isRare = (count: number): boolean => count <= fewHave

/**
 * Ids of somebody's own drafts of a state, what was changed last first; those whose words begin with what was typed. `rare` is one of these
 * words that few drafts have: those are looked through then, and not all of somebody who may have very many.
 */
export function ownIds(
  {
    authorId,
    state,
    typed,
    rare = null,
  }: { authorId: string; state: string; typed: string; rare?: string | null },
  after: DraftCursor | null,
  most: number,
): ListStatement {
  const where = all([
    { sql: `d."authorId" = ? and d."state" = ?`, values: [authorId, state] },
    ...(rare === null
      ? []
      : [
          {
            sql: `d."id" in (select t."draftId" from "DraftTerm" t where ${begun})`,
            values: [rare, afterAllOf(rare)],
          },
        ]),
    ...(after === null ? [] : [{ sql: `(d."changedAt", d."id") < (?, ?)`, values: [after.at, after.id] }]),
    // Their own they see, whatever country they are of.
    ...conditions({ ...noFilter, typed, countries: null }, ''),
  ])
  return {
    sql: `select d."id" as "id" from "Draft" d where ${where.sql} order by d."changedAt" desc, d."id" desc limit ${most}`,
    values: where.values,
  }
}

export const noFilter: DraftFilter = {
  ...{ typed: '', country: '', operator: '', person: '', waits: '', reviewer: '' },
  open: false,
  order: 'oldest',
}
