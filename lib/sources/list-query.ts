import type { SqlValue } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'
import { queueBegin } from './queue'
import { searchedWords, termOf } from './searched-words'
import type { SourceCursor, SourceFilter } from './source-filter'

/** A statement with what goes in for its question marks. */
export interface SourceStatement {
  sql: string
  values: SqlValue[]
}

/** So many words are looked for. */
const mostWords = 8

/** A term that more sources have than these is no way to them: there are enough of them among any, and they are looked at one by one. */
const fewHave = 20_000

/** The first text after all that begin with this one: folded words have no sign as far back. */
const afterAllOf = (word: string) => `${word}\u{10ffff}`

/** The terms that a filter asks for, each as a condition on a row t of the table of terms. */
export function termsAsked({ typed, operator }: SourceFilter): SourceStatement[] {
  const words = searchedWords(typed).slice(0, mostWords)
  const named = termOf(fold(operator))
  return [
    ...words.map((word) => ({
      sql: `t."kind" = 'word' and t."term" >= ? and t."term" < ?`,
      values: [word, afterAllOf(word)],
    })),
    ...(named === '' ? [] : [{ sql: `t."kind" = 'operator' and t."term" = ?`, values: [named] }]),
  ]
}

/** How many sources have a term, counted up to a little more than a few. */
export const termCount = ({ sql, values }: SourceStatement): SourceStatement => ({
  sql: `select count(*) as "count" from (select 1 as "one" from "SourceTerm" t where ${sql} limit ${fewHave + 1}) counted`,
  values,
})

/** Whether a count of `termCount` says that few sources have the term. */
export const isTermRare = (count: number): boolean => count <= fewHave

/** What is asked beside an order: `rare` are the terms of the filter that few sources have; of each these are looked up at once. */
interface Asked {
  filter: SourceFilter
  /** ISO day. */
  today: string
  rare: readonly SourceStatement[]
  /** Codes of the countries of which sources are seen; null: of all. */
  countries: readonly string[] | null
}

function conditions({ filter, today, rare, countries }: Asked): SourceStatement[] {
  const equal = (column: string, value: string): SourceStatement[] =>
    value === '' ? [] : [{ sql: `s."${column}" = ?`, values: [value] }]
  const { state, assignee, country, priority } = filter
  return [
    ...equal('state', state),
    ...equal('assigneeId', assignee),
    ...equal('country', country),
    ...seenOf(countries),
    ...(priority === ''
      ? []
      : [
          {
            sql: `s."queue" >= ? and s."queue" < ?`,
            values: [queueBegin(priority), `${queueBegin(priority)}~`],
          },
        ]),
    ...dueCondition(filter, today),
    ...(rare.length === 0 ? [] : [{ sql: 's."id" in (select "id" from found)', values: [] }]),
    ...termsAsked(filter)
      .filter((term) => !rare.some((one) => isSameTerm(one, term)))
      .map(({ sql, values }) => ({
        sql: `exists (select 1 from "SourceTerm" t where t."sourceId" = s."id" and ${sql})`,
        values,
      })),
  ]
}

/** A source of which no country is known yet is everybody's. */
const seenOf = (countries: readonly string[] | null): SourceStatement[] =>
  countries === null
    ? []
    : [
        {
          sql: `s."country" in (${['', ...countries].map(() => '?').join(', ')})`,
          values: ['', ...countries],
        },
      ]

/** What stands before a statement: the sources that have all the terms that few have, looked up at once whatever else is asked. */
function found(rare: readonly SourceStatement[]): SourceStatement {
  const having = rare.map(({ sql }) => `select t."sourceId" as "id" from "SourceTerm" t where ${sql}`)
  return {
    sql: having.length === 0 ? '' : `with found as materialized (${having.join(' intersect ')}) `,
    values: rare.flatMap(({ values }) => values),
  }
}

const isSameTerm = (a: SourceStatement, b: SourceStatement): boolean =>
  a.sql === b.sql && a.values[0] === b.values[0]

function dueCondition(filter: SourceFilter, today: string): SourceStatement[] {
  if (filter.due === 'none') return [{ sql: `s."due" = ''`, values: [] }]
  if (filter.due === 'late') return [{ sql: `s."due" > '' and s."due" < ?`, values: [today] }]
  if (filter.due === 'week') return [{ sql: `s."due" > '' and s."due" <= ?`, values: [inAWeek(today)] }]
  return orderOf(filter) === 'due' ? [{ sql: `s."due" > ''`, values: [] }] : []
}

const inAWeek = (today: string) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 7 * 86_400_000).toISOString().slice(0, 10)

/** What is due is listed by its days; of all states together the latest come first, since nobody takes one of these. */
function orderOf({ state, due, order }: SourceFilter): SourceFilter['order'] {
  if (order !== 'queue') return order
  if (due === 'late' || due === 'week') return 'due'
  return state === '' ? 'newest' : 'queue'
}

/** The columns by which a list is ordered, and from which end. */
const ORDERS: Readonly<
  Record<SourceFilter['order'], { column: 'queue' | 'due' | null; way: 'asc' | 'desc' }>
> = {
  queue: { column: 'queue', way: 'asc' },
  due: { column: 'due', way: 'asc' },
  newest: { column: null, way: 'desc' },
  oldest: { column: null, way: 'asc' },
}

/** Where a source stands in the order of a list, for the cursor of the page after it. */
export function placeInOrder(filter: SourceFilter, row: { queue: string; due: string }): string {
  const { column } = ORDERS[orderOf(filter)]
  return column === null ? '' : row[column]
}

/** Ids of the sources that a filter lets through, in its order, after a cursor. */
export function sourceIds(asked: Asked, after: SourceCursor | null, most: number): SourceStatement {
  const { column, way } = ORDERS[orderOf(asked.filter)]
  const sign = way === 'asc' ? '>' : '<'
  const further: SourceStatement[] =
    after === null
      ? []
      : column === null
        ? [{ sql: `s."id" ${sign} ?`, values: [after.id] }]
        : [{ sql: `(s."${column}", s."id") ${sign} (?, ?)`, values: [after.place, after.id] }]
  const where = all([...further, ...conditions(asked)])
  const few = found(asked.rare)
  const by = column === null ? `s."id" ${way}` : `s."${column}" ${way}, s."id" ${way}`
  return {
    sql: `${few.sql}select s."id" as "id" from "Source" s${where.sql} order by ${by} limit ${most}`,
    values: [...few.values, ...where.values],
  }
}

/** How many sources a filter lets through, counted up to `most`. */
export function sourceCount(asked: Asked, most: number): SourceStatement {
  const where = all(conditions(asked))
  const few = found(asked.rare)
  return {
    sql: `${few.sql}select count(*) as "count" from (select 1 as "one" from "Source" s${where.sql} limit ${most}) counted`,
    values: [...few.values, ...where.values],
  }
}

const all = (parts: readonly SourceStatement[]): SourceStatement => ({
  sql: parts.length === 0 ? '' : ` where ${parts.map(({ sql }) => sql).join(' and ')}`,
  values: parts.flatMap(({ values }) => values),
})
