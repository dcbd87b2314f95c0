import 'server-only'
import { APIError } from 'better-auth/api'
import { parseCookies } from 'better-auth/cookies'
import { renderSVG } from 'uqr'
import { appendAuditEntry } from '@/lib/audit/mutations'
import { withSession } from '@/lib/audit/with-session'
import { writeTransaction } from '@/lib/db/transactions'
import { elementAt } from '@/lib/lookup/element-at'
import { authFor } from './auth'
import { noteRefusal } from './refusal-note'
import { noteSignIn } from './sign-in-note'

/** What an authenticator app is set up with, and what to keep for the day it is lost. */
export interface NewSecondFactor {
  uri: string
  /** The address as a picture that the app reads: an SVG as a data address. */
  picture: string
  recoveryCodes: string[]
}

/** Begins to set up a second factor, which counts once a code is entered; null for a wrong password. */
export async function beginSecondFactor(headers: Headers, password: string): Promise<NewSecondFactor | null> {
  const answer = await orNull(authFor(headers).api.enableTwoFactor({ body: { password }, headers }))
  if (answer === null || answer.method !== 'totp') return null
  const picture = `data:image/svg+xml,${encodeURIComponent(renderSVG(answer.totpURI, { border: 2 }))}`
  return { uri: answer.totpURI, picture, recoveryCodes: answer.backupCodes }
}

/** Puts a second factor in force by a code of the app; false for a wrong one. */
export async function confirmSecondFactor(
  headers: Headers,
  personId: string,
  code: string,
): Promise<boolean> {
  if ((await orNull(authFor(headers).api.verifyTOTP({ body: { code }, headers }))) === null) return false
  const at = new Date().toISOString()
  const entry = {
    at,
    by: personId,
    action: 'person.second-factor',
    subject: personId,
    before: 'off',
    after: 'on',
  }
  await withSession((session) => writeTransaction(session, at, () => appendAuditEntry(session, entry)))
  return true
}

/** Ends a sign-in's second step by a code of the app or a recovery code; the person's id, or null for a wrong one. */
export async function signInByCode(headers: Headers, typed: string): Promise<string | null> {
  const code = typed.replace(/\s/g, '')
  const { api } = authFor(headers)
  const byApp = /^\d{6}$/.test(code)
  const awaited = await whoGavePassword(headers)
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
