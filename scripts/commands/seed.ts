/** Makes the database ready to serve: migrations, reference data and, in a new one, the sample countries. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import { wantsSample } from '@/lib/config/env'
import type { SqlConnection } from '@/lib/db/connection'
import { importFile } from '@/lib/publishing/import'
import { failWith } from './command'
import { describeOutcome } from './import-report'
import { addReferenceData, openOrMakeRecord, root } from './record'

const samples = ['record-syria.csv', 'record-yemen-ukraine.csv']

try {
  const { session, applied } = await openOrMakeRecord()
  try {
    if (applied.length > 0)
      console.log(`applied ${applied.length === 1 ? 'migration' : 'migrations'} ${applied.join(', ')}`)
    const added = await addReferenceData(session, new Date().toISOString())
    if (added > 0) console.log(`added reference data: ${added} places, metrics and organisations`)
    await loadSampleOnce(session)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error)
}

/** The sample enters a new database once, or never when FIRMGROUND_SAMPLE=none made it. */
async function loadSampleOnce(session: SqlConnection): Promise<void> {
  const [decided] = await session.query<{ value: string }>(
    `select "value" from "Setting" where "key" = 'sample'`,
  )
  if (decided !== undefined) return
  const wanted = wantsSample()
  for (const name of wanted ? samples : []) {
    const outcome = await importFile(session, {
      bytes: createReadStream(join(root, 'prisma/seed', name)),
      author: { by: FILE_AUTHORS.sample, at: new Date().toISOString() },
      dryRun: false,
      acceptFalls: true,
    })
    if (outcome.kind === 'refused' || outcome.kind === 'stopped') {
      throw new Error(
        `the sample ${name} could not be entered:\n${describeOutcome(outcome, name).join('\n')}`,
      )
    }
    console.log(`entered the sample ${name}: ${outcome.counts.rows} reported figures`)
  }
  // Two programs that start at once on a new database both come here; entering a file twice changes nothing.
  await session.run(
    `insert into "Setting" ("key", "value") values ('sample', ?) on conflict ("key") do nothing`,
    [wanted ? 'loaded' : 'none'],
  )
}
