import 'server-only'
import { APIError } from 'better-auth/api'
import { parseCookies } from 'better-auth/cookies'
import { renderSVG } from 'uqr'
import { withSession } from '@/lib/audit/with-session'
import { elementAt } from '@/lib/lookup/element-at'
import { authFor } from './auth'
import { keepBegun, keepConfirmed } from './factors/mutations'
import { unwrittenFactors } from './factors/unwritten-factors'
import { noteRefusal } from './refusal-note'
import { noteSignIn } from './sign-in-note'
import { signInOf } from './sign-ins'
import { forgetAttempts, isTooOften } from './throttle'

/** What an authenticator app is set up with, and what to keep for the day it is lost. */
export interface NewSecondFactor {
  uri: string
  /** The address as a picture that the app reads: an SVG as a data address. */
  picture: string
  recoveryCodes: string[]
}

/** Begins to set up a second factor, which counts once a code is entered. A wrong password is noted, and can be tried ten times. */
export async function beginSecondFactor(
  headers: Headers,
  personId: string,
  password: string,
): Promise<NewSecondFactor | 'wrong' | 'too often'> {
  if (await isTooOften('own-password', personId)) return 'too often'
  const { api, caught } = unwrittenFactors(headers, 'making')
  const answer = await orNull(api.enableTwoFactor({ body: { password }, headers }))
  if (answer === null || answer.method !== 'totp') {
    void noteRefusal(headers, 'own password', { id: personId })
    return 'wrong'
  }
  await forgetAttempts('own-password', personId)
  const at = new Date().toISOString()
  await withSession((session) => keepBegun(session, personId, elementAt(caught, 0), at))
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(answer.totpURI, { border: 2 }))}`
  return { uri: answer.totpURI, picture, recoveryCodes: answer.backupCodes }
}

/** Puts a second factor in force by a code of the app, and ends all other sign-ins: who came in by the password alone goes. False for a wrong one. */
export async function confirmSecondFactor(
  headers: Headers,
  personId: string,
  code: string,
): Promise<boolean> {
  const here = await signInOf(headers)
  const { api } = unwrittenFactors(headers, 'checking')
  if (here === null || (await orNull(api.verifyTOTP({ body: { code }, headers }))) === null) return false
  await isUsed(personId, code)
  const at = new Date().toISOString()
  await withSession((session) => keepConfirmed(session, personId, here, at))
  return true
}

/** Ends a sign-in's second step by a code of the app or a recovery code; the person's id, or null for a wrong one. */
export async function signInByCode(headers: Headers, typed: string): Promise<string | null> {
  const code = typed.replace(/\s/g, '')
  const { api } = authFor(headers)
  const byApp = /^\d{6}$/.test(code)
  const awaited = await whoGavePassword(headers)
  if (byApp && awaited !== null && (await isUsed(awaited.id, code))) {
    void noteRefusal(headers, 'code', awaited)
    return null
  }
  const answer = await orNull(
    byApp ? api.verifyTOTP({ body: { code }, headers }) : api.verifyBackupCode({ body: { code }, headers }),
  )
  if (answer === null) {
    void noteRefusal(headers, 'code', awaited)
    return null
  }
  await noteSignIn(byApp ? 'sign-in.second-factor' : 'sign-in.recovery-code', answer.user.id)
  return answer.user.id
}

/** Whether a code of an app was tried before: it works once, also for who looked over a shoulder. It is from now on. */
const isUsed = (personId: string, code: string) => isTooOften('code', `${personId} ${code}`)

/** Whose code a browser is asked for; null where the time for it is over. */
async function whoGavePassword(headers: Headers): Promise<{ id: string } | null> {
  const { createAuthCookie, internalAdapter } = await authFor(headers).$context
  const signed = parseCookies(headers.get('cookie') ?? '').get(createAuthCookie('two_factor').name)
  // The cookie is the name of a one-time code and a signature, which the library verifies when it signs in.
  const name = signed === undefined ? '' : elementAt(decodeURIComponent(signed).split('.'), 0)
  const found = name === '' ? null : await internalAdapter.findVerificationValue(name)
  return found === null ? null : { id: found.value }
}

/** Null where the library refused; anything else that it throws is a fault. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof APIError && Number(error.statusCode) < 500) return null
    throw error
  }
}
