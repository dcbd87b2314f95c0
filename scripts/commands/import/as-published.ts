import { createReadStream } from 'node:fs'
import { basename } from 'node:path'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import type { SqlConnection } from '@/lib/db/connection'
import { importAsPublished, type PublishedReport } from '@/lib/publishing/as-published'
import { type ImportRequest, importFile } from '@/lib/publishing/import'
import { describeOutcome } from '../import-report'

/** Before the first report was published, so that what it is read by stands then; now where there is no report. */
export function beginningOf([first]: readonly PublishedReport[]): string {
  return first === undefined || first.published === ''
    ? new Date().toISOString()
    : `${first.published}T00:00:00.000Z`
}

/** @throws Error where the record was changed after the day that a file begins with: what is entered now was not on record then. */
export async function requirePast(session: SqlConnection, firstDay = ''): Promise<void> {
  const [row] = await session.query<{ changed: string }>(
    'select "changed" from "DataVersion" where "version" > 0',
  )
  if (row === undefined || row.changed.slice(0, 10) <= firstDay) return
  throw new Error(
    `this record was changed on ${row.changed.slice(0, 10)}, and the file begins on ${firstDay || 'no day'}: a report cannot be put on record as of a day before that; leave out --as-published, or begin a new record`,
  )
}

/** Looks at the whole file first, so that no half of it goes in for a slip in the other. */
export async function enterAsPublished(
  session: SqlConnection,
  file: string,
  reports: readonly PublishedReport[],
  options: Pick<ImportRequest, 'dryRun' | 'acceptFalls' | 'acceptFindings'>,
): Promise<void> {
  const author = { by: FILE_AUTHORS.command, at: new Date().toISOString() }
  const looked = await importFile(session, {
    bytes: createReadStream(file),
    author,
    ...options,
    dryRun: true,
  })
  if (looked.kind === 'refused' || looked.kind === 'stopped' || options.dryRun) {
    for (const line of describeOutcome(looked, basename(file))) tellOf(looked.kind, line)
    return
  }
  const { entered, rows, stopped } = await importAsPublished(session, reports, { ...options, author })
  console.log(
    `${basename(file)}: ${rows} reported figures of ${entered} reports are on record as of the days of their publication`,
  )
  if (stopped === null) return
  for (const line of describeOutcome(stopped, basename(file))) tellOf(stopped.kind, line)
}

function tellOf(kind: string, line: string): void {
  if (kind === 'checked') console.log(line)
  else {
    console.error(line)
    process.exitCode = 1
  }
}
