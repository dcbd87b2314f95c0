'use client'
import { useEffect, useRef, useState } from 'react'
import { readInWorker } from '@/lib/documents/apart/read-in-worker'
import { documentName } from '@/lib/documents/document-name'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { DocumentRefused } from '@/lib/documents/refused'
import type { CarriedTexts } from '@/lib/i18n/carried-texts'
import { carriedWords } from '@/lib/i18n/carried-words'
import { underSite } from '@/lib/i18n/site-path'
import { LONGEST_SOURCE_TEXT } from '@/lib/sources/limits'
import { noteText, unreadText } from '../reading/documents/refusal-text'

/** How the document of a source is read in the browser: by which script, into which field. */
export interface SourceReader {
  script: string
  texts: CarriedTexts
  /** Id of the field for its text, and what that is called. */
  into: { id: string; label: string }
}

/**
 * Reads documents that are chosen for a source in the browser, and puts their texts into its field: nothing of the file is sent then. `choose` is for the field of
 * files; `told` says what came of it.
 */
export function useSourceDocument(reader: SourceReader | undefined): {
  told: string[]
  choose: ((field: HTMLInputElement) => void) | undefined
} {
  const [told, tell] = useState<string[]>([])
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])
  if (reader === undefined) return { told, choose: undefined }
  const { script, texts, into } = reader
  const words = carriedWords(texts)
  const { t } = words
  const read = async (file: File) => {
    reading.current?.abort()
    const mine = new AbortController()
    reading.current = mine
    const name = documentName(file.name)
    const unread = (why: string) => t('inbox.fileUnread', { name, why })
    tell([t('draft.document.reading', { name })])
    const said = await readText(file, name, mine.signal).catch(() => [unread(t('draft.document.failed'))])
    if (!mine.signal.aborted) tell(said)

    async function readText(file: File, name: string, signal: AbortSignal): Promise<string[]> {
      if (file.size > DOCUMENT_LIMITS.fileBytes) {
        const megabytes = DOCUMENT_LIMITS.fileBytes / 1_000_000
        return [unread(unreadText(DocumentRefused.of('too-large', { megabytes }).refusal, words))]
      }
      const bytes = new Uint8Array(await file.arrayBuffer())
      const asked = { script: underSite(script), bytes, name, most: LONGEST_SOURCE_TEXT, signal }
      const answer = await readInWorker(asked)
      if (answer.kind === 'refused') return [unread(unreadText(answer.refusal, words))]
      if (answer.kind === 'late')
        return [unread(unreadText(DocumentRefused.of('late', { seconds: answer.seconds }).refusal, words))]
      const field = document.getElementById(into.id)
      if (answer.kind !== 'read' || !(field instanceof HTMLTextAreaElement))
        return [unread(t('draft.document.failed'))]
      if (!signal.aborted) field.value = answer.document.text
      const notes = answer.document.notes.map((note) => noteText(note, LONGEST_SOURCE_TEXT, words))
      return [t('inbox.fileRead', { name, field: into.label }), ...notes]
    }
  }
  return {
    told,
    choose: (field) => {
      const file = field.files?.[0]
      if (file === undefined) return
      // What was read here need not be sent too.
      void read(file).then(() => {
        field.value = ''
      })
    },
  }
}
