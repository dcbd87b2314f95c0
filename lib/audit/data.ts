import 'server-only'
import type { Database } from '@/lib/db/open'
import { lastOf } from '@/lib/lookup/element-at'
import { Prisma } from '@/prisma/client/sqlite'
import type { AuditFilter } from './filter'
import { beginningWith, isOfCountry, isOfThing } from './subject-conditions'
import type { AuditRow } from './types'

/** At most `limit` entries that a filter asks for, the newest first; `called` are the keys of what is called as its subject says. */
export async function readAudit(
  database: Database,
  filter: AuditFilter,
  limit: number,
  called: readonly string[] = [],
): Promise<AuditRow[]> {
  const conditions = [
    Prisma.sql`1 = 1`,
    ...(filter.before === null ? [] : [Prisma.sql`e."id" < ${filter.before}`]),
    ...(filter.by === '' ? [] : [Prisma.sql`e."by" = ${filter.by}`]),
    ...(filter.action === '' ? [] : [Prisma.sql`e."action" like ${beginningWith(filter.action)} escape '!'`]),
    ...(filter.subject === '' ? [] : [isOfThing(filter.subject, called)]),
    ...(filter.country === '' ? [] : [isOfCountry(filter.country)]),
    ...(filter.from === '' ? [] : [Prisma.sql`e."at" >= ${filter.from}`]),
    // All instants of a day sort before the day with a tilde behind it.
    ...(filter.to === '' ? [] : [Prisma.sql`e."at" < ${`${filter.to}~`}`]),
  ]
  const rows = await database.$queryRaw<Omit<AuditRow, 'name'>[]>(
    Prisma.sql`select e."id" as "id", e."at" as "at", e."by" as "by", e."action" as "action", e."subject" as "subject",
        e."before" as "before", e."after" as "after", e."reason" as "reason"
      from "AuditEntry" e where ${Prisma.join(conditions, ' and ')} order by e."id" desc limit ${limit}`,
  )
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(rows.map(({ by }) => by))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({ ...row, id: Number(row.id), name: names.get(row.by) ?? null }))
}

const batchSize = 1_000

/** All entries that a filter asks for, in batches. */
export async function* allAudit(
  database: Database,
  filter: AuditFilter,
  called: readonly string[] = [],
): AsyncGenerator<AuditRow[]> {
  let { before } = filter
  for (;;) {
    const rows = await readAudit(database, { ...filter, before }, batchSize, called)
    if (rows.length === 0) return
    yield rows
    before = lastOf(rows).id
  }
}
