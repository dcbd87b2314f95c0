/** `npm run import -- FILE.csv [--dry-run] [--accept-falls] [--accept-findings REASON]`: enters a file of reported figures, all or nothing. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { REASONS, type Reason } from '@/lib/claims/reasons'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import { importFile } from '@/lib/publishing/import'
import { listedOr } from '@/lib/quantities/units'
import { failWith } from './command'
import { describeOutcome } from './import-report'
import { progressBar } from './progress-bar'
import { addReferenceData, openOrMakeRecord, vouchForEarlierRows } from './record'

const usage = 'usage: npm run import -- FILE.csv [--dry-run] [--accept-falls] [--accept-findings REASON]'

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'accept-falls': { type: 'boolean', default: false },
      'accept-findings': { type: 'string' },
    },
  })
  const [file] = positionals
  if (file === undefined || positionals.length > 1) throw new Error(usage)
  const acceptFindings = reasonOf(values['accept-findings'])
  const size = await sizeOf(file)
  const { session } = await openOrMakeRecord()
  try {
    await vouchForEarlierRows(session)
    await addReferenceData(session, new Date().toISOString(), FILE_AUTHORS.command)
    const bytes = createReadStream(file, { highWaterMark: 1 << 18 })
    const bar = progressBar(process.stderr)
    const outcome = await importFile(session, {
      bytes,
      author: { by: FILE_AUTHORS.command, at: new Date().toISOString() },
      dryRun: values['dry-run'],
      acceptFalls: values['accept-falls'] || acceptFindings !== null,
      acceptFindings,
      onProgress: ({ rows, accounts, ofAccounts }) =>
        ofAccounts === 0
          ? bar.show(bytes.bytesRead / size, `reading, ${rows} rows`)
          : bar.show(accounts / ofAccounts, `reconciling, ${accounts} of ${ofAccounts}`),
    })
    bar.clear()
    const lines = describeOutcome(outcome, basename(file))
    const refused = outcome.kind === 'refused' || outcome.kind === 'stopped'
    for (const line of lines) refused ? console.error(line) : console.log(line)
    if (refused) process.exitCode = 1
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error, usage)
}

function reasonOf(given: string | undefined): Reason | null {
  const reason = REASONS.find((known) => known === given)
  if (given !== undefined && reason === undefined)
    throw new Error(`--accept-findings "${given}" is not a reason; use ${listedOr(REASONS)}`)
  return reason ?? null
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null)
  if (found === null) throw new Error(`there is no file ${file}; ${usage}`)
  if (!found.isFile()) throw new Error(`${file} is not a file; ${usage}`)
  return Math.max(1, found.size)
}
