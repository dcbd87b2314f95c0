import 'server-only'
import { APIError } from 'better-auth/api'
import { authFor } from './auth'
import { noteSignIn } from './sign-in-note'

/** Signs somebody in and sets the cookie. A wrong address and a wrong password are told alike. */
export async function signInByPassword(
  headers: Headers,
  { email, password }: { email: string; password: string },
): Promise<'signed in' | 'wrong'> {
  try {
    const { user } = await authFor(headers).api.signInEmail({ body: { email, password }, headers })
    await noteSignIn('sign-in.password', user.id)
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
