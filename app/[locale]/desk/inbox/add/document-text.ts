import 'server-only'
import { unreadText } from '@/components/desk/reading/documents/refusal-text'
import { documentName } from '@/lib/documents/document-name'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { checkSize, readDocument } from '@/lib/documents/read-document'
import { DocumentRefused } from '@/lib/documents/refused'
import type { I18n } from '@/lib/i18n/words'
import { LONGEST_SOURCE_TEXT } from '@/lib/sources/limits'

/**
 * The text of a document that is brought with a source and was not read by a script: a text, a page or an e-mail, in any encoding. Null where
 * none is; or why it cannot be read.
 */
export async function documentText(
  file: unknown,
  words: I18n,
): Promise<{ kind: 'read'; text: string | null } | { kind: 'refused'; told: string }> {
  // A field without a file is sent as one without a byte, under a name that browsers and servers disagree on.
  if (!(file instanceof File) || file.size === 0) return { kind: 'read', text: null }
  const name = documentName(file.name)
  try {
    checkSize(file.size, DOCUMENT_LIMITS.sentBytes)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { text } = await readDocument({ bytes, name, most: LONGEST_SOURCE_TEXT }, null)
    return { kind: 'read', text }
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    return {
      kind: 'refused',
      told: words.t('inbox.fileUnread', { name, why: unreadText(error.refusal, words) }),
    }
  }
}
