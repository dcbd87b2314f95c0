import type { ThingKind } from '@/lib/audit/kept-things'
import type { Fault } from '@/lib/audit/verify'
import type { Difference, VerifiedRecord } from '@/lib/audit/verify-record'
import type { SqlConnection } from '@/lib/db/connection'

/** Everything that is wrong with a record, a sentence each, and last how much that is. */
export async function unsoundness(session: SqlConnection, found: VerifiedRecord): Promise<string[]> {
  const { faults, differences, more, entries, rows } = found
  const sentences = faults.map(faultSentence)
  for (const difference of differences) sentences.push(await differenceSentence(session, difference))
  if (more > 0) sentences.push(`and ${more} more rows`)
  const ofEntries = `audit: ${counted(faults.length, 'fault')} in ${entries} entries`
  const wrong = differences.length + more
  sentences.push(
    wrong === 0 ? ofEntries : `${ofEntries}, ${counted(wrong, 'row')} of ${rows} things not as they say`,
  )
  return sentences
}

const counted = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`

/** What is wrong with the audit, as a sentence. */
function faultSentence(fault: Fault): string {
  switch (fault.kind) {
    case 'missing':
      return fault.from === fault.to
        ? `entry ${fault.from} was removed`
        : `entries ${fault.from} to ${fault.to} were removed`
    case 'altered':
      return `entry ${fault.id} was edited, moved or made without the key`
    case 'unlinked':
      return `entry ${fault.id} has no link: it is from before there were links (npm run audit:begin), or was put there`
    case 'told':
      return `entry ${fault.id} tells that the server found the end of the audit altered at that time`
    case 'end':
      return `the record says that the audit ends with entry ${fault.said.count}, and it ends with entry ${fault.found.count}, or the end was made without the key`
    case 'expected':
      return `entry ${fault.count} is not the one that the log names: the record was put back to an earlier state, or altered`
  }
}

/** A row that is not as the entries have it, as a sentence: what it is, in which table, since which entry. */
async function differenceSentence(session: SqlConnection, found: Difference): Promise<string> {
  const { kind, columns, entry, table } = found
  const what = `${await nameOf(session, found)} (table ${table})`
  if (entry === null) return `${what} stands without an entry: it was put there by other means`
  const since = `entry ${entry.id} of ${entry.at.slice(0, 10)} (${entry.action})`
  if (kind === 'removed') return `${what} is gone, and ${since} was the last to speak of it`
  if (kind === 'added') return `${what} was put there by other means after ${since}`
  const which = columns.length === 0 ? 'something in it is' : `${columns.join(', ')} ${verb(columns)}`
  return `${what}: ${which} not as ${since} left it`
}

const verb = (columns: readonly string[]) => (columns.length === 1 ? 'is' : 'are')

const things: Readonly<Record<ThingKind, string>> = {
  Person: 'person',
  Invitation: 'the invitation of',
  Setting: 'the setting',
  Place: 'place',
  Organisation: 'organisation',
  Metric: 'metric',
  Part: 'part',
  PartGroup: 'the group of parts',
  Operation: 'operation',
  Area: 'the area',
  Stream: 'the stream',
  Report: 'report',
  Claim: 'figure',
  Event: 'the event of',
  ReaderSource: 'the source from a reader',
  FormerState: 'the former state of',
}

/** Parts of things, as what belongs to the thing that is named after them. */
const parts: Readonly<Record<string, (key: string) => string>> = {
  Credential: () => 'a way to sign in',
  SecondFactor: () => 'the second factor',
  PlaceCode: (key) => `code ${key}`,
  PlaceName: (key) => `name ${key}`,
  OrganisationName: (key) => `name ${key}`,
  MetricText: (key) => `the label in "${key}"`,
  PartText: (key) => `the label in "${key}"`,
  PartGroupText: (key) => `the label in "${key}"`,
  GroupPart: (key) => `part ${key}`,
  AreaPlace: (key) => `place ${key}`,
  ReportCountry: (key) => `country ${key}`,
  Ruling: (key) => `ruling ${key}`,
  CheckAnswer: (key) => `the answer to the check ${key}`,
}

async function nameOf(session: SqlConnection, found: Difference): Promise<string> {
  const thing = await thingName(session, found)
  return found.table === found.thing ? thing : `${parts[found.table]?.(found.key) ?? found.key} of ${thing}`
}

async function thingName(session: SqlConnection, { thing, id, label }: Difference): Promise<string> {
  const name = `${things[thing]} ${label || id}`
  if (thing === 'Claim') {
    const [claim] = await session.query<{ report: string }>(
      'select r."key" as "report" from "Claim" c join "Report" r on r."id" = c."reportId" where c."id" = ?',
      [id],
    )
    return claim === undefined ? name : `${name} of report ${claim.report}`
  }
  if (thing === 'FormerState') {
    const [former] = await session.query<{ kind: ThingKind; key: string }>(
      'select "kind", "key" from "FormerState" where "id" = ?',
      [id],
    )
    return former === undefined ? name : `${things.FormerState} ${things[former.kind]} ${former.key}`
  }
  if (thing !== 'Stream') return name
  const [stream] = await session.query<{ operator: string; metric: string; part: string; area: string }>(
    `select g."key" as "operator", s."metricKey" as "metric", s."part", a."key" as "area" from "Stream" s
     join "Operation" o on o."id" = s."operationId" join "Organisation" g on g."id" = o."operatorId"
     join "Area" a on a."id" = s."areaId" where s."id" = ?`,
    [id],
  )
  if (stream === undefined) return name
  const { operator, metric, part, area } = stream
  return `${name}, of what ${operator} did in ${area} by ${metric}${part && `:${part}`}`
}
