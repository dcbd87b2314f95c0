import 'server-only'
import type { SubjectKind } from '@/lib/audit/actions'
import type { NamedRef } from '@/lib/audit/entry-facts'
import type { Database } from '@/lib/db/open'
import { nameIn } from '@/lib/i18n/names'
import { readTitles } from './untitled'

/** Something that entries of the audit name, as it is called now. `country` is the code of the one that it is of, blank where it is of none. */
export interface AuditedThing {
  name: string
  country: string
  /** The key of the report, of a figure; else its own. */
  key: string
}

/** Gives what a reference names; null where that is gone, or never was on record. */
export type AuditedThings = (ref: NamedRef) => AuditedThing | null

type Found = Map<string, AuditedThing>
type Kind = Exclude<SubjectKind, 'nothing'>

/** What entries name, by kind and key, in a language; each kind is read once. */
export async function readAuditedThings(
  database: Database,
  refs: readonly NamedRef[],
  language: string,
): Promise<AuditedThings> {
  const kinds = [...new Set(refs.map(({ kind }) => kind))]
  const found = new Map<Kind, Found>()
  for (const kind of kinds) {
    const keys = [...new Set(refs.flatMap((ref) => (ref.kind === kind ? [ref.key] : [])))]
    found.set(kind, await readers[kind](database, keys, language))
  }
  return ({ kind, key }) => found.get(kind)?.get(key) ?? null
}

type Read = (database: Database, keys: string[], language: string) => Promise<Found>

const shown = { where: { alias: false } } as const

const readPlaces: Read = async (database, keys, language) => {
  const places = await database.place.findMany({
    where: { code: { in: keys } },
    include: { names: shown, country: { select: { code: true } } },
  })
  return new Map(
    places.map(({ code, names, country }) => [
      code,
      { key: code, name: nameIn(names, language, code), country: country?.code ?? '' },
    ]),
  )
}

const readOrganisations: Read = async (database, keys, language) => {
  const organisations = await database.organisation.findMany({
    where: { key: { in: keys } },
    include: {
      names: shown,
      operations: { include: { country: { select: { code: true } } }, orderBy: { id: 'asc' }, take: 1 },
    },
  })
  return new Map(
    organisations.map(({ key, names, operations }) => [
      key,
      { key, name: nameIn(names, language, key), country: operations[0]?.country.code ?? '' },
    ]),
  )
}

const readMetrics: Read = async (database, keys, language) => {
  const metrics = await database.metric.findMany({ where: { key: { in: keys } }, include: { texts: true } })
  return new Map(
    metrics.map(({ key, texts }) => {
      const names = texts.map(({ language, label }) => ({ language, name: label }))
      return [key, { key, name: nameIn(names, language, key), country: '' }]
    }),
  )
}

const readPeople: Read = async (database, ids) => {
  const people = await database.person.findMany({ where: { id: { in: ids } } })
  return new Map(people.map(({ id, name }) => [id, { key: id, name, country: '' }]))
}

const readReports: Read = async (database, keys, language) => {
  const reports = await database.report.findMany({
    where: { key: { in: keys } },
    select: {
      ...{ key: true, title: true },
      countries: { select: { country: { select: { code: true } } }, take: 1 },
    },
  })
  const titleOf = await readTitles((statement) => database.$queryRaw(statement), reports, language)
  return new Map(
    reports.map((report) => {
      const country = report.countries[0]?.country.code ?? ''
      return [report.key, { key: report.key, name: titleOf(report), country }]
    }),
  )
}

const readClaims: Read = async (database, keys, language) => {
  const claims = await database.claim.findMany({
    where: { key: { in: keys } },
    select: { key: true, report: { select: { key: true } } },
  })
  const reports = await readReports(
    database,
    claims.map(({ report }) => report.key),
    language,
  )
  return new Map(
    claims.flatMap(({ key, report }) => {
      const thing = reports.get(report.key)
      return thing === undefined ? [] : [[key, thing]]
    }),
  )
}

const readDrafts: Read = async (database, keys) => {
  const drafts = await database.draft.findMany({
    where: { key: { in: keys } },
    select: { key: true, title: true },
  })
  return new Map(drafts.map(({ key, title }) => [key, { key, name: title, country: '' }]))
}

const readImports: Read = async (database, keys) => {
  const imports = await database.fileImport.findMany({
    where: { key: { in: keys } },
    select: { key: true, fileName: true },
  })
  return new Map(imports.map(({ key, fileName }) => [key, { key, name: fileName, country: '' }]))
}

const readInvitations: Read = async (database, ids) => {
  const invitations = await database.invitation.findMany({ where: { id: { in: ids } } })
  return new Map(invitations.map(({ id, email }) => [id, { key: id, name: email, country: '' }]))
}

/** Sources of the inbox; what a reader sent by the key of their letter. */
const readSources: Read = async (database, keys) => {
  const sources = await database.source.findMany({
    where: { OR: [{ key: { in: keys } }, { readerKey: { in: keys } }] },
    select: { key: true, readerKey: true, title: true, url: true, country: true },
  })
  return new Map(
    sources.flatMap(({ key, readerKey, title, url, country }) => {
      const thing = { key, name: title || url, country }
      return [[key, thing] as const, ...(readerKey === '' ? [] : [[readerKey, thing] as const])]
    }),
  )
}

const readTemplates: Read = async (database, keys) => {
  const templates = await database.reportTemplate.findMany({ where: { key: { in: keys } } })
  return new Map(templates.map(({ key, name, country }) => [key, { key, name, country }]))
}

/** A setting is called by the page that it is on. */
const readSettings: Read = async (_, keys) =>
  new Map(keys.map((key) => [key, { key, name: '', country: /^country\.([A-Z]{2})\./.exec(key)?.[1] ?? '' }]))

const readers: Readonly<Record<Kind, Read>> = {
  claim: readClaims,
  country: readPlaces,
  draft: readDrafts,
  import: readImports,
  invitation: readInvitations,
  metric: readMetrics,
  organisation: readOrganisations,
  person: readPeople,
  place: readPlaces,
  report: readReports,
  setting: readSettings,
  source: readSources,
  template: readTemplates,
}
