import 'server-only'
import type { Session } from '@/lib/db/session'
import { openDirectory } from '@/lib/organisations/directory'
import { columns } from './rows'
import { reportWords } from './words'

/** How many reports are read together. */
const reportsAtOnce = 2_000

/** Writes anew the words by which each report is found, inside a publishing transaction. */
export async function rebuildWords(session: Session): Promise<void> {
  const directory = await openDirectory(session)
  await session.run('delete from "ReportWord"')
  let after = 0
  for (;;) {
    const reports = await session.rows<[number, string, number, number | null]>(
      'select "id", "title", "publisherId", "saidById" from "Report" where "id" > ? order by "id" limit ?',
      [after, reportsAtOnce],
    )
    const lastReport = reports.at(-1)
    if (lastReport === undefined) return
    const rows = reports.flatMap(([id, title, publisherId, saidById]) =>
      reportWords(title, [...directory.wordsOf(publisherId), ...directory.wordsOf(saidById)]).map((word) => [
        id,
        word,
      ]),
    )
    await session.insert('ReportWord', columns.ReportWord, rows)
    after = lastReport[0]
  }
}
