import 'server-only'
import type { Database } from '@/lib/db/open'
import { lastOf } from '@/lib/lookup/element-at'
import type { AuditFilter } from './filter'
import type { AuditRow } from './types'

/** At most `limit` entries that a filter asks for, the newest first. Texts are asked for from their beginning. */
export async function readAudit(database: Database, filter: AuditFilter, limit: number): Promise<AuditRow[]> {
  const rows = await database.auditEntry.findMany({
    where: {
      ...(filter.before !== null && { id: { lt: filter.before } }),
      ...(filter.by !== '' && { by: filter.by }),
      ...(filter.action !== '' && { action: { startsWith: filter.action } }),
      ...(filter.subject !== '' && { subject: { startsWith: filter.subject } }),
      at: {
        ...(filter.from !== '' && { gte: filter.from }),
        // All instants of a day sort before the day with a tilde behind it.
        ...(filter.to !== '' && { lt: `${filter.to}~` }),
      },
    },
    orderBy: { id: 'desc' },
    take: limit,
    omit: { link: true },
  })
  const people = await database.person.findMany({
    where: { id: { in: [...new Set(rows.flatMap(({ by, subject }) => [by, subject]))] } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...row,
    name: names.get(row.by) ?? null,
    subjectName: names.get(row.subject) ?? null,
  }))
}

const batchSize = 1_000

/** All entries that a filter asks for, in batches. */
export async function* allAudit(database: Database, filter: AuditFilter): AsyncGenerator<AuditRow[]> {
  let { before } = filter
  for (;;) {
    const rows = await readAudit(database, { ...filter, before }, batchSize)
    if (rows.length === 0) return
    yield rows
    before = lastOf(rows).id
  }
}
