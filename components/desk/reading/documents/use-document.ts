'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { readInWorker } from '@/lib/documents/apart/read-in-worker'
import { documentName } from '@/lib/documents/document-name'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { DocumentRefused } from '@/lib/documents/refused'
import { LONGEST_TEXT } from '@/lib/drafts/limits'
import { underSite } from '@/lib/i18n/site-path'
import { useDesk } from '../../draft/draft-context'
import { noteText, unreadText } from './refusal-text'

/** What is said of a document whose text was taken. */
export interface TakenDocument {
  is: 'taken'
  name: string
  notes: string[]
}

/** How far a document is that somebody brought. */
type DocumentState =
  | { is: 'none' }
  | { is: 'reading'; name: string }
  | TakenDocument
  | { is: 'refused'; name: string; why: string }

/**
 * Reads documents that are brought to a draft, one at a time, and puts their texts into it. What cannot be read leaves the draft as it is.
 * `keep`: address to which a file is sent to be kept; null where files are not.
 */
export function useDocument(
  text: string,
  { script, keep }: { script: string; keep: string | null },
): { state: DocumentState; bring: (file: File) => Promise<void>; stop: () => void } {
  const { words, step } = useDesk()
  const { t } = words
  const [state, setState] = useState<DocumentState>({ is: 'none' })
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])
  const stop = useCallback(() => {
    reading.current?.abort()
    setState({ is: 'none' })
  }, [])
  const bring = async (file: File): Promise<void> => {
    reading.current?.abort()
    const mine = new AbortController()
    reading.current = mine
    const name = documentName(file.name)
    const refuse = (why: string) => {
      if (!mine.signal.aborted) setState({ is: 'refused', name, why })
    }
    const room = LONGEST_TEXT - text.length - 2
    if (file.size > DOCUMENT_LIMITS.fileBytes) {
      const megabytes = DOCUMENT_LIMITS.fileBytes / 1_000_000
      return refuse(unreadText(DocumentRefused.of('too-large', { megabytes }).refusal, words))
    }
    if (room <= 0) return refuse(t('draft.document.full', { most: LONGEST_TEXT }))
    setState({ is: 'reading', name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { signal } = mine
      const answer = await readInWorker({ script: underSite(script), bytes, name, most: room, signal })
      if (mine.signal.aborted) return
      if (answer.kind === 'late')
        return refuse(unreadText(DocumentRefused.of('late', { seconds: answer.seconds }).refusal, words))
      if (answer.kind === 'refused') return refuse(unreadText(answer.refusal, words))
      if (answer.kind !== 'read') return refuse(t('draft.document.failed'))
      const { document, sha256 } = answer
      const notes = document.notes.map((note) => noteText(note, LONGEST_TEXT, words))
      if (keep !== null && !(await isKept(keep, file, sha256))) notes.push(t('draft.document.notKept'))
      if (mine.signal.aborted) return
      step({ do: 'document', text: document.text, document: { name, size: file.size, sha256 } })
      setState({ is: 'taken', name, notes })
    } catch {
      // A file that is gone since it was chosen cannot be read from the disk.
      refuse(t('draft.document.failed'))
    }
  }
  return { state, bring, stop }
}

/** Sends a file to be kept; false where it could not be. */
async function isKept(address: string, file: File, sha256: string): Promise<boolean> {
  try {
    const response = await fetch(underSite(address), {
      method: 'POST',
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-Sha256': sha256,
        'X-Name': encodeURIComponent(file.name),
      },
      body: file,
      redirect: 'error',
    })
    return response.ok
  } catch {
    return false
  }
}
