import 'server-only'
import { verifyPassword } from 'better-auth/crypto'
import { LRUCache } from 'lru-cache'
import { currentDatabase } from '@/lib/audit/with-session'
import { authFor } from '../auth'
import { noteRefusal } from '../refusal-note'
import { forgetAttempts, isTooOften } from '../throttle'

/** So long after somebody has signed in, or given their password again, it is theirs that sits at their browser. */
const freshMs = 10 * 60_000

/** What keeps somebody from what is asked of their own hand alone. `service`: they have no password to give. */
export type Absence = 'missing' | 'wrong' | 'too often' | 'service'

/** When the password was given again, by sign-in. Kept beside the modules; a restart forgets, and asks again. */
const kept = globalThis as { firmgroundProofs?: LRUCache<string, number> }

const proofs = () => {
  kept.firmgroundProofs ??= new LRUCache({ max: 10_000 })
  return kept.firmgroundProofs
}

/** Whether whoever asks has signed in, or given their password, just now. */
export async function hasProvedPresence(headers: Headers): Promise<boolean> {
  return (await freshSignIn(headers)).isFresh
}

async function freshSignIn(headers: Headers): Promise<{ id: string; isFresh: boolean }> {
  const found = await authFor(headers).api.getSession({ headers })
  if (found === null) return { id: '', isFresh: false }
  const { id, createdAt } = found.session
  const since = Math.max(createdAt.getTime(), proofs().get(id) ?? 0)
  return { id, isFresh: Date.now() - since < freshMs }
}

/**
 * For what somebody who finds a browser open must not do: who may do what, and who may read. Null where the person themselves sits
 * there, for they have just signed in or give their password; a wrong one is noted, and can be tried ten times.
 */
export async function absenceOf(
  headers: Headers,
  personId: string,
  password: string,
): Promise<Absence | null> {
  const signIn = await freshSignIn(headers)
  if (signIn.isFresh) return null
  const hash = await passwordHash(personId)
  if (hash === null) return 'service'
  if (password === '') return 'missing'
  if (await isTooOften('own-password', personId)) return 'too often'
  if (!(await verifyPassword({ hash, password }))) {
    void noteRefusal(headers, 'own password', { id: personId })
    return 'wrong'
  }
  await forgetAttempts('own-password', personId)
  proofs().set(signIn.id, Date.now())
  return null
}

async function passwordHash(userId: string): Promise<string | null> {
  const where = { userId, providerId: 'credential' }
  return (await currentDatabase().credential.findFirst({ where }))?.password ?? null
}
