import 'server-only'
import { placeholders, type SqlConnection } from '@/lib/db/connection'
import { type Directory, openDirectory } from '@/lib/organisations/directory'
import { reportWords } from './search-words'

/** How many reports are read together. */
const reportsAtOnce = 2_000

/** Writes anew the words by which each report is found, inside a publishing transaction. */
export async function rebuildWords(session: SqlConnection): Promise<void> {
  await session.run('delete from "ReportWord"')
  await addWords(session, '', [])
}

/** Writes anew the words of the reports that these organisations published or are quoted in, when their names are others. */
export async function rewordReports(
  session: SqlConnection,
  organisationIds: readonly number[],
): Promise<void> {
  const named = `("publisherId" in (${placeholders(organisationIds.length)}) or "saidById" in (${placeholders(organisationIds.length)}))`
  const ids = [...organisationIds, ...organisationIds]
  await session.run(
    `delete from "ReportWord" where "reportId" in (select "id" from "Report" where ${named})`,
    ids,
  )
  await addWords(session, `and ${named}`, ids)
}

/** Writes anew the words of the untitled reports that have figures of a place, when its names are others. */
export async function rewordReportsOf(session: SqlConnection, placeId: number): Promise<void> {
  const rows = await session.query<{ id: number }>(
    `select distinct r."id" from "AreaPlace" ap join "Stream" s on s."areaId" = ap."areaId" join "Claim" c on c."streamId" = s."id"
     join "Report" r on r."id" = c."reportId" where ap."placeId" = ? and r."title" = ''`,
    [placeId],
  )
  for (let start = 0; start < rows.length; start += reportsAtOnce) {
    const ids = rows.slice(start, start + reportsAtOnce).map(({ id }) => id)
    await session.run(`delete from "ReportWord" where "reportId" in (${placeholders(ids.length)})`, ids)
    await addWords(session, `and "id" in (${placeholders(ids.length)})`, ids)
  }
}

/** Adds the words of the places that untitled reports have figures of: what these are called by. */
export async function addPlaceWords(session: SqlConnection, reportIds: readonly number[]): Promise<void> {
  for (let start = 0; start < reportIds.length; start += reportsAtOnce) {
    const ids = reportIds.slice(start, start + reportsAtOnce)
    const known = await session.query<{ reportId: number; word: string }>(
      `select "reportId", "word" from "ReportWord" where "reportId" in (${placeholders(ids.length)})`,
      ids,
    )
    const has = new Set(known.map(({ reportId, word }) => `${reportId} ${word}`))
    const spellings = await loadSpellings(session, ids)
    const added = [...spellings].flatMap(([id, names]) =>
      reportWords('', names)
        .filter((word) => !has.has(`${id} ${word}`))
        .map((word): [number, string] => [id, word]),
    )
    await session.insert('ReportWord', ['reportId', 'word'], added)
  }
}

/** The words of all names of the places that reports have figures of, by report. */
async function loadSpellings(
  session: SqlConnection,
  reportIds: readonly number[],
): Promise<Map<number, string[]>> {
  const spellings = new Map<number, string[]>()
  if (reportIds.length === 0) return spellings
  const rows = await session.query<{ id: number; folded: string }>(
    `select distinct c."reportId" as "id", n."folded" from "Claim" c join "Stream" s on s."id" = c."streamId"
     join "AreaPlace" ap on ap."areaId" = s."areaId" join "PlaceName" n on n."placeId" = ap."placeId"
     where c."reportId" in (${placeholders(reportIds.length)})`,
    reportIds,
  )
  for (const { id, folded } of rows)
    spellings.set(id, [...(spellings.get(id) ?? []), ...folded.split(' ').filter((word) => word !== '')])
  return spellings
}

async function addWords(session: SqlConnection, which: string, parameters: readonly number[]): Promise<void> {
  const directory = await openDirectory(session)
  let after = 0
  for (;;) {
    const reports = await session.query<NamedReport>(
      `select "id", "title", "publisherId", "saidById" from "Report" where "id" > ? ${which} order by "id" limit ?`,
      [after, ...parameters, reportsAtOnce],
    )
    const lastReport = reports.at(-1)
    if (lastReport === undefined) return
    const untitled = reports.filter(({ title }) => title === '').map(({ id }) => id)
    const spellings = await loadSpellings(session, untitled)
    await session.insert('ReportWord', ['reportId', 'word'], rowsOf(directory, reports, spellings))
    after = lastReport.id
  }
}

interface NamedReport {
  id: number
  title: string
  publisherId: number
  saidById: number | null
}

function rowsOf(
  directory: Directory,
  reports: readonly NamedReport[],
  spellings: ReadonlyMap<number, readonly string[]>,
): [number, string][] {
  return reports.flatMap(({ id, title, publisherId, saidById }) => {
    const names = [...directory.wordsOf(publisherId), ...directory.wordsOf(saidById)]
    return reportWords(title, [...names, ...(spellings.get(id) ?? [])]).map((word): [number, string] => [
      id,
      word,
    ])
  })
}
