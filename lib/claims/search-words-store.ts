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
    await session.insert('ReportWord', ['reportId', 'word'], rowsOf(directory, reports))
    after = lastReport.id
  }
}

interface NamedReport {
  id: number
  title: string
  publisherId: number
  saidById: number | null
}

function rowsOf(directory: Directory, reports: readonly NamedReport[]): [number, string][] {
  return reports.flatMap(({ id, title, publisherId, saidById }) =>
    reportWords(title, [...directory.wordsOf(publisherId), ...directory.wordsOf(saidById)]).map(
      (word): [number, string] => [id, word],
    ),
  )
}
