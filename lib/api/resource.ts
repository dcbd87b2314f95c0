import 'server-only'
import { z } from 'zod'
import type { SqlConnection } from '@/lib/db/connection'
import { type QueryResult, readParameters } from '@/lib/downloads/parameters'
import { type Problem, problemWith } from '@/lib/problems/problem'
import { parseApiCursor, toCursor } from './cursor'

/** Some of the things of a resource: `next` is the position of the last where there are more; of a feed it is always there. */
export interface PageOfItems<Item> {
  items: Item[]
  next: readonly string[] | null
}

/** What a resource gives: a page, or all there is in batches. */
export type ApiRows<Item> = PageOfItems<Item> | { batches: AsyncGenerator<Item[]> }

/** What a resource gives as it is answered. */
export type RowsToAnswer = { items: object[]; next: string | null } | { batches: AsyncGenerator<object[]> }

/** A request that was understood: what it asks for, and its answer. */
export interface UnderstoodRequest {
  /** What it asks for, as it was read: the same for addresses that mean the same. */
  asked: unknown
  form: 'json' | 'csv'
  bom: boolean
  /** Reads what is asked for, within a snapshot. */
  read(session: SqlConnection): Promise<QueryResult<RowsToAnswer>>
}

/** Something of the record that programs read under one address. */
export interface ApiResource {
  /** The last part of its address. */
  name: string
  /** In a few words, and in sentences. */
  summary: string
  description: string
  /** What may be asked of it: examples, as what stands behind the question mark. */
  examples: readonly string[]
  parameters: z.ZodObject
  item: z.ZodObject
  /** Whether it is given some at a time. */
  isPaged: boolean
  /** The parameter that says where it goes on. */
  cursorName: 'cursor' | 'since'
  understand(given: Iterable<readonly [string, string]>): QueryResult<UnderstoodRequest>
}

/** Parameters that are keys of the record, or may be. */
const keyNames = ['id', 'series', 'operator', 'publisher', 'report', 'cursor', 'since']

/** What every resource may be asked. */
interface AnyQuery {
  format: 'json' | 'csv'
  bom?: boolean
  cursor?: string | null
}

type Described<Parameters extends z.ZodObject, Item extends z.ZodObject> = Omit<
  ApiResource,
  'parameters' | 'item' | 'isPaged' | 'cursorName' | 'understand'
> & {
  parameters: Parameters
  item: Item
  /** How many keys a position has; 0 of what is given whole. */
  positionLength: number
  /** Where its list goes on is given by this parameter, `cursor` where nothing is said. */
  cursorName?: 'cursor' | 'since'
  /** What is wrong with parameters together. */
  faults?(query: z.infer<Parameters>): Problem[]
  /** `after`: the position that a page follows, null for the first. */
  read(
    session: SqlConnection,
    query: z.infer<Parameters>,
    after: readonly string[] | null,
  ): Promise<QueryResult<ApiRows<z.infer<Item>>>>
}

/** A resource of which all may be asked in the same way. */
export function apiResource<Parameters extends z.ZodObject, Item extends z.ZodObject>(
  described: Described<Parameters, Item>,
): ApiResource {
  const { name, parameters, positionLength, cursorName = 'cursor', faults = () => [] } = described
  const understand: ApiResource['understand'] = (given) => {
    const read = readParameters(given, parameters, keyNames)
    if (!read.ok) return read
    const problems = faults(read.query)
    const { format, bom = false, ...others } = read.query as AnyQuery
    const cursor = (others as Record<string, unknown>)[cursorName]
    const after = typeof cursor === 'string' ? parseApiCursor(name, cursor, positionLength) : null
    if (typeof cursor === 'string' && after === null)
      problems.push(problemWith('parameterCursor', { name: cursorName }))
    if (problems.length > 0) return { ok: false, problems }
    const answer = async (session: SqlConnection): Promise<QueryResult<RowsToAnswer>> => {
      const found = await described.read(session, read.query, after)
      if (!found.ok || 'batches' in found.query) return found as QueryResult<RowsToAnswer>
      const { items, next } = found.query
      return { ok: true, query: { items, next: next === null ? null : toCursor(name, next) } }
    }
    return { ok: true, query: { asked: [name, read.query], form: format, bom, read: answer } }
  }
  return { ...described, cursorName, isPaged: positionLength > 0, understand }
}

/** The things of a page of which one more was read than is given: `positionOf` the last that is. */
export function pageOf<Item>(
  read: readonly Item[],
  limit: number,
  positionOf: (item: Item) => readonly string[],
): PageOfItems<Item> {
  const items = read.slice(0, limit)
  const last = items.at(-1)
  return { items, next: read.length > limit && last !== undefined ? positionOf(last) : null }
}

/** The schema of an answer in JSON. */
export const answerSchema = ({ name, item, isPaged }: ApiResource) =>
  z.object({
    data: z.array(item).meta({ description: `The ${name}.` }),
    ...(isPaged
      ? {
          next: z.string().nullable().meta({
            description: 'The cursor of what follows; null where nothing does.',
          }),
        }
      : {}),
  })
