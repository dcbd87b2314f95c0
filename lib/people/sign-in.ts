import 'server-only'
import { APIError } from 'better-auth/api'
import { senderHeader } from '../access/asked-address'
import { authFor } from './auth'
import { noteSignIn } from './sign-in-note'
import { forgetAttempts, isTooOften } from './throttle'

/** Signs somebody in and sets the cookie. A wrong address and a wrong password are told alike. */
export async function signInByPassword(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<'signed in' | 'code needed' | 'wrong' | 'too often'> {
  const who = email.toLowerCase()
  if (await isTooOften('network', headers.get(senderHeader) ?? '')) return 'too often'
  if (await isTooOften('sign-in', who)) return 'too often'
  try {
    const answer = await authFor(headers).api.signInEmail({ body: { email, password }, headers })
    await forgetAttempts('sign-in', who)
    if (!('token' in answer) || answer.token == null) return 'code needed'
    await noteSignIn('sign-in.password', answer.user.id)
    return 'signed in'
  } catch (error) {
    if (error instanceof APIError && Number(error.statusCode) < 500) return 'wrong'
    throw error
  }
}

/** Ends the sign-in of this browser. */
export async function signOutHere(headers: Headers): Promise<void> {
  await authFor(headers).api.signOut({ headers })
}
