import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { APIError } from 'better-auth/api'
import { senderNetwork } from '@/lib/access/network'
import type { Permission } from '@/lib/access/permission'
import { authFor } from './auth'
import { noteRefusal } from './refusal-note'
import { noteSignIn } from './sign-in-note'
import { forgetAttempts, isTooOften } from './throttle'

/** How long a guess waits that comes after many others, from wherever: the one who knows the password waits once. */
const slowedByMs = 3_000

/** Signs somebody in and sets the cookie. A wrong address and a wrong password are told alike. */
export async function signInByPassword(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<'signed in' | 'code needed' | 'wrong' | 'too often'> {
  const who = email.toLowerCase()
  const from = senderNetwork(headers)
  const guess = `${from} ${who}`
  // In this order, so that what one network address tries in vain does not count against the person.
  if ((await isTooOften('network', from)) || (await isTooOften('sign-in', guess))) {
    void noteRefusal(headers, 'too often', { email: who })
    return 'too often'
  }
  if (await isTooOften('person', who)) await sleep(slowedByMs)
  try {
    const answer = await authFor(headers).api.signInEmail({ body: { email, password }, headers })
    await forgetAttempts('sign-in', guess)
    await forgetAttempts('person', who)
    if (!('token' in answer) || answer.token == null) return 'code needed'
    await noteSignIn('sign-in.password', answer.user.id)
    return 'signed in'
  } catch (error) {
    if (!(error instanceof APIError) || Number(error.statusCode) >= 500) throw error
    void noteRefusal(headers, 'password', { email: who })
    return 'wrong'
  }
}

/** Ends the sign-in of this browser. */
export async function signOutHere(headers: Headers, { by }: Permission<'account.own'>): Promise<void> {
  await authFor(headers).api.signOut({ headers })
  await noteSignIn('sign-out', by)
}
