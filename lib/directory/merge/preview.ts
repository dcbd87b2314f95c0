import 'server-only'
import type { NumberChange } from '@/lib/curves/number-changes'
import type { Recomputed } from '@/lib/curves/recompute'
import { placeholders, type SqlConnection } from '@/lib/db/connection'

/** A number that readers see, as a merge would change it; null where there is none. Amounts in base units. */
export interface MergedNumber {
  operator: string
  metric: string
  part: string
  /** Codes of its places. */
  area: readonly string[]
  before: bigint | null
  after: bigint | null
}

/** What a merge comes to for readers. */
export interface MergeEffects {
  /** Those that would be another, the largest change first within each metric. */
  numbers: MergedNumber[]
  /** Figures that count now and would be set aside, with those because of which. */
  setAside: { claim: string; because: readonly string[] }[]
}

/** For use inside the transaction of the merge: it knows operations that a preview forgets. */
export async function effectsOf(
  session: SqlConnection,
  { numbers, setAside }: Recomputed,
): Promise<MergeEffects> {
  const joined = new Map<string, NumberChange>()
  for (const change of numbers) {
    const { operationId, metric, part } = change.account
    const name = `${operationId} ${metric}:${part} ${change.area.join('+')}`
    joined.set(name, { ...change, before: (joined.get(name) ?? change).before })
  }
  const changed = [...joined.values()].filter(({ before, after }) => (before ?? 0n) !== after)
  const operators = await operatorsOf(session, changed)
  return {
    numbers: changed
      .map(({ account: { operationId, metric, part }, area, before, after }) => ({
        ...{ operator: operators.get(operationId) ?? '', metric, part, area, before },
        after: after === 0n ? null : after,
      }))
      .sort((a, b) => {
        const [one, other] = [a, b].map(({ metric, part }) => `${metric}:${part}`) as [string, string]
        if (one !== other) return one < other ? -1 : 1
        return Number(difference(b) - difference(a))
      }),
    setAside: setAside.filter(({ counted }) => counted).map(({ claim, because }) => ({ claim, because })),
  }
}

const difference = ({ before, after }: MergedNumber) => {
  const by = (after ?? 0n) - (before ?? 0n)
  return by < 0n ? -by : by
}

async function operatorsOf(
  session: SqlConnection,
  numbers: readonly NumberChange[],
): Promise<ReadonlyMap<number, string>> {
  const ids = [...new Set(numbers.map(({ account }) => account.operationId))]
  if (ids.length === 0) return new Map()
  const operators = await session.query<{ operationId: number; name: string }>(
    `select o."id" as "operationId",
       coalesce((select n."name" from "OrganisationName" n where n."organisationId" = g."id" and not n."alias"
         order by case when n."language" = 'en' then 0 else 1 end, n."id" limit 1), g."key") as "name"
     from "Operation" o join "Organisation" g on g."id" = o."operatorId" where o."id" in (${placeholders(ids.length)})`,
    ids,
  )
  return new Map(operators.map(({ operationId, name }) => [operationId, name]))
}
