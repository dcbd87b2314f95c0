import 'server-only'
import type { Database } from '@/lib/db/open'
import { countJobs } from '@/lib/jobs/data'
import type { RecordMeasures } from '@/lib/observe/metrics'

const unanswered: RecordMeasures = { databaseSeconds: null, version: null, changed: null, jobs: {} }

/** What metrics tell of the record; a database that does not answer says nothing of it. */
export async function measureRecord(database: Database): Promise<RecordMeasures> {
  try {
    const begun = performance.now()
    const version = await database.dataVersion.findFirst()
    const databaseSeconds = (performance.now() - begun) / 1_000
    return {
      databaseSeconds,
      version: version?.version ?? null,
      changed: version === null ? null : Date.parse(version.changed) / 1_000,
      jobs: await countJobs(database),
    }
  } catch {
    return unanswered
  }
}
