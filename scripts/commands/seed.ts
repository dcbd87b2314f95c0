/** Makes the database ready to serve: migrations, reference data and, in a new one, the sample countries. */
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import { wantsSample } from '@/lib/config/env'
import type { SqlConnection } from '@/lib/db/connection'
import { requireSameRecord } from '@/lib/db/known-record'
import { writeTransaction } from '@/lib/db/transactions'
import { unreadableFactors } from '@/lib/people/factors/unreadable'
import { importFile } from '@/lib/publishing/import'
import { failWith } from './command'
import { describeOutcome } from './import-report'
import { addReferenceData, openOrMakeRecord, root, vouchForEarlierRows } from './record'

const samples = ['record-syria.csv', 'record-yemen-ukraine.csv']

try {
  const { session, applied } = await openOrMakeRecord()
  try {
    if (applied.length > 0)
      console.log(`applied ${applied.length === 1 ? 'migration' : 'migrations'} ${applied.join(', ')}`)
    await tellOfLostKey(session)
    await vouchForEarlierRows(session)
    const added = await addReferenceData(session, new Date().toISOString(), 'server')
    if (added > 0) console.log(`added reference data: ${added} places, metrics and organisations`)
    await loadSampleOnce(session)
    await requireSameRecord(session)
  } finally {
    await session.close()
  }
} catch (error) {
  failWith(error)
}

/** Nobody's code is right where the session key is another one than before; each start says so. */
async function tellOfLostKey(session: SqlConnection): Promise<void> {
  const { all, unreadable } = await unreadableFactors(session)
  if (unreadable === 0) return
  console.log(
    `${unreadable} of ${all} second factors were set up with another session key than the one that is there: put data/session.key (or FIRMGROUND_SESSION_KEY) back; where it is lost, an administrator removes the second factors of others under People, and npm run people -- add makes another administrator where nobody can sign in`,
  )
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
  const at = new Date().toISOString()
  const after = wanted ? 'loaded' : 'none'
  // Two programs that start at once on a new database both come here; entering a file twice changes nothing.
  await writeTransaction(session, at, async () => {
    const written = await session.run(
      `insert into "Setting" ("key", "value") values ('sample', ?) on conflict ("key") do nothing`,
      [after],
    )
    if (written === 0) return
    await appendAuditEntry(session, {
      ...{ at, by: 'server', action: 'setting.change', subject: 'sample', before: null, after },
      touched: { Setting: ['sample'] },
    })
  })
}
