import 'server-only'
import { placeholders, type SqlConnection, type SqlValue } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'
import type { ListedKind } from '../types'

/** What names a thing of a list, so that it stays, and how much of that there is. */
export interface Holder {
  by:
    | 'figures'
    | 'reports'
    | 'drafts'
    | 'inside'
    | 'merged'
    | 'events'
    | 'sources'
    | 'files'
    | 'forms'
    | 'templates'
  count: number
}

/** A thing of a list as what may name it knows it. */
export interface Held {
  /** Null for a metric, which goes by its key. */
  id: number | null
  /** The code of a place, the key of an organisation or of a metric. */
  key: string
  /** All its names and spellings. */
  names: readonly string[]
}

interface Question {
  by: Holder['by']
  sql: string
  values: (held: Held) => SqlValue[]
}

const byId = ({ id }: Held): SqlValue[] => [id]

/** How `like` finds a text as a value in JSON. */
const inJson = (text: string) => `%${JSON.stringify(text).replace(/[!%_]/g, '!$&')}%`

const openFiles = `i."state" in ('arriving', 'open', 'sent')`

/** Files that are worked on, and forms of files that are kept, name things as values of JSON. */
const inFiles: Question[] = [
  {
    by: 'files',
    sql: `select count(*) as "count" from "FileImport" i where ${openFiles} and (i."mapping" like ? escape '!'
      or exists (select 1 from "FileImportPage" p where p."importId" = i."id" and p."figures" like ? escape '!'))`,
    values: ({ key }) => [inJson(key), inJson(key)],
  },
  {
    by: 'forms',
    sql: `select count(*) as "count" from "KeptMapping" where "mapping" like ? escape '!'`,
    values: ({ key }) => [inJson(key)],
  },
]

/** Templates of reports name things as they were typed. */
async function inTemplates(session: SqlConnection, texts: readonly string[]): Promise<number> {
  const asked = texts.map(() => `"content" like ? escape '!'`).join(' or ')
  const [row] = await session.query<{ count: number | bigint }>(
    `select count(*) as "count" from "ReportTemplate" where ${asked}`,
    texts.map((text) => `%${JSON.stringify(text).slice(1, -1).replace(/[!%_]/g, '!$&')}%`),
  )
  return Number(row?.count ?? 0)
}

/**
 * What is asked of each kind. A figure that was withdrawn names what it named, and so does an area or an operation that is kept without
 * one.
 */
const questions: Readonly<Record<ListedKind, readonly Question[]>> = {
  place: [
    {
      by: 'figures',
      sql: `select count(*) as "count" from "AreaPlace" a left join "Stream" s on s."areaId" = a."areaId"
        left join "Claim" c on c."streamId" = s."id" where a."placeId" = ?`,
      values: byId,
    },
    {
      by: 'reports',
      sql: `select (select count(*) from "ReportCountry" where "countryId" = ?)
        + (select count(*) from "Operation" where "countryId" = ?) as "count"`,
      values: ({ id }) => [id, id],
    },
    {
      by: 'merged',
      sql: 'select count(*) as "count" from "Place" where "mergedIntoId" = ?',
      values: byId,
    },
    {
      by: 'events',
      sql: 'select count(*) as "count" from "Event" where "countryId" = ? or "placeCode" = ?',
      values: ({ id, key }) => [id, key],
    },
    {
      by: 'sources',
      sql: `select count(*) as "count" from "ReaderSource" where "state" = 'waiting'
        and ("country" = ? or '+' || "place" || '+' like ? escape '!')`,
      values: ({ key }) => [key, `%+${key.replace(/[!%_]/g, '!$&')}+%`],
    },
    ...inFiles,
  ],
  organisation: [
    {
      by: 'figures',
      sql: `select count(*) as "count" from "Operation" o left join "Stream" s on s."operationId" = o."id" or s."filedOperationId" = o."id"
        left join "Claim" c on c."streamId" = s."id" where o."operatorId" = ?`,
      values: byId,
    },
    {
      by: 'reports',
      sql: `select count(*) as "count" from "Report" where "publisherId" = ? or "saidById" = ? or "filedPublisherId" = ? or "filedSaidById" = ?`,
      values: ({ id }) => [id, id, id, id],
    },
    {
      by: 'merged',
      sql: 'select count(*) as "count" from "Organisation" where "mergedIntoId" = ?',
      values: byId,
    },
    ...inFiles,
  ],
  metric: [
    {
      by: 'figures',
      sql: `select count(*) as "count" from "Stream" s left join "Claim" c on c."streamId" = s."id" where s."metricKey" = ?`,
      values: ({ key }) => [key],
    },
    {
      by: 'events',
      sql: `select count(*) as "count" from "Event" where "metricKey" = ? or "metricKey" like ? escape '!'`,
      values: ({ key }) => [key, `${key.replace(/[!%_]/g, '!$&')}:%`],
    },
    {
      by: 'sources',
      sql: `select count(*) as "count" from "ReaderSource" where "state" = 'waiting' and ("metric" = ? or "metric" like ? escape '!')`,
      values: ({ key }) => [key, `${key.replace(/[!%_]/g, '!$&')}:%`],
    },
    ...inFiles,
  ],
}

/** How a draft names a thing of each kind: as typed, or folded. */
const draftTerms: Readonly<Record<ListedKind, (held: Held) => string[]>> = {
  place: ({ key, names }) => [key, ...names],
  organisation: ({ key, names }) => [key, ...names].map(fold),
  metric: ({ key }) => [key],
}

/** Everything that names a thing; what lies in a place counts but for `leaving`, which goes along with it. */
export async function holdersOf(
  session: SqlConnection,
  kind: ListedKind,
  held: Held,
  leaving: readonly number[] = [],
): Promise<Holder[]> {
  const found: Holder[] = []
  const ask = async (by: Holder['by'], sql: string, values: readonly SqlValue[]) => {
    const [row] = await session.query<{ count: number | bigint }>(sql, values)
    const count = Number(row?.count ?? 0)
    if (count > 0) found.push({ by, count })
  }
  for (const { by, sql, values } of questions[kind]) await ask(by, sql, values(held))
  const terms = [...new Set(draftTerms[kind](held))].filter(Boolean)
  await ask(
    'drafts',
    `select count(distinct d."id") as "count" from "Draft" d join "DraftTerm" t on t."draftId" = d."id" and t."kind" = ?
     where d."state" in ('open', 'returned', 'sent') and t."term" in (${placeholders(terms.length)})`,
    [kind, ...terms],
  )
  const templates = await inTemplates(session, [held.key, ...held.names].filter(Boolean))
  if (templates > 0) found.push({ by: 'templates', count: templates })
  if (kind === 'place') {
    const others = leaving.length === 0 ? [-1] : leaving
    await ask(
      'inside',
      `select count(*) as "count" from "Place" where ("parentId" = ? or "filedParentId" = ?)
       and "id" not in (${placeholders(others.length)})`,
      [held.id, held.id, ...others],
    )
  }
  return found
}
