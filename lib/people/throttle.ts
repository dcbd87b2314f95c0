import 'server-only'
import { RateLimiterMemory } from 'rate-limiter-flexible'

/** What can be tried often by who does not know: how often in a quarter of an hour. */
const limits = {
  /** For one e-mail address from one network address: who guesses keeps nobody out but themselves. */
  'sign-in': 10,
  /** For one e-mail address, from wherever: whoever goes on is slowed down, and nobody is kept out by what others try. */
  person: 50,
  /** From one network address, for whichever e-mail address. */
  network: 100,
  'set-up': 10,
  /** For one person who is signed in: what they say their password is. */
  'own-password': 10,
  /** For one code of one person's authenticator. */
  code: 1,
  link: 30,
  /** Asking for a link to a new password, for one e-mail address. */
  forgotten: 3,
  /** Failures that the audit takes, for somebody whom it knows, and for all others together. */
  'refusal-of-person': 3,
  'refusal-of-stranger': 10,
} as const

type Attempt = keyof typeof limits

const seconds = 15 * 60

/** Kept beside the modules, so that a reload in development does not forget. In memory, so that an import that holds the record keeps nobody out: a restart begins anew. */
const kept = globalThis as { firmgroundLimits?: Map<Attempt, RateLimiterMemory> }

function limiterOf(attempt: Attempt): RateLimiterMemory {
  kept.firmgroundLimits ??= new Map()
  const found =
    kept.firmgroundLimits.get(attempt) ??
    new RateLimiterMemory({ points: limits[attempt], duration: seconds })
  kept.firmgroundLimits.set(attempt, found)
  return found
}

/** Counts an attempt before it is made; true when there were too many. */
export async function isTooOften(attempt: Attempt, who: string): Promise<boolean> {
  return limiterOf(attempt)
    .consume(who)
    .then(
      () => false,
      () => true,
    )
}

/** Forgets the attempts of somebody who succeeded. */
export async function forgetAttempts(attempt: Attempt, who: string): Promise<void> {
  await limiterOf(attempt).delete(who)
}
