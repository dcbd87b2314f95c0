'use client'
import { type ClipboardEvent, useEffect, useRef } from 'react'
import { readInWorker } from '@/lib/documents/apart/read-in-worker'
import { DOCUMENT_LIMITS } from '@/lib/documents/limits'
import { LONGEST_TEXT } from '@/lib/drafts/limits'
import { underSite } from '@/lib/i18n/site-path'

/** Whether rich text has tables or lists, which its plain text may have lost the lines of. */
const isLaidOut = (html: string) => /<(?:table|ul|ol)[\s>]/i.test(html)

/**
 * Has tables and lists that are pasted into a field come as lines and rows, read as pages are (lib/documents/html), by the script at
 * `script`. Other text is pasted as browsers do, and so is what cannot be read.
 */
export function useRichPaste(script: string): (event: ClipboardEvent<HTMLTextAreaElement>) => void {
  const reading = useRef<AbortController | null>(null)
  useEffect(() => () => reading.current?.abort(), [])
  return (event) => {
    const html = event.clipboardData.getData('text/html')
    if (!isLaidOut(html)) return
    const plain = event.clipboardData.getData('text/plain')
    const bytes = new TextEncoder().encode(`<!doctype html><meta charset="utf-8">${html}`)
    if (bytes.length > DOCUMENT_LIMITS.textBytes) return
    event.preventDefault()
    const field = event.currentTarget
    reading.current?.abort()
    const mine = new AbortController()
    reading.current = mine
    const asked = { script: underSite(script), bytes, name: 'pasted.html', most: LONGEST_TEXT }
    readInWorker({ ...asked, signal: mine.signal }).then(
      (answer) => insert(field, answer.kind === 'read' ? answer.document.text : plain),
      () => {
        if (!mine.signal.aborted) insert(field, plain)
      },
    )
  }
}

/** Puts a text in place of what is selected in a field, so that it can be undone as what is typed can. */
function insert(field: HTMLTextAreaElement, text: string): void {
  field.focus()
  if (document.execCommand('insertText', false, text)) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
