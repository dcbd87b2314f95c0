import { Mutex } from 'async-mutex'
import { currentDatabase } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import type { DownloadContext } from '@/lib/downloads/answer'
import { type DownloadSlots, downloadSlots } from '@/lib/downloads/slots'

/** How many are read from the database at once, whatever they are; more wait for a moment. */
const atOnce = 8
const waitMs = 10_000

/** Kept beside the modules, which every route has of its own. */
const kept = globalThis as { firmgroundDownloads?: { slots: DownloadSlots; turns: Mutex } }

/** What answering about the record needs, by the settings of this server. */
export function currentHouse(): DownloadContext {
  kept.firmgroundDownloads ??= { slots: downloadSlots(atOnce, waitMs), turns: new Mutex() }
  return {
    address: currentEnv().database,
    patience: currentEnv().patience,
    ...kept.firmgroundDownloads,
    now: Date.now(),
    recordVersion: async () => {
      const record = await currentDatabase().dataVersion.findUnique({ where: { id: 1 } })
      return record ?? { version: 0, changed: '' }
    },
  }
}
