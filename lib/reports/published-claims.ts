import 'server-only'
import { type PeopleClaim, withheldClaims } from '@/lib/claims/people/withheld-claims'
import type { Database } from '@/lib/db/open'
import { groupOf } from '@/lib/metrics/parts'
import { storedGroups, withGroups } from '@/lib/metrics/stored-parts'
import { isShownLevel, peopleRulesOf } from '@/lib/settings/people-rules'
import { Prisma } from '@/prisma/client/sqlite'
import { readClaims } from './read-claims'
import type { SourcedClaim } from './types'

/** Claims as readers may see them: figures on people that are small, or of too fine a place, without what would tell them. */
export async function readPublishedClaims(
  ...[database, which, language]: Parameters<typeof readClaims>
): Promise<SourcedClaim[]> {
  const claims = await readClaims(database, which, language)
  const withheld = await readWithheld(database, [...new Set(claims.map(({ country }) => country))])
  return claims.map((claim) => {
    const showing = withheld.get(claim.key)
    if (showing !== undefined) return { ...claim, ...untold, withheld: showing }
    const isTold = ({ key }: { key: string }) => !withheld.has(key)
    const { because, supersedes, supersededBy } = claim
    return {
      ...claim,
      ...{ because: because.filter(isTold), supersededBy: supersededBy.filter(isTold) },
      supersedes: supersedes !== null && isTold(supersedes) ? supersedes : null,
    }
  })
}

/** What of a withheld figure would tell it. */
const untold = {
  ...{ amount: '', amountTo: '', qualifier: 'exact', low: 0n, value: 0n, high: null, words: '', note: '' },
  ...{ because: [], supersedes: null, supersededBy: [] },
}

/** How figures on people in some countries are withheld, by their keys; none where all are shown. */
async function readWithheld(
  database: Database,
  countries: readonly string[],
): Promise<Map<string, { kind: 'under' | 'withheld'; smallest: number }>> {
  const found = new Map<string, { kind: 'under' | 'withheld'; smallest: number }>()
  const metrics = await database.metric.findMany({ where: { people: true }, include: withGroups })
  if (metrics.length === 0 || countries.length === 0) return found
  const rows = await database.$queryRaw<PeopleRow[]>(Prisma.sql`
    select c."id" as "id", c."key" as "key", s."operationId" as "operation", s."metricKey" as "metric", s."part" as "part",
      a."key" as "area", c."value" as "value", c."basis" || ' ' || c."fromDay" || ' ' || c."toDay" as "window", p."code" as "country"
    from "Stream" s join "Operation" o on o."id" = s."operationId" join "Place" p on p."id" = o."countryId"
    join "Area" a on a."id" = s."areaId" join "Claim" c on c."streamId" = s."id"
    where s."metricKey" in (${Prisma.join(metrics.map(({ key }) => key))}) and p."code" in (${Prisma.join([...countries])})`)
  if (rows.length === 0) return found
  const rules = peopleRulesOf(await database.setting.findMany({ where: { key: { startsWith: 'people.' } } }))
  const named = [...new Set(rows.flatMap(({ area }) => area.split('+')))]
  const places = await database.place.findMany({
    where: { code: { in: named } },
    select: { code: true, kind: true },
  })
  const kinds = new Map(places.map(({ code, kind }) => [code, kind]))
  const isFine = (area: string) => area.split('+').some((code) => !isShownLevel(kinds.get(code) ?? '', rules))
  for (const country of countries) {
    const own = rows.filter((row) => row.country === country)
    const claims = own.map(({ operation, metric, id, value, ...claim }): PeopleClaim => {
      const known = metrics.find(({ key }) => key === metric)
      const groups = known === undefined ? [] : storedGroups(known.groups)
      const group = claim.part === '' ? undefined : groupOf({ parts: [], groups }, claim.part)
      return {
        ...{ ...claim, id: Number(id), value: BigInt(value) },
        ...{ account: `${operation} ${metric}`, group: group?.key ?? '' },
      }
    })
    const showing = withheldClaims(claims, { isFine, country, smallest: rules.smallest })
    for (const { id, key } of own) {
      const kind = showing.get(Number(id))
      if (kind !== undefined) found.set(key, { kind, smallest: rules.smallest })
    }
  }
  return found
}

/** As the statement gives it: databases differ in which whole numbers are bigints. */
type PeopleRow = Record<'key' | 'metric' | 'part' | 'area' | 'window' | 'country', string> &
  Record<'id' | 'operation' | 'value', number | bigint>
