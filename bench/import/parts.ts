/**
 * `parts.ts FILE.csv`: enters a file into the record that DATABASE_URL names; prints what its parts took and the processor
 * time of the whole process, as JSON.
 */
import { createReadStream } from 'node:fs'
import { currentEnv } from '@/lib/config/env'
import { openConnection } from '@/lib/db/open'
import { elementAt } from '@/lib/lookup/element-at'
import { importFile } from '@/lib/publishing/import'
import type { ImportPart } from '@/lib/publishing/import-part'
import { importByThread } from '@/lib/publishing/thread/large-file'
import { importThread } from '@/scripts/commands/import/thread-program'

/** Milliseconds by the clock, and of the processor. */
export interface Took {
  wall: number
  processor: number
}

export interface ImportParts {
  parts: Record<ImportPart, Took>
  processor: number
}

const parts: ImportParts['parts'] = {
  read: { wall: 0, processor: 0 },
  enter: { wall: 0, processor: 0 },
  check: { wall: 0, processor: 0 },
  settle: { wall: 0, processor: 0 },
  reconcile: { wall: 0, processor: 0 },
}
let current = { part: 'read' as ImportPart, wall: performance.now(), processor: processorMs() }

function turnTo(part: ImportPart): void {
  const [wall, processor] = [performance.now(), processorMs()]
  parts[current.part].wall += wall - current.wall
  parts[current.part].processor += processor - current.processor
  current = { part, wall, processor }
}

importByThread(importThread)
const session = await openConnection(currentEnv().database)
turnTo('read')
const outcome = await importFile(session, {
  bytes: createReadStream(elementAt(process.argv, 2), { highWaterMark: 1 << 18 }),
  author: { by: 'bench', at: new Date().toISOString() },
  dryRun: false,
  acceptFalls: true,
  acceptFindings: 'unexplained',
  onPart: turnTo,
})
// The commit belongs to what was done last.
turnTo('read')
await session.close()
if (outcome.kind !== 'imported') throw new Error(`the import came to "${outcome.kind}"`)
console.log(JSON.stringify({ parts, processor: processorMs() } satisfies ImportParts))

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
