import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { fold } from '@/lib/places/fold'
import { reportsQuoted } from './figures-on-record'
import { likeness, NEARLY, shinglesOf } from './shingles'
import { sourceState } from './states'
import { sameTermsOf } from './terms'
import type { Duplicate, DuplicateBy, NewSource } from './types'

type Compared = Pick<NewSource, 'url' | 'title' | 'publisher' | 'published' | 'country' | 'text'>

/** So many that are the same by one thing are told of a source. */
const mostTold = 10
/** So many texts that have a band in common are compared, those with the most bands first. */
const mostCompared = 20
const atATime = 500

/** For each of the sources the others and the published reports that seem to be the same; `own` is the id of a source that is on record itself. */
export async function findDuplicates(
  session: SqlConnection,
  sources: readonly Compared[],
  own: number | null = null,
): Promise<Duplicate[][]> {
  const terms = sources.map((source) => sameTermsOf(source))
  const found = sources.map(() => new Map<string, DuplicateBy[]>())
  const note = (at: number, kind: Duplicate['kind'], id: number, by: DuplicateBy) => {
    const name = `${kind} ${id}`
    const known = found[at]?.get(name)
    if (known === undefined) found[at]?.set(name, [by])
    else if (!known.includes(by)) known.push(by)
  }
  for (const kind of ['address', 'titled'] as const) {
    const asked = positionsOf(terms.map((ofSource) => ofSource.filter((term) => term.kind === kind)))
    for (const { term, id } of await sourcesWith(session, kind, [...asked.keys()]))
      if (id !== own) for (const at of asked.get(term) ?? []) note(at, 'source', id, kind)
  }
  for (const [at, { text }] of sources.entries()) {
    const bands = (terms[at] ?? []).filter(({ kind }) => kind === 'near').map(({ term }) => term)
    for (const id of await nearTexts(session, text, bands, own)) note(at, 'source', id, 'near')
  }
  for (const [at, source] of sources.entries())
    for (const id of await reportsQuoted(session, source)) note(at, 'report', id, 'figures')
  const addresses = positionsOf(terms.map((ofSource) => ofSource.filter(({ kind }) => kind === 'address')))
  for (const { address, id } of await reportsAt(session, [...addresses.keys()]))
    for (const at of addresses.get(address) ?? []) note(at, 'report', id, 'address')
  for (const { at, id } of await reportsTitled(session, sources)) note(at, 'report', id, 'titled')
  return described(session, found)
}

/** What a source that is in the inbox seems to be the same as. */
export async function duplicatesOf(
  session: SqlConnection,
  source: Compared & { key: string },
): Promise<Duplicate[]> {
  const [row] = await session.query<{ id: number }>('select "id" from "Source" where "key" = ?', [source.key])
  const [found = []] = await findDuplicates(session, [source], row?.id ?? null)
  return found
}

/** At which positions each term stands. */
function positionsOf(terms: readonly (readonly { term: string }[])[]): Map<string, number[]> {
  const positions = new Map<string, number[]>()
  for (const [at, ofSource] of terms.entries())
    for (const { term } of ofSource) positions.set(term, [...(positions.get(term) ?? []), at])
  return positions
}

async function inChunks<Value extends string | number, Row>(
  values: readonly Value[],
  read: (chunk: Value[]) => Promise<Row[]>,
): Promise<Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < values.length; start += atATime)
    rows.push(...(await read(values.slice(start, start + atATime))))
  return rows
}

const sourcesWith = (session: SqlConnection, kind: DuplicateBy, terms: readonly string[]) =>
  inChunks(terms, (chunk) =>
    session.query<{ term: string; id: number }>(
      `select "term", "sourceId" as "id" from "SourceTerm" where "kind" = ? and "term" in (${placeholders(chunk.length)})
       order by "sourceId"`,
      [kind, ...chunk],
    ),
  )

/** Ids of the sources whose text is nearly the same. */
async function nearTexts(
  session: SqlConnection,
  text: string,
  bands: readonly string[],
  own: number | null,
): Promise<number[]> {
  if (bands.length === 0) return []
  const candidates = await session.query<{ id: number }>(
    `select "sourceId" as "id" from "SourceTerm" where "kind" = 'near' and "term" in (${placeholders(bands.length)}) and "sourceId" <> ?
     group by "sourceId" order by count(*) desc, "sourceId" limit ${mostCompared}`,
    [...bands, own ?? 0],
  )
  const shingles = shinglesOf(text)
  const near: number[] = []
  for (const { id } of candidates) {
    const [row] = await session.query<{ text: string }>('select "text" from "Source" where "id" = ?', [id])
    if (row !== undefined && likeness(shingles, shinglesOf(row.text)) >= NEARLY) near.push(id)
  }
  return near
}

