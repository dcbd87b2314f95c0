import type { DocumentRefusal } from '@/lib/documents/refused'
import type { DocumentNote } from '@/lib/documents/types'
import { withCommas } from '@/lib/i18n/joined'
import type { I18n } from '@/lib/i18n/words'

/** Why a document could not be read, and the remedy, in a sentence. */
export function unreadText({ code, values }: DocumentRefusal, { t }: Pick<I18n, 't'>): string {
  const told: Record<string, string | number> = { ...values }
  // A word of a choice is one without a hyphen.
  if (told.is === 'e-mail') told.is = 'email'
  return t(`draft.document.refused.${code}`, told)
}

/** What is said of a document that was read. */
export function noteText(note: DocumentNote, most: number, { t }: Pick<I18n, 't'>): string {
  switch (note.note) {
    case 'pages':
      return t('draft.document.notes.pages', { read: note.read, pages: note.pages, most })
    case 'pictures':
      return t('draft.document.notes.pictures', { count: note.count, first: note.first })
    case 'attachments':
      return t('draft.document.notes.attachments', { names: withCommas(note.names, { t }) })
  }
}
