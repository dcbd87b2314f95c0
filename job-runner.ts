/** The process that does long work, for the server alone (lib/jobs/job-process.ts). It ends with the server, however that ends. */
import { fileURLToPath } from 'node:url'
import { currentEnv } from '@/lib/config/env'
import { openConnection } from '@/lib/db/open'
import { IMPORT_WORKS } from '@/lib/imports/works'
import type { FromJobs, ToJobs } from '@/lib/jobs/messages'
import { type JobWatch, runJobs } from '@/lib/jobs/run-jobs'
import { startLogs } from '@/lib/observe/logs'
import { readSpreadsheetsBy } from '@/lib/spreadsheets/apart/run-apart'

startLogs(currentEnv().log, 'jobs')
process.once('disconnect', () => process.exit())
// The server is told as well, and ends this process by letting go of it.
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => undefined)

readSpreadsheetsBy(fileURLToPath(new URL('spreadsheet-reader.mjs', import.meta.url)))

const open = () => openConnection(currentEnv().database)

let isAtWork = false
let asked = 0

let atHand: { subject: string; cancel: () => void } | null = null
const watch: JobWatch = {
  onProgress: (progress) => tell(progress),
  onBegin: (subject, cancel) => {
    atHand = { subject, cancel }
  },
}

const tell = (told: FromJobs) => process.send?.(told)

/** The server says how often it has asked, and hears up to which of these there is nothing left to do. */
process.on('message', async (told: ToJobs) => {
  if (typeof told !== 'number') {
    if (atHand?.subject === told.cancel) atHand.cancel()
    return
  }
  asked = told
  if (isAtWork) return
  isAtWork = true
  let answered = 0
  try {
    while (answered !== asked) {
      answered = asked
      await runJobs(open, IMPORT_WORKS, watch)
    }
  } catch (error) {
    console.error('long work could not be done', error)
  } finally {
    isAtWork = false
    tell(answered)
  }
})
