import { Mutex } from 'async-mutex'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { allowDownloads, answerDownload, type DownloadForm } from '@/lib/downloads/answer'
import { type DownloadSlots, downloadSlots } from '@/lib/downloads/slots'
import type { DownloadTable } from '@/lib/downloads/table'

/** How many downloads are read from the database at once, of whichever table; more wait for a moment. */
const atOnce = 8
const waitMs = 10_000

/** Kept beside the modules, which every route has of its own. */
const kept = globalThis as { firmgroundDownloads?: { slots: DownloadSlots; turns: Mutex } }

/** The methods of a table's address. */
export function download<Query extends { bom: boolean }, Scope>(
  form: DownloadForm,
  table: DownloadTable<Query, Scope>,
) {
  kept.firmgroundDownloads ??= { slots: downloadSlots(atOnce, waitMs), turns: new Mutex() }
  const shared = kept.firmgroundDownloads

  async function answer(request: Request): Promise<Response> {
    try {
      return await answerDownload(request, form, table, {
        address: currentEnv().database,
        patience: currentEnv().patience,
        ...shared,
        now: Date.now(),
        recordVersion: async () => {
          const record = await currentDatabase().dataVersion.findUnique({ where: { id: 1 } })
          return record ?? { version: 0, changed: '' }
        },
      })
    } catch (error) {
      console.error(`${new URL(request.url).pathname}: the record could not be read`, error)
      return new Response('The record cannot be read at the moment; try again later.\n', { status: 503 })
    }
  }

  return { GET: answer, HEAD: answer, OPTIONS: allowDownloads }
}
