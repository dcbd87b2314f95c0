import 'server-only'
import { cameWithFile } from '@/lib/claims/ruling-day'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { heldPrecision } from '@/lib/periods/precision'
import type { BaseUnit, UnitCode } from '@/lib/quantities/units'
import type { ClaimReference, NamedOrganisation, SourcedClaim } from './types'
import { readTitles } from './untitled'

/** Which claims: those of a report on a country, or some by their ids. */
type Which =
  | { reportId: number; stream: { operation: { countryId: number } } }
  | { id: { in: readonly number[] } }

/** Of more claims than these at once a database would be told more values than it takes. */
const mostAtOnce = 300

/** Claims as printed and as understood, with what became of each, in the order in which they came onto the record. */
export async function readClaims(
  database: Database,
  which: Which,
  language: string,
): Promise<SourcedClaim[]> {
  if (!('id' in which) || which.id.in.length <= mostAtOnce) return readAtOnce(database, which, language)
  const ids = [...new Set(which.id.in)].sort((a, b) => a - b)
  const claims: SourcedClaim[] = []
  for (let at = 0; at < ids.length; at += mostAtOnce) {
    const some = { id: { in: ids.slice(at, at + mostAtOnce) } }
    claims.push(...(await readAtOnce(database, some, language)))
  }
  return claims
}

async function readAtOnce(database: Database, which: Which, language: string): Promise<SourcedClaim[]> {
  const claims = await database.claim.findMany({
    where: 'id' in which ? { id: { in: [...which.id.in] } } : which,
    orderBy: { id: 'asc' },
    include: {
      decision: true,
      rulings: { orderBy: { id: 'desc' }, take: 1 },
      answers: { orderBy: { check: 'asc' } },
      supersedes: reference,
      supersededBy: reference,
      report: { include: { publisher: withNames } },
      stream: {
        include: {
          metric: { include: { texts: true } },
          operation: { include: { operator: withNames, country: true } },
          area: { include: { places: { include: { place: { include: { names: ownNames } } } } } },
        },
      },
    },
  })
  const [parts, because] = await Promise.all([
    database.part.findMany({ include: { texts: true } }),
    readReferences(
      database,
      claims.flatMap(({ decision }) => decision?.because.split('\n') ?? []),
    ),
  ])
  const sourced = claims.map((claim): SourcedClaim => {
    const { stream, decision, rulings, report, fromDay, toDay } = claim
    const { metric } = stream
    const part = parts.find((part) => part.key === stream.part)
    const ruling = rulings[0]
    return {
      key: claim.key,
      streamId: stream.countedInId ?? stream.id,
      country: stream.operation.country.code,
      report: {
        key: report.key,
        title: report.title,
        titleLanguage: report.title === '' ? '' : report.language,
        published: report.published,
        grade: report.grade,
        publisher: named(report.publisher, language),
      },
      metric: {
        key: metric.key,
        label: labelIn(metric.texts, language, metric.key),
        baseUnit: metric.baseUnit as BaseUnit,
        displayUnit: metric.displayUnit as UnitCode,
      },
      part: part === undefined ? stream.part : labelIn(part.texts, language, part.key),
      partKey: stream.part,
      operator: named(stream.operation.operator, language),
      places: stream.area.places
        .map(({ place }) => ({
          code: place.code,
          kind: place.kind,
          name: nameIn(place.names, language, place.code),
        }))
        .sort((a, b) => (a.code < b.code ? -1 : 1)),
      language: report.language,
      verb: claim.verb,
      basis: claim.basis,
      from: {
        day: fromDay,
        precision: heldPrecision(fromDay, claim.fromPrecision, 'first', report.published),
      },
      to: { day: toDay, precision: heldPrecision(toDay, claim.toPrecision, 'last', report.published) },
      qualifier: claim.qualifier,
      amount: claim.amount,
      amountTo: claim.amountTo,
      unit: claim.unit as UnitCode,
      low: claim.low,
      value: claim.value,
      high: claim.high,
      words: claim.words,
      note: claim.note,
      ended: claim.ended,
      endedAt: claim.endedAt,
      endedReason: claim.endedReason,
      endedNote: claim.endedNote,
      status: decision?.status ?? '',
      because: (decision?.because ?? '').split('\n').flatMap((key) => because.get(key) ?? []),
      ruling:
        ruling === undefined
          ? null
          : {
              ...{ ruling: ruling.ruling, reason: ruling.reason, note: ruling.note, at: ruling.at },
              cameWithFile: cameWithFile(ruling),
            },
      answers: claim.answers.map(({ check, reason, note, by, at }) => ({
        ...{ check, reason, note, at },
        cameWithFile: cameWithFile({ by, at }),
      })),
      supersedes: claim.supersedes === null ? null : toReference(claim.supersedes),
      supersededBy: claim.supersededBy.map(toReference),
    }
  })
  return withTitles(database, sourced, language)
}

/** The claims with what their reports are called, and those of the claims that they refer to. */
async function withTitles(
  database: Database,
  claims: readonly SourcedClaim[],
  language: string,
): Promise<SourcedClaim[]> {
  const referred = claims.flatMap(({ because, supersedes, supersededBy }) => [
    ...because,
    ...supersededBy,
    ...(supersedes === null ? [] : [supersedes]),
  ])
  const titleOf = await readTitles(
    (statement) => database.$queryRaw(statement),
    [...claims, ...referred].map(({ report }) => report),
    language,
  )
  const titled = <Referring extends Pick<ClaimReference, 'report'>>(one: Referring): Referring => ({
    ...one,
    report: { ...one.report, title: titleOf(one.report) },
  })
  return claims.map((claim) => ({
    ...titled(claim),
    because: claim.because.map(titled),
    supersedes: claim.supersedes === null ? null : titled(claim.supersedes),
    supersededBy: claim.supersededBy.map(titled),
  }))
}

const ownNames = { where: { alias: false } }
/** What is read of an organisation that is named on a page. */
export const withNames = { include: { names: ownNames } }
const reference = {
  include: { report: { include: { countries: { include: { country: true } } } } },
} as const

async function readReferences(database: Database, keys: string[]): Promise<Map<string, ClaimReference>> {
  const wanted = [...new Set(keys)].filter((key) => key !== '')
  if (wanted.length === 0) return new Map()
  const claims = await database.claim.findMany({ where: { key: { in: wanted } }, ...reference })
  return new Map(claims.map((claim) => [claim.key, toReference(claim)]))
}

function toReference(claim: {
  key: string
  amount: string
  amountTo: string
  unit: string
  qualifier: string
  report: { key: string; title: string; published: string; countries: { country: { code: string } }[] }
}): ClaimReference {
  const { key, amount, amountTo, unit, qualifier, report } = claim
  return {
    key,
    amount,
    amountTo,
    unit: unit as UnitCode,
    qualifier,
    report: { key: report.key, title: report.title, published: report.published },
    country: report.countries[0]?.country.code ?? '',
  }
}

export function named(
  organisation: { key: string; standing: string; names: { language: string; name: string }[] },
  language: string,
): NamedOrganisation {
  const { key, names, standing } = organisation
  return { key, name: nameIn(names, language, key), party: standing === 'party' }
}

/** The label of a metric or a part in the reader's language. */
export function labelIn(
  texts: readonly { language: string; label: string }[],
  language: string,
  fallback: string,
): string {
  return nameIn(
    texts.map(({ language, label }) => ({ language, name: label })),
    language,
    fallback,
  )
}
