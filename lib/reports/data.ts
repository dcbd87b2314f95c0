import 'server-only'
import { findCountry } from '../curves/data'
import type { Database } from '../db/open'
import { readAtOneVersion } from '../db/version'
import { nameIn } from '../i18n/names'
import type { BaseUnit, UnitCode } from '../quantities/units'
import type { ClaimReference, NamedOrganisation, ReadReport, ReportCursor, ReportList } from './shown'

/** How many reports a page lists. */
export const reportsPerPage = 50

/**
 * One page of a country's reports, newest first; null where no report speaks of such a country, or `before` stands on no
 * report of its list.
 */
export function readReports(
  database: Database,
  code: string,
  language: string,
  before: ReportCursor | null = null,
): Promise<ReportList | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    if (before !== null) {
      const at = { countryId: country.id, reportId: before.id, published: before.published }
      if ((await database.reportCountry.count({ where: at })) === 0) return null
    }
    const found = await database.reportCountry.findMany({
      where: {
        countryId: country.id,
        ...(before === null
          ? {}
          : {
              OR: [
                { published: { lt: before.published } },
                { published: before.published, reportId: { lt: before.id } },
              ],
            }),
      },
      orderBy: [{ published: 'desc' }, { reportId: 'desc' }],
      take: reportsPerPage + 1,
    })
    const page = found.slice(0, reportsPerPage)
    const reports = await database.report.findMany({
      where: { id: { in: page.map(({ reportId }) => reportId) } },
      include: {
        publisher: withNames,
        saidBy: withNames,
        _count: { select: { claims: { where: { stream: { operation: { countryId: country.id } } } } } },
      },
    })
    const byId = new Map(reports.map((report) => [report.id, report]))
    const last = page.at(-1)
    return {
      country: { code: country.code, name: country.name },
      total: country.summary.reports,
      reports: page.flatMap(({ reportId }) => {
        const report = byId.get(reportId)
        if (report === undefined) return []
        const { key, title, publisher, saidBy, published, grade, _count } = report
        return {
          key,
          title,
          publisher: named(publisher, language),
          saidBy: saidBy === null ? null : named(saidBy, language),
          published,
          grade,
          claims: _count.claims,
        }
      }),
      older:
        found.length > page.length && last !== undefined
          ? { published: last.published, id: last.reportId }
          : null,
    }
  })
}

/** One report of a country with the figures it states of it; null where the country's list has no such report. */
export function readReport(
  database: Database,
  code: string,
  key: string,
  language: string,
): Promise<ReadReport | null> {
  return readAtOneVersion(database, async () => {
    const country = await findCountry(database, code, language)
    if (country === null) return null
    const report = await database.report.findFirst({
      where: { key, countries: { some: { countryId: country.id } } },
      include: { publisher: withNames, saidBy: withNames },
    })
    if (report === null) return null
    const claims = await database.claim.findMany({
      where: { reportId: report.id, stream: { operation: { countryId: country.id } } },
      orderBy: { id: 'asc' },
      include: {
        decision: true,
        rulings: { orderBy: { id: 'desc' }, take: 1 },
        supersedes: reference,
        supersededBy: reference,
        stream: {
          include: {
            metric: { include: { texts: true } },
            operation: { include: { operator: withNames } },
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
    return {
      country: { code: country.code, name: country.name },
      key: report.key,
      title: report.title,
      publisher: named(report.publisher, language),
      saidBy: report.saidBy === null ? null : named(report.saidBy, language),
      published: report.published,
      accessed: report.accessed,
      grade: report.grade,
      language: report.language,
      url: report.url,
      archiveUrl: report.archiveUrl,
      claims: claims.map((claim) => {
        const { stream, decision, rulings } = claim
        const { metric } = stream
        const part = parts.find((part) => part.key === stream.part)
        const ruling = rulings[0]
        return {
          key: claim.key,
          metric: {
            key: metric.key,
            label: labelIn(metric.texts, language, metric.key),
            baseUnit: metric.baseUnit as BaseUnit,
            displayUnit: metric.displayUnit as UnitCode,
          },
          part: part === undefined ? stream.part : labelIn(part.texts, language, part.key),
          operator: named(stream.operation.operator, language),
          places: stream.area.places
            .map(({ place }) => ({
              code: place.code,
              kind: place.kind,
              name: nameIn(place.names, language, place.code),
            }))
            .sort((a, b) => (a.code < b.code ? -1 : 1)),
          verb: claim.verb,
          basis: claim.basis,
          from: { day: claim.fromDay, precision: claim.fromPrecision },
          to: { day: claim.toDay, precision: claim.toPrecision },
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
          status: decision?.status ?? '',
          because: (decision?.because ?? '').split('\n').flatMap((key) => because.get(key) ?? []),
          ruling:
            ruling === undefined || ruling.ruling === 'none'
              ? null
              : { ruling: ruling.ruling, reason: ruling.reason, note: ruling.note, at: ruling.at },
          supersedes: claim.supersedes === null ? null : toReference(claim.supersedes),
          supersededBy: claim.supersededBy.map(toReference),
        }
      }),
    }
  })
}

const ownNames = { where: { alias: false } }
const withNames = { include: { names: ownNames } }
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

function named(
  organisation: { key: string; standing: string; names: { language: string; name: string }[] },
  language: string,
): NamedOrganisation {
  const { key, names, standing } = organisation
  return { key, name: nameIn(names, language, key), party: standing === 'party' }
}

function labelIn(texts: { language: string; label: string }[], language: string, fallback: string): string {
  return nameIn(
    texts.map(({ language, label }) => ({ language, name: label })),
    language,
    fallback,
  )
}
