import 'server-only'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { Prisma } from '@/prisma/client/sqlite'
import type { Operator } from './types'

/** An operator's work in a country; `position` in the order in which operators came onto the country's record. */
export type CountryOperation = { id: number; operator: Operator; position: number }

export async function readOperations(
  database: Database,
  countryIds: number[],
  language: string,
): Promise<CountryOperation[]> {
  const operations = await database.operation.findMany({
    where: { countryId: { in: countryIds }, operator: { mergedIntoId: null } },
    include: { operator: { include: { names: { where: { alias: false } } } } },
    orderBy: { id: 'asc' },
  })
  return operations.map(({ id, countryId, operator }) => ({
    id,
    operator: {
      key: operator.key,
      name: nameIn(operator.names, language, operator.key),
      party: operator.standing === 'party',
    },
    position: operations.filter((other) => other.countryId === countryId && other.id < id).length,
  }))
}

/** A condition of a statement: a stream (`s`) is of one of these operations. */
export function ofOperations(operations: readonly { id: number }[]): Prisma.Sql {
  if (operations.length === 0) return Prisma.sql`1 = 0`
  return Prisma.sql`s."operationId" in (${Prisma.join(operations.map(({ id }) => id))})`
}

/** The operations of one operator, or all where none of them is by it. */
export function ofOperator(operations: readonly CountryOperation[], operatorKey: string): CountryOperation[] {
  const own = operations.filter(({ operator }) => operator.key === operatorKey)
  return own.length > 0 ? own : [...operations]
}
