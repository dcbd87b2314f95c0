import 'server-only'
import { createTransport } from 'nodemailer'
import { currentEnv } from '@/lib/config/env'
import { letterText } from './letter-text'

/** A letter in plain text. */
export interface Letter {
  to: string
  subject: string
  text: string
  /** By which programs for mail know the same letter again, in angle brackets; made up where it is left out. */
  messageId?: string
}

/** Whether letters can be sent: links in them need the server's own address, which is never taken from a request. */
export function canSendMail(): boolean {
  const { mail, address } = currentEnv()
  return mail !== null && address !== null
}

/** How long a mail server may take to answer, in milliseconds: somebody waits. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }

/** Sends a letter where mail is set up; false when it is not, or when the mail server would not take it, which is logged. */
export async function sendMail({ to, subject, text, messageId }: Letter): Promise<boolean> {
  const { mail } = currentEnv()
  if (!canSendMail() || mail === null) return false
  try {
    await createTransport({ url: mail.server, ...patience }).sendMail({
      from: mail.from,
      to,
      subject,
      text: letterText(text),
      ...(messageId === undefined ? {} : { messageId }),
    })
    return true
  } catch (error) {
    console.error('mail: a letter could not be sent', error)
    return false
  }
}
