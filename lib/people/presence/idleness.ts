import 'server-only'
import { LRUCache } from 'lru-cache'
import { withSession } from '@/lib/audit/with-session'
import { currentEnv } from '@/lib/config/env'
import { DatabaseBusy } from '@/lib/db/connection'
import { writeTransaction } from '@/lib/db/transactions'

/** A sign-in as it is kept; `updatedAt` is when it was last seen in use, give or take a few minutes. */
export interface KeptSignIn {
  id: string
  updatedAt: Date
}

/** What this process has seen of a sign-in, in milliseconds: when it was last used, and when that was last to be written. */
interface Use {
  seen: number
  written: number
}

/** Kept beside the modules, so that a reload in development does not forget. */
const kept = globalThis as { firmgroundUses?: LRUCache<string, Use> }

const uses = () => {
  kept.firmgroundUses ??= new LRUCache({ max: 10_000 })
  return kept.firmgroundUses
}

const idleMs = () => currentEnv().idleMinutes * 60_000

/** Reading a page writes nothing, but for this often, and then without being waited for. */
const writtenEveryMs = () => Math.min(5 * 60_000, idleMs() / 4)

/** Whether nothing was done for so long that a sign-in has ended. */
export function isIdle({ id, updatedAt }: KeptSignIn, now = Date.now()): boolean {
  return now - Math.max(updatedAt.getTime(), uses().get(id)?.seen ?? 0) > idleMs()
}

/** Notes that a sign-in, which is not idle, is used. */
export function noteUse({ id, updatedAt }: KeptSignIn, now = Date.now()): void {
  const written = Math.max(updatedAt.getTime(), uses().get(id)?.written ?? 0)
  const isDue = now - written > writtenEveryMs()
  uses().set(id, { seen: now, written: isDue ? now : written })
  if (isDue) void writeUse(id, new Date(now).toISOString())
}

/** Where something else writes for long, this process remembers until it is tried again. */
async function writeUse(id: string, at: string): Promise<void> {
  const update = 'update "SignIn" set "updatedAt" = ? where "id" = ? and "updatedAt" < ?'
  try {
    await withSession((session) => writeTransaction(session, at, () => session.run(update, [at, id, at]), 0))
  } catch (error) {
    if (!(error instanceof DatabaseBusy)) console.error('that a sign-in is used could not be noted', error)
  }
}
