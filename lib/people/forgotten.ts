import 'server-only'
import { senderNetwork } from '@/lib/access/network'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { getI18n } from '@/lib/i18n/words'
import { sendMail } from '@/lib/mail/send'
import { makeResetLink } from './change'
import { toPerson } from './data'
import { linkAddress } from './link-address'
import { NOBODY } from './refusal-note'
import { isTooOften } from './throttle'

/** An hour: the letter is read at once, or asked for again. */
const linkHours = 1

/**
 * Sends a link to a new password to whoever signs in by a password with that address. Whoever asks is told the same, and as
 * soon, whether there is somebody or not: only what was tried too often is told, of any address alike.
 */
export async function requestPasswordReset(headers: Headers, email: string): Promise<'asked' | 'too often'> {
  if (await isTooOften('link', senderNetwork(headers))) return 'too often'
  if (await isTooOften('forgotten', email)) return 'too often'
  void sendReset(headers, email).catch((error) =>
    console.error('a link to a new password could not be made', error),
  )
  return 'asked'
}

async function sendReset(headers: Headers, email: string): Promise<void> {
  const row = await currentDatabase().person.findFirst({
    where: { email, disabled: false, credentials: { some: { providerId: 'credential' } } },
  })
  if (row === null) return
  const { id, language } = toPerson(row)
  const { t, locale } = getI18n(language)
  const at = new Date().toISOString()
  const secret = await withSession((session) => makeResetLink(session, { by: NOBODY }, id, at, linkHours))
  if (secret === null) return
  const text = t('forgotten.letter', { link: linkAddress(headers, `/${locale}/reset/${secret}`) })
  await sendMail({ to: email, subject: t('people.resetSubject'), text })
}
