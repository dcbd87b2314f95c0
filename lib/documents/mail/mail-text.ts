import PostalMime, { type Email } from 'postal-mime'
import { htmlText } from '../html/html-text'
import { DOCUMENT_LIMITS } from '../limits'
import { DocumentRefused } from '../refused'

/** What an e-mail says, and the names of the files that came with it. */
export interface MailText {
  text: string
  attachments: string[]
}

/**
 * The text of an e-mail: its subject, the day of its date, and its body; of a body that is there as text and as HTML the HTML, which keeps tables.
 * @throws DocumentRefused where it is nested without end, or has no head
 */
export async function mailText(bytes: Uint8Array): Promise<MailText> {
  const mail = await parsed(bytes)
  if (mail.headers.length === 0) throw DocumentRefused.of('broken', {})
  const { subject = '', html = '', text = '', attachments } = mail
  const body = html.trim() === '' ? text.replace(/\r\n?/g, '\n') : htmlText(html)
  const head = [subject.trim(), dayOf(mail.headers.find(({ key }) => key === 'date')?.value)].filter(
    (line) => line !== '',
  )
  return {
    text: [head.join('\n'), body.trim()].filter((part) => part !== '').join('\n\n'),
    attachments: attachments.flatMap(({ filename, disposition }) =>
      filename == null || disposition === 'inline' ? [] : [filename],
    ),
  }
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: DOCUMENT_LIMITS.mailNesting,
      maxHeadersSize: DOCUMENT_LIMITS.mailHeadBytes,
    })
  } catch (error) {
    const isNested = error instanceof Error && /maximum/i.test(error.message)
    throw DocumentRefused.of(isNested ? 'nested' : 'broken', {})
  }
}

/** The day of a date as it stands in a head, in the zone that it names; blank where it is none. */
function dayOf(date: string | undefined): string {
  const at = Date.parse(date ?? '')
  if (Number.isNaN(at)) return ''
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):?(\d\d)\b/.exec(date ?? '') ?? []
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
  return new Date(at + ahead * 60_000).toISOString().slice(0, 10)
}
