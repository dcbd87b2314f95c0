import 'server-only'
import { createHash } from 'node:crypto'
import { unreadText } from '@/components/desk/reading/documents/refusal-text'
import { documentName } from '@/lib/documents/document-name'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { checkSize, readDocument } from '@/lib/documents/read-document'
import { DocumentRefused } from '@/lib/documents/refused'
import { withDocument } from '@/lib/drafts/form/with-document'
import { LONGEST_TEXT } from '@/lib/drafts/limits'
import type { DraftContent } from '@/lib/drafts/schema'
import type { I18n } from '@/lib/i18n/words'

/**
 * A draft with the text of the document that came with a form without a script, or why it was not read: a text, a page or an e-mail, small
 * enough to be read while somebody waits. What takes a large program to read is read in browsers alone.
 */
export async function withSentDocument(
  form: FormData,
  content: DraftContent,
  words: I18n,
): Promise<{ content: DraftContent } | { told: string }> {
  const { t } = words
  const file = form.get('document')
  if (!(file instanceof File) || file.name === '') return { told: t('draft.document.missing') }
  const name = documentName(file.name)
  const most = LONGEST_TEXT - content.text.length - 2
  if (most <= 0) return { told: t('draft.document.full', { most: LONGEST_TEXT }) }
  try {
    checkSize(file.size, DOCUMENT_LIMITS.sentBytes)
    const bytes = new Uint8Array(await file.arrayBuffer())
    const { text } = await readDocument({ bytes, name, most }, null)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return {
      content: {
        ...content,
        ...withDocument(content, { text, document: { name, size: file.size, sha256 } }),
      },
    }
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error
    return { told: `${t('draft.document.notTaken', { name })} ${unreadText(error.refusal, words)}` }
  }
}
