import 'server-only'
import { type PeopleClaim, withheldClaims } from '@/lib/claims/people/withheld-claims'
import type { SqlConnection } from '@/lib/db/connection'
import { COLUMN_AT } from '@/lib/exchange/claims-format'
import { loadMetrics } from '@/lib/metrics/data'
import { groupOf } from '@/lib/metrics/parts'
import { isShownLevel, type PeopleRules, peopleRulesOf } from '@/lib/settings/people-rules'

/** What readers are not told of figures on people: how each is withheld, by its row, and the rules by which. */
export interface WithheldPeople {
  rules: PeopleRules
  showing: ReadonlyMap<number, 'under' | 'withheld'>
}

/** Looks through the figures on people of a country; null where there are none. */
export async function loadWithheld(
  session: SqlConnection,
  country: { id: number; code: string },
): Promise<WithheldPeople | null> {
  const metrics = (await loadMetrics(session)).filter(({ people }) => people)
  if (metrics.length === 0) return null
  const rows = await session.query<
    Omit<PeopleClaim, 'account' | 'group'> & { operation: number; metric: string }
  >(
    `select c."id", s."operationId" as "operation", s."metricKey" as "metric", s."part", a."key" as "area", c."value",
       c."basis" || ' ' || c."fromDay" || ' ' || c."toDay" as "window"
     from "Stream" s join "Operation" o on o."id" = s."operationId" join "Area" a on a."id" = s."areaId"
     join "Claim" c on c."streamId" = s."id" where o."countryId" = ?
       and s."metricKey" in (select "key" from "Metric" where "people" = ?)`,
    [country.id, true],
  )
  if (rows.length === 0) return null
  const rules = await loadPeopleRules(session)
  const kinds = await loadKinds(session, country.id)
  const claims = rows.map(({ operation, metric, ...claim }): PeopleClaim => {
    const known = metrics.find(({ key }) => key === metric)
    const group = known === undefined || claim.part === '' ? undefined : groupOf(known, claim.part)
    return { ...claim, account: `${operation} ${metric}`, group: group?.key ?? '' }
  })
  const isFine = (area: string) => area.split('+').some((code) => !isShownLevel(kinds.get(code) ?? '', rules))
  return {
    rules,
    showing: withheldClaims(claims, { isFine, country: country.code, smallest: rules.smallest }),
  }
}

/** How small numbers of people are withheld here. */
export async function loadPeopleRules(session: SqlConnection): Promise<PeopleRules> {
  const rows = await session.query<{ key: string; value: string }>(
    `select "key", "value" from "Setting" where "key" like 'people.%'`,
  )
  return peopleRulesOf(rows)
}

/** What kind of place each code of a country is. */
async function loadKinds(session: SqlConnection, countryId: number): Promise<Map<string, string>> {
  const rows = await session.query<{ code: string; kind: string }>(
    'select "code", "kind" from "Place" where "countryId" = ?',
    [countryId],
  )
  return new Map(rows.map(({ code, kind }) => [code, kind]))
}

/** Cells that would tell a withheld figure. */
const telling = ['amount', 'amount_to', 'words', 'note', 'value_base', 'because'] as const

/** The cells of a claim without what is withheld of it; its note says so. */
export function withoutPeople(
  cells: string[],
  { id }: { id: number },
  withheld: WithheldPeople | null,
): string[] {
  const showing = withheld?.showing.get(id)
  if (withheld === null || showing === undefined) return cells
  const told = [...cells]
  for (const column of telling) told[COLUMN_AT[column]] = ''
  told[COLUMN_AT.qualifier] = ''
  told[COLUMN_AT.note] =
    showing === 'under'
      ? `under ${withheld.rules.smallest} people: the number is not published`
      : 'the number of people is not published'
  return told
}
