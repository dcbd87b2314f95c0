/**
 * `npm run import -- FILE [--mapping NAME] [--dry-run] [--accept-falls] [--accept-findings REASON] [--as-published]`: enters a file of reported
 * figures, all or nothing, or report by report as of the days on which they were published; with `--suggest-mapping OUT.json` it writes what the columns of a spreadsheet seem to be.
 */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { REASONS, type Reason } from '@/lib/claims/reasons'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import type { SqlConnection } from '@/lib/db/connection'
import { keepStandings, type SaidStanding } from '@/lib/organisations/keep-standings'
import { reportsAsPublished } from '@/lib/publishing/as-published'
import type { ImportRequest } from '@/lib/publishing/import'
import { importFile } from '@/lib/publishing/import'
import { importByThread } from '@/lib/publishing/thread/large-file'
import { listedOr } from '@/lib/quantities/units'
import type { Origins } from '@/lib/spreadsheets/rows/origins'
import type { Mapping } from '@/lib/spreadsheets/types'
import { failWith } from './command'
import { beginningOf, enterAsPublished, requirePast } from './import/as-published'
import { importThread } from './import/thread-program'
import { describeOutcome } from './import-report'
import { progressBar } from './progress-bar'
import { addReferenceData, openOrMakeRecord, vouchForEarlierRows } from './record'
import { findMapping } from './spreadsheets/find-mapping'
import { figuresOfSpreadsheet, isOwnFormat, suggestMapping } from './spreadsheets/mapped-file'
import { tellOfReview } from './spreadsheets/round-review'

const usage =
  'usage: npm run import -- FILE.csv|.xlsx|.ods [--mapping NAME|FILE.json] [--suggest-mapping OUT.json] [--dry-run] [--accept-falls] [--accept-findings REASON] [--as-published]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'accept-falls': { type: 'boolean', default: false },
      'accept-findings': { type: 'string' },
      'as-published': { type: 'boolean', default: false },
      mapping: { type: 'string' },
      'suggest-mapping': { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(usage)
  const acceptFindings = reasonOf(values['accept-findings'])
  await requireFile(file)
  const { mapping: mappingName, 'suggest-mapping': out } = values
  if (mappingName !== undefined && out !== undefined)
    throw new Error(`--mapping and --suggest-mapping do not go together; ${usage}`)
  const isOwn = mappingName === undefined && out === undefined && (await isOwnFormat(file))
  const asPublished = values['as-published']
  if (asPublished && !isOwn)
    throw new Error(`--as-published is for files in the format of docs/import.md; ${usage}`)
  if (availableParallelism() > 1) importByThread(importThread)
  const { session } = await openOrMakeRecord()
  try {
    if (out === undefined && !values['dry-run']) await tellOfReview(session)
    const mapping = mappingName === undefined ? null : await findMapping(session, mappingName)
    await vouchForEarlierRows(session)
    const reports = asPublished ? await reportsAsPublished([createReadStream(file)]) : []
    if (asPublished) await requirePast(session, reports[0]?.published)
    await addReferenceData(session, beginningOf(reports), FILE_AUTHORS.command)
    const options = {
      dryRun: values['dry-run'],
      acceptFalls: values['accept-falls'] || acceptFindings !== null,
      acceptFindings,
    }
    if (out !== undefined) console.log(await suggestMapping(session, file, out))
    else if (asPublished) await enterAsPublished(session, file, reports, options)
    else if (isOwn) await enter(session, { path: file, options, origins: null })
    else await enterSpreadsheet(session, mapping, options)
  } finally {
    await session.close()
  }

  async function enterSpreadsheet(session: SqlConnection, mapping: Mapping | null, options: EntryOptions) {
    const figures = await figuresOfSpreadsheet(session, file ?? '', mapping)
    if (!figures.ok) return refuse(figures.lines)
    try {
      await enter(session, {
        ...{ path: figures.csv, options, origins: figures.origins },
        standings: mapping?.standings,
      })
    } finally {
      await figures.end()
    }
  }

  /** Enters a file of our own format; `origins` where it was made of a spreadsheet, whose cells are then told. */
  async function enter(
    session: SqlConnection,
    {
      path,
      options,
      origins,
      standings = [],
    }: { path: string; options: EntryOptions; origins: Origins | null; standings?: SaidStanding[] },
  ): Promise<void> {
    const size = Math.max(1, (await stat(path)).size)
    const bytes = createReadStream(path, { highWaterMark: 1 << 18 })
    const bar = progressBar(process.stderr)
    const author = { by: FILE_AUTHORS.command, at: new Date().toISOString() }
    const outcome = await importFile(session, {
      ...{ bytes, author },
      ...options,
      atEnd: async ({ organisations }) => {
        await keepStandings(session, author, standings, organisations)
        return true
      },
      onProgress: ({ rows, accounts, ofAccounts }) =>
        ofAccounts === 0
          ? bar.show(bytes.bytesRead / size, `reading, ${rows} rows`)
          : bar.show(accounts / ofAccounts, `reconciling, ${accounts} of ${ofAccounts}`),
    })
    bar.clear()
    const lines = describeOutcome(outcome, basename(file ?? path), origins)
    if (outcome.kind === 'refused' || outcome.kind === 'stopped') refuse(lines)
    else for (const line of lines) console.log(line)
  }
} catch (error) {
  failWith(error, usage)
}

export type EntryOptions = Pick<ImportRequest, 'dryRun' | 'acceptFalls' | 'acceptFindings'>

function refuse(lines: readonly string[]): void {
  for (const line of lines) console.error(line)
  process.exitCode = 1
}

function reasonOf(given: string | undefined): Reason | null {
  const reason = REASONS.find((known) => known === given)
  if (given !== undefined && reason === undefined)
    throw new Error(`--accept-findings "${given}" is not a reason; use ${listedOr(REASONS)}`)
  return reason ?? null
}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch(() => null)
  if (found === null) throw new Error(`there is no file ${file}; ${usage}`)
  if (!found.isFile()) throw new Error(`${file} is not a file; ${usage}`)
}
