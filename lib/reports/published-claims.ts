import 'server-only'
import { loadWithheldPeople } from '@/lib/curves/people/load-withheld'
import type { Database } from '@/lib/db/open'
import { readClaims } from './read-claims'
import type { SourcedClaim } from './types'

/** Claims as readers may see them: figures on people that are small, or of too fine a place, without what would tell them. */
export async function readPublishedClaims(
  ...[database, which, language]: Parameters<typeof readClaims>
): Promise<SourcedClaim[]> {
  const claims = await readClaims(database, which, language)
  const withheld = await readWithheld(database, claims)
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

/** How figures on people are withheld, by their keys, in the countries of claims that are of people or refer to others; none where all are shown. */
async function readWithheld(
  database: Database,
  claims: readonly SourcedClaim[],
): Promise<Map<string, Withheld>> {
  const found = new Map<string, Withheld>()
  const metrics = await database.metric.findMany({ where: { people: true }, select: { key: true } })
  const ofPeople = new Set(metrics.map(({ key }) => key))
  const codes = claims
    .filter(
      ({ metric, supersedes, supersededBy }) =>
        ofPeople.has(metric.key) || supersedes !== null || supersededBy.length > 0,
    )
    .map(({ country }) => country)
  if (ofPeople.size === 0 || codes.length === 0) return found
  const countries = await database.place.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { id: true },
  })
  for (const { id } of countries) {
    const withheld = await loadWithheldPeople((statement) => database.$queryRaw(statement), id)
    for (const [key, kind] of withheld?.byKey ?? [])
      found.set(key, { kind, smallest: withheld?.rules.smallest ?? 0 })
  }
  return found
}

type Withheld = NonNullable<SourcedClaim['withheld']>
