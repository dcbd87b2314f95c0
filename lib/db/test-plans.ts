import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { PrismaClient } from '@/prisma/client/sqlite'
import type { SqlValue } from './connection'
import type { Database } from './open'
import type { TestDatabase } from './test-database'

/** A step of how SQLite would answer a statement, such as "SEARCH c USING INDEX Claim_endedAt_idx (endedAt>?)". */
export interface PlanStep {
  sql: string
  step: string
}

/**
 * Every step of all statements by which a read through the models is answered, on a database of SQLite. Without statistics,
 * which Firmground does not gather, its plans are the same however many rows there are.
 */
export async function planOf(
  { address, session }: TestDatabase,
  read: (database: Database) => Promise<unknown>,
): Promise<PlanStep[]> {
  if (address.dialect !== 'sqlite') throw new Error('plans are read of SQLite alone')
  const database = new PrismaClient({
    adapter: new PrismaBetterSqlite3({ url: `file:${address.file}` }),
    log: [{ emit: 'event', level: 'query' }],
  })
  const asked: { sql: string; values: SqlValue[] }[] = []
  database.$on('query', ({ query, params }) => asked.push({ sql: query, values: JSON.parse(params) }))
  try {
    await read(database as unknown as Database)
  } finally {
    await database.$disconnect()
  }
  const steps: PlanStep[] = []
  for (const { sql, values } of asked) {
    const plan = await session.query<{ detail: string }>(`explain query plan ${sql}`, values)
    steps.push(...plan.map(({ detail }) => ({ sql, step: detail })))
  }
  return steps
}
