import { MOST_DOCUMENTS } from '@/lib/documents/limits'
import type { DocumentFacts } from '@/lib/documents/types'
import type { DraftContent } from '../schema'

/** A draft with the text of a document behind its own; of the same document brought again, with nothing more where its text is there. */
export function withDocument(
  { text, documents }: Pick<DraftContent, 'text' | 'documents'>,
  brought: { text: string; document: DocumentFacts },
): Pick<DraftContent, 'text' | 'documents'> {
  const others = documents.filter(({ sha256 }) => sha256 !== brought.document.sha256)
  const isThere = text.includes(brought.text)
  return {
    text: isThere ? text : [text.trimEnd(), brought.text].filter((part) => part !== '').join('\n\n'),
    documents: [...others, brought.document].slice(-MOST_DOCUMENTS),
  }
}