const reportsAt = (session: SqlConnection, addresses: readonly string[]) =>
  inChunks(addresses, (chunk) =>
    session.query<{ address: string; id: number }>(
      `select "address", "reportId" as "id" from "ReportAddress" where "address" in (${placeholders(chunk.length)}) order by "reportId"`,
      chunk,
    ),
  )

/** The reports of the day, the title and, where one is known, the publisher of a source. */
async function reportsTitled(
  session: SqlConnection,
  sources: readonly Compared[],
): Promise<{ at: number; id: number }[]> {
  const titled = sources.flatMap(({ title, publisher, published }, at) =>
    title === '' || published === ''
      ? []
      : [{ at, published, title: fold(title), publisher: fold(publisher) }],
  )
  const days = [...new Set(titled.map(({ published }) => published))]
  const reports = await inChunks(days, (chunk) =>
    session.query<{ id: number; title: string; published: string; publisherId: number }>(
      `select "id", "title", "published", "publisherId" from "Report" where "published" in (${placeholders(chunk.length)}) order by "id"`,
      chunk,
    ),
  )
  const alike = titled.flatMap((source) =>
    reports
      .filter((report) => report.published === source.published && fold(report.title) === source.title)
      .map((report) => ({ ...source, id: report.id, publisherId: report.publisherId })),
  )
  const names = await inChunks([...new Set(alike.map(({ publisherId }) => publisherId))], (chunk) =>
    session.query<{ organisationId: number; folded: string }>(
      `select "organisationId", "folded" from "OrganisationName" where "organisationId" in (${placeholders(chunk.length)})`,
      chunk,
    ),
  )
  return alike.filter(
    ({ publisher, publisherId }) =>
      publisher === '' ||
      names.some(({ organisationId, folded }) => organisationId === publisherId && folded === publisher),
  )
}

type Found = ReadonlyMap<string, DuplicateBy[]>

/** What is found, with what it is called: reports first, then sources in the order in which they came. */
async function described(session: SqlConnection, found: readonly Found[]): Promise<Duplicate[][]> {
  const idsOf = (kind: Duplicate['kind']) => [
    ...new Set(
      found.flatMap((ofSource) =>
        [...ofSource.keys()]
          .filter((name) => name.startsWith(`${kind} `))
          .map((name) => Number(name.split(' ')[1])),
      ),
    ),
  ]
  type Row = Omit<Duplicate, 'by' | 'kind' | 'state'> & { id: number; state: string }
  const sources = await inChunks(idsOf('source'), (chunk) =>
    session.query<Row>(
      `select "id", "key", "title", "url", "publisher", "published", "country", "state" from "Source"
       where "id" in (${placeholders(chunk.length)})`,
      chunk,
    ),
  )
  const reports = await inChunks(idsOf('report'), (chunk) =>
    session.query<Row>(
      `select r."id", r."key", r."title", r."url", '' as "publisher", r."published", '' as "state",
         coalesce((select min(p."code") from "ReportCountry" rc join "Place" p on p."id" = rc."countryId" where rc."reportId" = r."id"), '') as "country"
       from "Report" r where r."id" in (${placeholders(chunk.length)})`,
      chunk,
    ),
  )
  const rowOf = new Map<string, Row>([
    ...reports.map((row) => [`report ${row.id}`, row] as const),
    ...sources.map((row) => [`source ${row.id}`, row] as const),
  ])
  return found.map((ofSource) => {
    const all = [...ofSource].flatMap(([name, by]): (Duplicate & { id: number })[] => {
      const row = rowOf.get(name)
      if (row === undefined) return []
      const kind = name.startsWith('report ') ? 'report' : 'source'
      return [{ ...row, kind, state: kind === 'source' ? sourceState(row.state) : null, by }]
    })
    return all
      .toSorted((a, b) => Number(a.kind === 'source') - Number(b.kind === 'source') || a.id - b.id)
      .slice(0, mostTold)
      .map(({ id: _, ...duplicate }) => duplicate)
  })
}
