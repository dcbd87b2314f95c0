import 'server-only'
import { currentDatabase, withSession } from '@/lib/audit/with-session'
import { DatabaseBusy } from '@/lib/db/connection'
import { canSendMail, sendMail } from '@/lib/mail/send'
import { sendDueLetters } from './send-letters'

/** Every so often what is due is sent, in milliseconds. */
const every = 15_000

/** Sends letters about what people are told for as long as the server runs, where the site sends any. */
export function startLetterRounds(): void {
  if (!canSendMail()) return
  let isAtWork = false
  setInterval(async () => {
    if (isAtWork) return
    isAtWork = true
    try {
      await withSession((session) =>
        sendDueLetters(currentDatabase(), session, new Date().toISOString(), sendMail),
      )
    } catch (error) {
      // They are due still, in the next round.
      if (!(error instanceof DatabaseBusy)) console.error('mail: letters could not be sent', error)
    } finally {
      isAtWork = false
    }
  }, every).unref()
}
