import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { SqlConnection } from '@/lib/db/connection'
import { addReferenceData, root } from '@/scripts/commands/record'
import { type ImportOutcome, type ImportRequest, importFile } from './import'

/** Small files that showed faults once, by name: each is entered by a test that says what is right. */
export const caseFolder = join(root, 'lib/publishing/fixtures')

const author = { by: 'test', at: '2026-11-01T12:00:00Z' }
const samples = ['record-syria.csv', 'record-yemen-ukraine.csv']

/** A record with the reference data and the sample countries, as a first start makes it. */
export async function withSample(session: SqlConnection): Promise<void> {
  await addReferenceData(session, author.at)
  for (const name of samples) {
    const bytes = createReadStream(join(root, 'prisma/seed', name))
    const outcome = await importFile(session, { bytes, author, dryRun: false, acceptFalls: true })
    if (outcome.kind !== 'imported') throw new Error(`the sample ${name} came to ${outcome.kind}`)
  }
}

/** Enters the file `name`.csv of the cases, as `npm run import` does. */
export function importCase(
  session: SqlConnection,
  name: string,
  options: Partial<ImportRequest> = {},
): Promise<ImportOutcome> {
  const bytes = createReadStream(join(caseFolder, `${name}.csv`))
  return importFile(session, { bytes, author, dryRun: false, acceptFalls: false, ...options })
}
